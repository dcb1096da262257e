import { type CellValue, describeValue, isBlank } from "./cell.ts";
import { CellError, passedOnError } from "./cell-error.ts";
import type { Parameter } from "./custom-function.ts";

/** The cell as its parameter wants it, or the #VALUE! that says what it should have been. Never sees a blank. */
export function checkType(parameter: Parameter, value: unknown): CellValue {
  switch (parameter.type) {
    case "number":
      return isFiniteNumber(value) ? value : wrongType(parameter, value, "a number");
    case "date":
      return isFiniteNumber(value) ? Math.floor(value) : wrongType(parameter, value, "a date");
    case "text":
      return typeof value === "string" ? value : wrongType(parameter, value, "text");
    case "logical":
      return typeof value === "boolean" ? value : wrongType(parameter, value, "TRUE or FALSE");
    case "number or logical":
      return isFiniteNumber(value) || typeof value === "boolean" ? value : wrongType(parameter, value, "a number, TRUE or FALSE");
    case "number or text":
      return isFiniteNumber(value) || typeof value === "string" || value instanceof CellError
        ? value
        : wrongType(parameter, value, "a number or text");
    case "word":
      return findWord(parameter, value) ?? wrongType(parameter, value, `one of ${(parameter.words ?? []).join(", ")}`);
    case "any":
      return isCell(value) ? value : wrongType(parameter, value, "a number, text, TRUE or FALSE");
  }
}

/** The #NUM! of a number outside its parameter's domain (counts from 0, rates from 0 to 1), or undefined. */
export function checkDomain(parameter: Parameter, value: CellValue): CellError | undefined {
  if (typeof value !== "number" || parameter.domain === undefined) return undefined;
  if (parameter.domain === "count") return value < 0 ? outside(parameter.name, value, "must be 0 or more") : undefined;
  return value < 0 || value > 1 ? outside(parameter.name, value, "must be from 0 to 1 (10 % is 0.1)") : undefined;
}

/** What a blank argument means: the default, or null. */
export const blankValue = (parameter: Parameter): CellValue => parameter.default ?? null;

/** Left out, for this parameter: an empty text is an answer where the cell is taken verbatim. */
export const isLeftOut = (parameter: Parameter, value: unknown): boolean =>
  parameter.verbatim ? value === null || value === undefined : isBlank(value);

/** The error that another cell handed over, unless the parameter takes cells verbatim. */
export const errorIn = (parameter: Parameter, value: unknown): CellError | undefined =>
  parameter.verbatim ? undefined : passedOnError(value);

/** #NUM! for `name`, whose `value` breaks `rule` ("must be above 0"). */
export const outside = (name: string, value: CellValue, rule: string): CellError =>
  new CellError("#NUM!", `${name} ${rule}; it is ${describeValue(value)}.`);

/** #DIV/0! because `name` is 0. */
export const zeroDenominator = (name: string): CellError => new CellError("#DIV/0!", `${name} is 0, so there is nothing to divide by.`);

const isFiniteNumber = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value);

const isCell = (value: unknown): value is CellValue =>
  isFiniteNumber(value) || typeof value === "string" || typeof value === "boolean" || value instanceof CellError;

const wrongType = (parameter: Parameter, value: unknown, allowed: string): CellError =>
  new CellError("#VALUE!", `${parameter.name} must be ${allowed}; it is ${describeValue(value)}.`);

function findWord(parameter: Parameter, value: unknown): string | undefined {
  if (typeof value !== "string") return undefined;
  if (parameter.words?.includes(value)) return value;
  const lowerCase = value.toLowerCase();
  const word = parameter.words?.find((each) => each.toLowerCase() === lowerCase);
  if (word !== undefined) return word;
  return Object.entries(parameter.aliases ?? {}).find(([alias]) => alias === lowerCase)?.[1];
}
