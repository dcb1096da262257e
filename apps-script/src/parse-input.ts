import type { DigestWords } from "../../core/digest/render-digest.ts";
import { isEmailAddress } from "../../core/email-address.ts";
import type { DigestChoice, Invited } from "../../core/sidebar-host.ts";
import { MOST_RECIPIENTS } from "./digest/most-recipients.ts";
import type { Grid, PlanScript } from "./plan-script.ts";
import { readPage } from "./read-page.ts";
import type { TransferredCopy } from "./server-functions.ts";
import { isTemporaryName } from "./temporary-names.ts";

/** Whether a value has the shape it should have. */
type Shape = (value: unknown) => boolean;

/*
 * What comes in over google.script.run. Any script in the page could have sent it, so nothing is taken on trust: these
 * throw a TypeError for what is not of the shape it should have.
 */

const parse =
  <T>(isWanted: Shape) =>
  (input: unknown): T => {
    if (!isWanted(input)) throw new TypeError("This is not what Measured By sends.");
    return input as T;
  };

const isText: Shape = (value) => typeof value === "string";
const isNumber: Shape = (value) => typeof value === "number" && Number.isFinite(value);
const isBoolean: Shape = (value) => typeof value === "boolean";
const isFormula: Shape = (value) => typeof value === "string" && value.length > 1 && value.startsWith("=");
const isCount: Shape = (value) => Number.isInteger(value) && (value as number) >= 0;
const isPosition: Shape = (value) => isCount(value) && value !== 0;

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
    (value as unknown[][]).every((row) => row.length > 0 && row.length === (value as [unknown[]])[0].length);

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

const object =
  (members: Readonly<Record<string, Shape>>): Shape =>
  (value) =>
    typeof value === "object" &&
    value !== null &&
    Object.entries(members).every(([name, shape]) => shape((value as Record<string, unknown>)[name]));

const isInput = either(isText, isNumber, isBoolean);

/** Cells of the largest grid: what a sheet of ours holds many times over. */
const MOST_CELLS = 1_000_000;

const isValue: Shape = (value) => value === null || isInput(value) || isCompound(value);

/** "WrapStrategy", "WRAP": what Google spells with a capital is no method, and leads to none. */
const isConstant: Shape = (member) => isText(member) && /^[A-Z]/.test(member as string);
/** What scripts may call, once one has called something. */
let methods: readonly unknown[] | undefined;
const isMethod: Shape = (name) => {
  methods = methods || readPage("methods").split(" ");
  return methods.includes(name);
};

/** By its number, a sheet could also be one of the user's. */
const isByNumber: Shape = (call) => (call as unknown[])[0] === "copyFormatToRange" && isNumber((call as unknown[])[1]);
const isCall: Shape = (call) => Array.isArray(call) && isMethod(call[0]) && call.slice(1).every(isValue) && !isByNumber(call);
const isChain = object({
  on: either(isCount, list(isCount), is("SpreadsheetApp"), is("Charts")),
  path: list(either(isConstant, isCall)),
});

const isLaid: Shape = (laid) => Array.isArray(laid) && isValue(laid[0]) && laid.slice(1).every(list(isCount));
const isGrid: Shape = (grid) =>
  object({ rows: isPosition, columns: isPosition, none: isValue, areas: list(isLaid) })(grid) &&
  (grid as Grid).rows * (grid as Grid).columns <= MOST_CELLS;

const isCompound = either(list(isValue), isChain, object({ sheet: isText, a1: isText }), isGrid);

const isUnfinished: Shape = (name) => isText(name) && isTemporaryName(name as string);

const isSheetScript = object({
  name: isText,
  temporaryName: isUnfinished,
  areas: list(isText),
});

const place = { sheet: isText, row: isPosition, column: isPosition, place: isText };

const isPlan = object({
  newSheets: list(isSheetScript),
  batches: list(list(isChain)),
  newNames: list(object({ name: isText, cells: isValue })),
  edits: list(object({ ...place, before: grid(either(is(null), isInput)), after: grid(isInput) })),
  formatEdits: list(object({ ...place, after: grid(isText) })),
  removedSheets: list(isText),
  removedNames: list(isText),
});

/** What Google lets a property hold leaves room for this many characters. */
const LONGEST_WORD = 300;

/** Texts under names or in lists, as deep as those go. */
const isWords: Shape = (value) =>
  typeof value === "object" &&
  value !== null &&
  Object.values(value).every((word) => (isText(word) ? word.length <= LONGEST_WORD : isWords(word)));

const isRecipients = some(isEmail, MOST_RECIPIENTS);
const isHour: Shape = (value) => isCount(value) && (value as number) < 24;
const isWeekday: Shape = (value) => isPosition(value) && (value as number) <= 7;

export const parsePlan = parse<PlanScript>(isPlan);
export const parseNames = parse<readonly string[]>(list(isText));
export const parseText = parse<string>(isText);
export const parseFormula = parse<string>(isFormula);
export const parseCopies = parse<readonly TransferredCopy[]>(list(object({ sheet: isText, copy: isText, temporaryName: isUnfinished })));
export const parseEmails = parse<readonly string[]>(some(isEmail, 100));
export const parseRole = parse<Invited["role"]>(either(is("viewer"), is("editor")));
export const parseRecipients = parse<readonly string[]>(isRecipients);
export const parseDigestChoice = parse<DigestChoice>(object({ to: isRecipients, weekday: isWeekday, hour: isHour }));
export const parseDigestWords = parse<DigestWords>(isWords);
