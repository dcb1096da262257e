import { blankValue, checkDomain, checkType, errorIn, isLeftOut, isSingle, type Range, readRange } from "./argument.ts";
import { type Argument, BLANK, type CellValue, isBlank } from "./cell.ts";
import { CellError } from "./cell-error.ts";
import { type Answer, type CustomFunction, isOptional, type Parameter, type Result } from "./custom-function.ts";

/**
 * Calls a custom function with arguments as a host hands them over: numbers, text, booleans, blanks and 2-D ranges.
 * Never throws and never answers NaN, Infinity or undefined. Decides in this order: shape, blank required argument,
 * error passed on (leftmost), types and words, domains, the calculation.
 */
export function callFunction(fn: CustomFunction, args: readonly Argument[]): Result {
  const ranges = fn.parameters.map((_, index) => readRange(args[index]));
  return fn.takes === "elements" ? callElements(fn, ranges) : callRanges(fn, ranges);
}

function callElements(fn: CustomFunction, ranges: readonly Range[]): Result {
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

/** What can be wrong with a cell, one rule after the other for all of them: an error passed on, its type or word, its domain. */
const RULES: readonly ((parameter: Parameter, cell: unknown) => CellError | undefined)[] = [
  errorIn,
  (parameter, cell) => {
    const value = takeCell(parameter, cell);
    return value instanceof CellError && value !== cell ? value : undefined;
  },
  (parameter, cell) => checkDomain(parameter, takeCell(parameter, cell)),
];

/** The values of each parameter's cells, or the first error by the rules. */
function checkCells(
  parameters: readonly Parameter[],
  cells: readonly (readonly unknown[])[],
): readonly (readonly CellValue[])[] | CellError {
  for (const check of RULES)
    for (const [index, parameter] of parameters.entries())
      for (const cell of cells[index] as readonly unknown[]) {
        const error = check(parameter, cell);
        if (error) return error;
      }
  return parameters.map((parameter, index) => (cells[index] as readonly unknown[]).map((cell) => takeCell(parameter, cell)));
}

/** A default stands for a parameter that was left out, not for a blank among the cells of a range. */
function takeCell(parameter: Parameter, cell: unknown): CellValue {
  if (!isLeftOut(parameter, cell)) return checkType(parameter, cell);
  return parameter.range ? null : blankValue(parameter);
}

function callRanges(fn: CustomFunction, ranges: readonly Range[]): Result {
  const { parameters } = fn;
  const misfit = findMisfit(fn, ranges);
  if (misfit) return misfit;

  const cells = ranges.map(flatten);
  const values = checkCells(parameters, blankSkipped(fn, cells));
  if (values instanceof CellError) return values;
  const answer = invoke(
    fn.calculate,
    parameters.map((parameter, index) => {
      const line = values[index] as readonly CellValue[];
      if (!parameter.range) return line[0];
      const isGiven = !(cells[index] as readonly unknown[]).every((cell) => isLeftOut(parameter, cell));
      return isGiven || !isOptional(parameter) ? line : null;
    }),
  );
  if (!fn.spills || answer instanceof CellError) return finite(answer as Answer);
  const answers: Answer[] = [];
  for (const each of (Array.isArray(answer) ? answer : [answer]) as readonly Answer[]) {
    const value = finite(each);
    // A number too large fails the whole call; an error that the calculation gave to an element belongs there.
    if (value instanceof CellError && value !== each) return value;
    answers.push(value);
  }
  const along = ranges[parameters.findIndex((parameter) => parameter.name === fn.spills?.along)];
  return along && along.rows > 1 ? answers.map((value) => [value]) : [answers];
}

function findMisfit(fn: CustomFunction, ranges: readonly Range[]): CellError | undefined {
  const { parameters, together } = fn;
  for (const [index, parameter] of parameters.entries()) {
    const range = ranges[index] as Range;
    if (!parameter.range && !isSingle(range))
      return new CellError("#VALUE!", `${parameter.name} must be one cell; it is ${describeShape(range)}.`);
    if (parameter.range === "line" && range.rows > 1 && range.columns > 1)
      return new CellError("#VALUE!", `${parameter.name} must be one row or one column; it is ${describeShape(range)}.`);
  }
  if (!together) return undefined;
  const members = parameters.flatMap((parameter, index) => {
    const range = ranges[index] as Range;
    const leftOut = isOptional(parameter) && isSingle(range) && isBlank(range.cells[0]?.[0]);
    return together.parameters.includes(parameter.name) && !leftOut ? [{ parameter, range }] : [];
  });
  const first = members[0]?.range;
  return first && members.some(({ range }) => range.rows !== first.rows || range.columns !== first.columns)
    ? shapesDiffer(
        members.map(({ parameter }) => parameter),
        members.map(({ range }) => range),
      )
    : undefined;
}

/** The cells, those blank that stand together with a needed one that is: nobody looks at them. */
function blankSkipped({ together, parameters }: CustomFunction, cells: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] {
  if (!together) return cells;
  const needed = cells.filter((_, index) => together.needed.includes((parameters[index] as Parameter).name));
  const isSkipped = (position: number): boolean => needed.some((line) => position < line.length && isBlank(line[position]));
  return cells.map((line, index) =>
    together.parameters.includes((parameters[index] as Parameter).name)
      ? line.map((cell, position) => (isSkipped(position) ? undefined : cell))
      : line,
  );
}

function flatten(range: Range): unknown[] {
  const cells: unknown[] = [];
  for (const row of range.cells) for (let column = 0; column < range.columns; column++) cells.push(row?.[column]);
  return cells;
}

/** Adding 0 turns the -0 of JavaScript into the only zero a spreadsheet knows. */
function finite(answer: Answer): Answer {
  if (typeof answer !== "number") return answer;
  return Number.isFinite(answer) ? answer + 0 : new CellError("#NUM!", "The result is too large for a number.");
}

/** A call by position: spreading an array costs more than the calculations themselves. */
const invoke = (calculate: CustomFunction["calculate"], v: readonly unknown[]): Answer | readonly Answer[] =>
  v.length > 5 ? calculate(...v) : calculate(v[0], v[1], v[2], v[3], v[4]);

const describeShape = (range: Range): string => `${range.rows} × ${range.columns} cells`;

const shapesDiffer = (parameters: readonly Parameter[], ranges: readonly Range[]): CellError =>
  new CellError(
    "#VALUE!",
    `The ranges do not fit together: ${parameters
      .map((parameter, index) => `${parameter.name} is ${describeShape(ranges[index] as Range)}`)
      .join(", ")}. Give ranges of the same size (rows × columns), one row, one column or one cell.`,
  );
