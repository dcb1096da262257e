import type { Argument, Matrix } from "../cell.ts";
import { isBlank } from "../cell.ts";
import type { Parameter, Unit } from "../custom-function.ts";
import { renderArea } from "../formula/a1.ts";
import { type Expression, literal } from "../formula/expression.ts";
import { f, parseFormula } from "../formula/parse-formula.ts";
import { type Example, type FunctionSpecification, unitOf } from "../function-specification.ts";
import { readSerialDate, renderIsoDay } from "../serial-date.ts";

/** An example as a call that can stand in a sheet, and the cells it reads. */
export interface WorkedExample {
  readonly args: readonly (Expression | undefined)[];
  readonly cells: readonly { readonly address: string; readonly holds: string }[];
  readonly result: string;
}

const FIRST_ROW = 2;

/**
 * Lays an example out: ranges in columns side by side from A2 on, single values in the call itself. Where `inCells`
 * says so of its parameter, a single value stands in a cell too.
 */
export function workExample(
  specification: FunctionSpecification,
  example: Example,
  inCells: (parameter: Parameter) => boolean = () => false,
): WorkedExample {
  const { function: fn, result } = specification;
  const cells: { address: string; holds: string }[] = [];
  let column = 1;
  const args = example.args.map((argument, index) => {
    const parameter = fn.parameters[index] as Parameter;
    if (argument === null || argument === undefined) return undefined;
    if (!Array.isArray(argument) && !inCells(parameter)) return renderValue(argument, parameter);
    const rows = (Array.isArray(argument) ? argument : [[argument]]) as Matrix;
    const columns = rows[0]?.length ?? 1;
    const address = renderArea({ row: FIRST_ROW, column, rows: rows.length, columns });
    cells.push({
      address,
      holds: rows
        .map((row) => row.map((cell) => renderCell(cell, unitOf(specification, parameter))).join(", "))
        .join(columns > 1 ? "; " : ", "),
    });
    column += columns;
    return parseFormula(address);
  });
  return { args, cells, result: renderResult(example.result, result.unit) };
}

function renderValue(value: Argument, { type }: Parameter): Expression {
  if (type !== "date") return literal(value as number | string | boolean);
  const { year, month, day } = readSerialDate(value as number);
  return f`DATE(${year},${month},${day})`;
}

/** Rows under each other, cells of a row side by side. */
function renderResult(result: Example["result"], unit: Unit): string {
  const rows = (Array.isArray(result) ? result : [[result]]) as Matrix;
  return rows.map((row) => row.map((cell) => renderAnswer(cell, unit)).join(" · ")).join("<br>");
}

function renderAnswer(value: unknown, unit: Unit): string {
  const plain = renderCell(value, unit);
  return unit === "fraction" && typeof value === "number" ? `${plain} (${Number((100 * value).toPrecision(3))} %)` : plain;
}

function renderCell(value: unknown, unit: Unit): string {
  if (isBlank(value)) return "(blank)";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value !== "number") return String(value);
  if (unit === "date") return renderIsoDay(value);
  return String(Number(value.toPrecision(6)));
}
