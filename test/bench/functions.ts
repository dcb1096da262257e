import { callFunction } from "../../core/call-function.ts";
import type { CellValue, Matrix } from "../../core/cell.ts";
import { isOptional } from "../../core/custom-function.ts";
import type { FunctionSpecification } from "../../core/function-specification.ts";
import { SPECIFICATIONS } from "../../core/functions/specifications.ts";
import { compareSpeed } from "./compare-speed.ts";
import { changeByHand, loopOver, progressByHand } from "./plain-loops.ts";

const ROWS = 100_000;

type Column = Matrix<CellValue>;

const columnOf = (rows: number, cell: (row: number) => CellValue): Column => Array.from({ length: rows }, (_, row) => [cell(row)]);

/** Array calls of core against plain loops over the same columns, one line a figure. */
export const benchFunctions = (): readonly string[] => [
  ...["numbers", "a blank in every tenth row"].flatMap((cells, index) => callsAgainstHand(cells, ROWS, index === 1)),
  ...[1_000, 10_000].flatMap((rows) => callsAgainstHand("numbers", rows, false)),
  ...elementwiseFunctions().map(callAgainstLoop),
];

function callsAgainstHand(cells: string, rows: number, blanks: boolean): readonly string[] {
  const numbers = (value: (row: number) => number) => columnOf(rows, (row) => (blanks && row % 10 === 0 ? "" : value(row)));
  const current = numbers((row) => 100 + (row % 37));
  const other = numbers((row) => 90 + (row % 11));
  const start = numbers((row) => row % 7);
  const { KPI_CHANGE, OKR_PROGRESS } = SPECIFICATIONS;
  return [
    line(
      `KPI_CHANGE, ${rows} rows, ${cells}`,
      2,
      compareSpeed(call(KPI_CHANGE, [current, other]), () => changeByHand(current, other, "percent", "n/m")),
    ),
    line(
      `OKR_PROGRESS, ${rows} rows, ${cells}`,
      2,
      compareSpeed(call(OKR_PROGRESS, [current, other, start]), () => progressByHand(current, other, start, true)),
    ),
  ];
}

/** Without those that read sentences, whose time goes by the sentence. */
const elementwiseFunctions = (): readonly FunctionSpecification[] =>
  Object.values(SPECIFICATIONS).filter(({ function: fn }) => fn.takes === "elements" && !fn.parameters.some(({ type }) => type === "text"));

/** The function over columns of what its first example gives, a little different from row to row. */
function callAgainstLoop(specification: FunctionSpecification): string {
  const { function: fn, examples } = specification;
  const columns = fn.parameters.flatMap((parameter, index) => {
    const value = [examples[0]?.args[index]].flat(2)[0] as CellValue;
    return isOptional(parameter) ? [] : [columnOf(ROWS, (row) => (typeof value === "number" ? value * (1 - (row % 3) / 1e6) : value))];
  });
  return line(
    `${fn.name}, ${ROWS} rows`,
    5,
    compareSpeed(call(specification, columns), () => loopOver(columns)),
  );
}

const call =
  ({ function: fn }: FunctionSpecification, columns: readonly Column[]) =>
  () =>
    callFunction(fn, columns);

const line = (what: string, aim: number, { subject, baseline, ratio }: ReturnType<typeof compareSpeed>): string =>
  `${what.padEnd(56)} ${subject.toFixed(2).padStart(7)} ms  by hand ${baseline.toFixed(2).padStart(6)} ms  ${ratio.toFixed(2).padStart(5)} (aim at most ${aim} ×)`;
