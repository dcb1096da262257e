import type { DigestWords } from "../../core/digest/render-digest.ts";
import { isEmailAddress } from "../../core/email-address.ts";
import type { DigestChoice, Invited, SheetCopy } from "../../core/sidebar-host.ts";
import type { TransferredPlan } from "./server-functions.ts";

/** Whether a value has the shape it should have. */
type Shape = (value: unknown) => boolean;

/*
 * What comes in over google.script.run. Any script in the page could have sent it, so nothing is taken on trust: these
 * throw a TypeError for what is not of the shape it should have.
 */

const parse =
  <T>(isWanted: Shape, what: string) =>
  (input: unknown): T => {
    if (!isWanted(input)) throw new TypeError(`This is not ${what}.`);
    return input as T;
  };

const isText: Shape = (value) => typeof value === "string";
const isNumber: Shape = (value) => typeof value === "number" && Number.isFinite(value);
const isBoolean: Shape = (value) => typeof value === "boolean";
const isFormula: Shape = (value) => typeof value === "string" && value.length > 1 && value.startsWith("=");
const isCount: Shape = (value) => Number.isInteger(value) && (value as number) >= 0;
const isPosition: Shape = (value) => isCount(value) && value !== 0;
const isColor: Shape = (value) => typeof value === "string" && /^#[0-9A-Fa-f]{6}$/.test(value);

const isEmail: Shape = (value) => isText(value) && isEmailAddress(value as string);

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

const some =
  (shape: Shape, most: number): Shape =>
  (value) =>
    list(shape)(value) && (value as unknown[]).length > 0 && (value as unknown[]).length <= most;

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
  object({ kind: is("spilled") }),
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

const isChart = object({
  kind: either(is("column"), is("bar"), is("line")),
  title: isText,
  place: object({ row: isPosition, column: isPosition, width: isPosition, height: isPosition }),
  data: isArea,
  colors: list(isColor),
  categoryAxis: object({ title: isText }),
  valueAxis: object({ title: isText, least: maybe(isNumber), most: maybe(isNumber) }),
});

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
  charts: list(isChart),
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

/** People that one mail can go to. */
const MOST_RECIPIENTS = 50;

/** What Google lets a property hold leaves room for this many characters. */
const LONGEST_WORD = 300;

const isWord: Shape = (value) => isText(value) && (value as string).length <= LONGEST_WORD;
const isDigestWords: Shape = (value) =>
  typeof value === "object" && value !== null && Object.values(value).every(either(isWord, some(isWord, 10)));

const isRecipients = some(isEmail, MOST_RECIPIENTS);
const isHour: Shape = (value) => isCount(value) && (value as number) < 24;
const isWeekday: Shape = (value) => isPosition(value) && (value as number) <= 7;

export const parsePlan = parse<TransferredPlan>(isPlan, "a plan for a spreadsheet");
export const parseNames = parse<readonly string[]>(list(isText), "a list of names");
export const parseText = parse<string>(isText, "a text");
export const parseFormula = parse<string>(isFormula, "a formula");
export const parseCopies = parse<readonly SheetCopy[]>(list(object({ sheet: isText, copy: isText })), "a list of copies");
export const parseEmails = parse<readonly string[]>(some(isEmail, 100), "a list of e-mail addresses");
export const parseRole = parse<Invited["role"]>(either(is("viewer"), is("editor")), "a role");
export const parseRecipients = parse<readonly string[]>(isRecipients, `a list of 1 to ${MOST_RECIPIENTS} e-mail addresses`);
export const parseDigestChoice = parse<DigestChoice>(
  object({ to: isRecipients, weekday: isWeekday, hour: isHour }),
  "a day, an hour and e-mail addresses",
);
export const parseDigestWords = parse<DigestWords>(isDigestWords, "the words of a digest");
