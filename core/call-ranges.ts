import { isLeftOut } from "./argument.ts";
import { finite, invoke } from "./calculation.ts";
import { type CellValue, isBlank } from "./cell.ts";
import { CellError } from "./cell-error.ts";
import { checkCells } from "./check-cells.ts";
import { type Answer, type CustomFunction, isOptional, type Parameter, type Result } from "./custom-function.ts";
import { describeShape, flatten, isSingle, type Range, shapesDiffer } from "./range.ts";

/** One answer for whole ranges, or as many as the function spills. */
export function callRanges(fn: CustomFunction, ranges: readonly Range[]): Result {
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
