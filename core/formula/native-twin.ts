import type { CustomFunction, Parameter } from "../custom-function.ts";
import type { Twin } from "../function-specification.ts";
import { rewriteElementwise } from "./elementwise.ts";
import { type Expression, literal, number, substitute, text } from "./expression.ts";
import { foldFormula } from "./fold-formula.ts";
import { foldConstants } from "./literals.ts";
import { f, parseFormula } from "./parse-formula.ts";

/** Which cell of a call's result a twin is for, counted from 1, and how large the result is. */
export interface ResultCell {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What of a function its native twins are made from. */
export interface Twinned {
  readonly function: Pick<CustomFunction, "name" | "takes" | "spills"> & { readonly parameters: readonly TwinParameter[] };
  readonly twin?: Twin;
  readonly twinLength?: string;
}

export type TwinParameter = Pick<Parameter, "name" | "default" | "range" | "verbatim" | "aliases">;

const ONLY_CELL: ResultCell = { row: 1, column: 1, rows: 1, columns: 1 };

/**
 * The call as a formula of built-in functions, as a person would have typed it for these arguments: KPI_CHANGE(B2,A2,
 * "points") gives IF(OR(B2="",A2=""),"",B2-A2). Undefined where the function has no twin. A call that spills has one twin
 * for each cell of its result; left-out arguments are undefined.
 */
export function nativeTwin(
  { function: { parameters, takes }, twin }: Twinned,
  args: readonly (Expression | undefined)[],
  cell: ResultCell = ONLY_CELL,
): Expression | undefined {
  if (typeof twin !== "string") return undefined;
  const place = { position: number(cell.rows > 1 ? cell.row : cell.column), length: number(cell.rows * cell.columns) };
  const values: Record<string, Expression> = {};
  for (const [index, parameter] of parameters.entries()) {
    const argument = args[index];
    values[parameter.name] = settled(parameter, argument && takes === "elements" ? elementOf(argument, cell) : argument);
  }
  return foldFormula(substitute(foldConstants(substitute(parseTwin(twin), place)), values));
}

/** The twin of an elementwise function for arguments of any size, in one formula that answers an array of theirs. */
export function arrayTwin({ function: { parameters }, twin }: Twinned, args: readonly (Expression | undefined)[]): Expression | undefined {
  if (typeof twin !== "string") return undefined;
  const values: Record<string, Expression> = {};
  for (const [index, parameter] of parameters.entries()) values[parameter.name] = settled(parameter, args[index], "array");
  return rewriteElementwise(foldFormula(substitute(parseTwin(twin), values)));
}

/** Read once: a column of calls has one twin. */
function parseTwin(twin: string): Expression {
  const expression = parsed.get(twin) ?? parseFormula(twin);
  parsed.set(twin, expression);
  return expression;
}

const parsed = new Map<string, Expression>();

/** The argument with its parameter's rule for blanks written out, as far as the argument itself does not settle it. */
function settled(parameter: TwinParameter, argument: Expression | undefined, size: "cell" | "array" = "cell"): Expression {
  const given = argument?.kind === "missing" ? undefined : argument;
  if (parameter.default === undefined) return given ?? text("");
  const whenBlank = parameter.default === null ? text("") : literal(parameter.default);
  if (given === undefined) return whenBlank;
  if (parameter.range || parameter.default === null) return given;
  if (parameter.verbatim) return given.kind === "reference" ? f`IF(${given}="","",${given})` : given;
  switch (given.kind) {
    case "text":
      return given.value === "" ? whenBlank : text(knownWord(parameter, given.value));
    case "number":
    case "logical":
      return given;
    default:
      // N takes the first cell of an array alone.
      return parameter.default === 0 && size === "cell" ? f`N(${given})` : f`IF(${given}="",${whenBlank},${given})`;
  }
}

function knownWord({ aliases = {} }: TwinParameter, word: string): string {
  const lowerCase = word.toLowerCase();
  return Object.hasOwn(aliases, lowerCase) ? (aliases[lowerCase] as string) : word;
}

/** The part of an argument that stands beside one cell of the result. */
function elementOf(argument: Expression, cell: ResultCell): Expression {
  if (argument.kind !== "reference" || argument.to === undefined) return argument;
  const { from, to, ...sheet } = argument;
  const row = from.row === "own" || to.row === "own" ? from.row : beside(cell.row, from.row, to.row);
  return { ...sheet, from: { ...from, row, column: beside(cell.column, from.column, to.column) } };
}

/** The row or column at `position` between two ends; a single one stretches. */
const beside = (position: number, end: number, otherEnd: number): number => Math.min(end, otherEnd) + (end === otherEnd ? 0 : position - 1);
