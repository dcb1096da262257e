import { blankValue, checkDomain, checkType, errorIn, isLeftOut } from "./argument.ts";
import { finite, invoke } from "./calculation.ts";
import { BLANK, type CellValue, isBlank } from "./cell.ts";
import { CellError } from "./cell-error.ts";
import { checkCells } from "./check-cells.ts";
import { type Answer, type CustomFunction, isOptional, type Parameter, type Result } from "./custom-function.ts";
import { isSingle, type Range, shapesDiffer } from "./range.ts";

/** One answer a cell: ranges of one shape, lines and single cells broadcast over the largest. */
export function callElements(fn: CustomFunction, ranges: readonly Range[]): Result {
  const { parameters } = fn;
  const rows = Math.max(...ranges.map((range) => range.rows));
  const columns = Math.max(...ranges.map((range) => range.columns));
  const misfit = ranges.find((range) => (range.rows !== 1 && range.rows !== rows) || (range.columns !== 1 && range.columns !== columns));
  if (misfit) return shapesDiffer(parameters, ranges);

  const elements = prepareElements(fn, ranges);
  if (rows === 1 && columns === 1) return answerElement(elements, 0, 0);
  const results: Answer[][] = new Array(rows);
  for (let row = 0; row < rows; row++) {
    // A literal, because an array by its length is made over again when it gets its first number and its first text.
    const line = [answerElement(elements, row, 0)];
    for (let column = 1; column < columns; column++) line.push(answerElement(elements, row, column));
    results[row] = line;
  }
  return results;
}

/** One call of an elementwise function, prepared: an input a parameter, single cells checked once for all elements. */
interface Elements {
  readonly fn: CustomFunction;
  readonly ranges: readonly Range[];
  readonly inputs: readonly Input[];
}

interface Input {
  readonly parameter: Parameter;
  /** The checked value of a single cell, DECIDE when it breaks a rule; undefined for a range. */
  readonly single: Taken | undefined;
  readonly cells: readonly (readonly unknown[])[];
  readonly oneRow: boolean;
  readonly oneColumn: boolean;
  /** Bounds of a plain number; NaN, which no number satisfies, where the parameter takes something else. */
  readonly low: number;
  readonly high: number;
  readonly wholeDays: boolean;
  /** A blank cell here makes the result blank, whatever the others are. */
  readonly blankDecides: boolean;
}

/** Instead of a value: the element is blank, or has to take the rules in order. */
const ALL_BLANK = Symbol("blank");
const DECIDE = Symbol("decide");
type Taken = CellValue | typeof ALL_BLANK | typeof DECIDE;

const prepareElements = (fn: CustomFunction, ranges: readonly Range[]): Elements => ({
  fn,
  ranges,
  inputs: ranges.map((range, index) => readInput(fn, range, fn.parameters[index] as Parameter)),
});

function readInput(fn: CustomFunction, range: Range, parameter: Parameter): Input {
  const { type, domain } = parameter;
  const numeric = type === "number" || type === "date" || type === "number or logical";
  return {
    parameter,
    single: isSingle(range) ? plainValue(parameter, range.cells[0]?.[0]) : undefined,
    cells: range.cells,
    oneRow: range.rows === 1,
    oneColumn: range.columns === 1,
    low: !numeric ? Number.NaN : domain ? 0 : -Number.MAX_VALUE,
    high: !numeric ? Number.NaN : domain === "rate" ? 1 : Number.MAX_VALUE,
    wholeDays: type === "date",
    blankDecides: !fn.blankWhen && decidesByBlank(parameter),
  };
}

/**
 * The answer of one element. What breaks no rule goes straight to the calculation; everything else takes the rules in
 * order. Values travel in variables: an array of them would make every number anew.
 */
function answerElement(elements: Elements, row: number, column: number): Answer {
  const { fn, ranges, inputs } = elements;
  if (inputs.length > 5) return answerLongElement(elements, row, column);
  const a = take(inputs[0], row, column);
  const b = take(inputs[1], row, column);
  const c = take(inputs[2], row, column);
  const d = take(inputs[3], row, column);
  const e = take(inputs[4], row, column);
  if (a === ALL_BLANK || b === ALL_BLANK || c === ALL_BLANK || d === ALL_BLANK || e === ALL_BLANK) return BLANK;
  if (a === DECIDE || b === DECIDE || c === DECIDE || d === DECIDE || e === DECIDE) return decide(fn, ranges, row, column);
  return finite(fn.calculate(a, b, c, d, e) as Answer);
}

/** The same for more than five parameters. */
function answerLongElement({ fn, ranges, inputs }: Elements, row: number, column: number): Answer {
  const values = inputs.map((input) => take(input, row, column));
  if (values.includes(ALL_BLANK)) return BLANK;
  return values.includes(DECIDE) ? decide(fn, ranges, row, column) : finite(fn.calculate(...values) as Answer);
}

/** An input's value for one element: numbers after two comparisons. */
function take(input: Input | undefined, row: number, column: number): Taken {
  if (input === undefined) return undefined;
  if (input.single !== undefined) return input.single;
  const cell = input.cells[input.oneRow ? 0 : row]?.[input.oneColumn ? 0 : column];
  if (typeof cell === "number" && cell >= input.low && cell <= input.high) return input.wholeDays ? Math.floor(cell) : cell;
  return takeOther(input, cell);
}

/** Apart from `take`, which is small enough to stand in the loop itself. */
const takeOther = ({ blankDecides, parameter }: Input, cell: unknown): Taken =>
  blankDecides && isBlank(cell) ? ALL_BLANK : plainValue(parameter, cell);

/** The checked value of a cell that breaks no rule; DECIDE for one that does. */
function plainValue(parameter: Parameter, cell: unknown): Taken {
  if (isLeftOut(parameter, cell)) return isOptional(parameter) ? blankValue(parameter) : DECIDE;
  if (errorIn(parameter, cell)) return DECIDE;
  const value = checkType(parameter, cell);
  return (value instanceof CellError && value !== cell) || checkDomain(parameter, value) ? DECIDE : value;
}

const decidesByBlank = (parameter: Parameter): boolean => !isOptional(parameter) && !parameter.mayBeBlank;

/** One element by the rules in their order. */
function decide(fn: CustomFunction, ranges: readonly Range[], row: number, column: number): Answer {
  const { parameters } = fn;
  const cells = ranges.map((range) => range.cells[range.rows === 1 ? 0 : row]?.[range.columns === 1 ? 0 : column]);
  const blank = fn.blankWhen
    ? fn.blankWhen(cells)
    : parameters.some((parameter, index) => decidesByBlank(parameter) && isBlank(cells[index]));
  if (blank) return BLANK;
  const values = checkCells(
    parameters,
    cells.map((cell) => [cell]),
  );
  return values instanceof CellError ? values : finite(invoke(fn.calculate, values.flat()) as Answer);
}
