import type { TransferredPlan } from "./server-functions.ts";

/** Whether a value has the shape it should have. */
type Shape = (value: unknown) => boolean;

/*
 * What comes in over google.script.run. Any script in the page could have sent it, so nothing is taken on trust: these
 * throw a TypeError for what is not of the shape it should have.
 */

export function parsePlan(input: unknown): TransferredPlan {
  if (!isPlan(input)) throw new TypeError("This is not a plan for a spreadsheet.");
  return input as TransferredPlan;
}

export function parseNames(input: unknown): readonly string[] {
  if (!list(isText)(input)) throw new TypeError("This is not a list of names.");
  return input as readonly string[];
}

export function parseText(input: unknown): string {
  if (!isText(input)) throw new TypeError("This is not a text.");
  return input as string;
}

export function parseFormula(input: unknown): string {
  if (!isFormula(input)) throw new TypeError("This is not a formula.");
  return input as string;
}

const isText: Shape = (value) => typeof value === "string";
const isNumber: Shape = (value) => typeof value === "number" && Number.isFinite(value);
const isBoolean: Shape = (value) => typeof value === "boolean";
const isFormula: Shape = (value) => typeof value === "string" && value.length > 1 && value.startsWith("=");
const isCount: Shape = (value) => Number.isInteger(value) && (value as number) >= 0;
const isPosition: Shape = (value) => isCount(value) && value !== 0;
const isColor: Shape = (value) => typeof value === "string" && /^#[0-9A-Fa-f]{6}$/.test(value);

const list =
  (shape: Shape): Shape =>
  (value) =>
    Array.isArray(value) && value.every(shape);

/** Rows of one length, at least one cell. */
const grid =
  (shape: Shape): Shape =>
  (value) =>
    list(list(shape))(value) &&
    (value as unknown[][]).length > 0 &&
    (value as unknown[][]).every((row) => row.length > 0 && row.length === (value as unknown[][])[0]?.length);

const either =
  (...shapes: readonly Shape[]): Shape =>
  (value) =>
    shapes.some((shape) => shape(value));

const is =
  (literal: unknown): Shape =>
  (value) =>
    value === literal;

const maybe = (shape: Shape): Shape => either(is(undefined), shape);

const object =
  (members: Readonly<Record<string, Shape>>): Shape =>
  (value) =>
    typeof value === "object" &&
    value !== null &&
    Object.entries(members).every(([name, shape]) => shape((value as Record<string, unknown>)[name]));

const isArea = object({ row: isPosition, column: isPosition, rows: isPosition, columns: isPosition });

const isCell = either(
  is(null),
  object({ kind: is("text"), value: isText }),
  object({ kind: either(is("number"), is("date")), value: isNumber }),
  object({ kind: is("boolean"), value: isBoolean }),
  object({ kind: is("formula"), value: isFormula }),
);

const isStyle = object({
  fill: maybe(isColor),
  color: maybe(isColor),
  bold: maybe(isBoolean),
  italic: maybe(isBoolean),
  size: maybe(isNumber),
  numberFormat: maybe(isText),
  horizontal: maybe(either(is("left"), is("center"), is("right"))),
  vertical: maybe(either(is("top"), is("middle"), is("bottom"))),
  wrap: maybe(isBoolean),
  lineBelow: maybe(isColor),
});

const isValidationRule = either(
  object({ kind: is("list"), values: list(isText) }),
  object({ kind: is("list from"), sheet: isText, area: isArea }),
  object({ kind: is("number between"), least: isNumber, most: isNumber }),
  object({ kind: is("number at least"), least: isNumber }),
  object({ kind: is("date") }),
);

const isConditionalRule = either(object({ kind: is("text is"), text: isText }), object({ kind: is("formula"), formula: isFormula }));

const isNewSheet = object({
  name: isText,
  rows: isPosition,
  columns: isPosition,
  tabColor: isColor,
  columnWidths: list(isPosition),
  hiddenColumns: list(isPosition),
  hiddenRows: list(isPosition),
  rowHeights: list(object({ row: isPosition, height: isPosition })),
  frozenRows: isCount,
  frozenColumns: isCount,
  gridlines: isBoolean,
  blocks: list(
    object({ row: isPosition, column: isPosition, cells: list(list(isCell)), numberFormats: either(is(null), list(list(isText))) }),
  ),
  styles: list(object({ area: isArea, style: isStyle })),
  merges: list(isArea),
  validations: list(object({ area: isArea, rule: isValidationRule, help: isText, strict: isBoolean })),
  conditionalFormats: list(object({ area: isArea, rule: isConditionalRule, style: isStyle })),
  filter: maybe(isArea),
  warnings: list(object({ area: isArea, description: isText })),
});

const isName = object({ name: isText, sheet: isText, area: isArea });

const isPlan = object({
  newSheets: list(isNewSheet),
  newNames: list(isName),
  edits: list(object({ sheet: isText, row: isPosition, column: isPosition, before: grid(isCell), after: grid(isCell) })),
  formatEdits: list(object({ sheet: isText, row: isPosition, column: isPosition, before: grid(isText), after: grid(isText) })),
  removedSheets: list(object({ name: isText })),
  removedNames: list(object({ name: isText })),
});
