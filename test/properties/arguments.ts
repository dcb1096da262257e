import fc from "fast-check";
import type { CellValue } from "../../core/cell.ts";
import { ERROR_CODES } from "../../core/cell-error.ts";
import type { Parameter } from "../../core/custom-function.ts";

/** Text that is no error, no blank and no word of any function. */
const ordinaryText = fc.string({ minLength: 1 }).map((text) => `text ${text}`);

/** A cell that its parameter takes: of the right type, inside its domain, not blank. */
export function validCell({ type, words = [], aliases = {}, domain }: Parameter): fc.Arbitrary<CellValue> {
  switch (type) {
    case "number":
      return numberIn(domain);
    case "date":
      return fc.double({ min: 1, max: 80_000, noNaN: true });
    case "text":
      return ordinaryText;
    case "logical":
      return fc.boolean();
    case "number or logical":
      return fc.oneof(numberIn(domain), fc.boolean());
    case "number or text":
      return fc.oneof(numberIn(domain), ordinaryText);
    case "word":
      return fc.constantFrom(...words, ...Object.keys(aliases)).chain(anyCase);
    case "any":
      return fc.oneof(numberIn(domain), fc.boolean(), ordinaryText);
  }
}

function numberIn(domain: Parameter["domain"]): fc.Arbitrary<number> {
  if (domain === "rate") return fc.double({ min: 0, max: 1, noNaN: true });
  const range = { min: domain === "count" ? 0 : -1e6, max: 1e6 };
  return fc.oneof(fc.integer(range), fc.double({ ...range, noNaN: true }), fc.constantFrom(0, 1, 100));
}

/** The same word in capitals, small letters or both. */
const anyCase = (word: string): fc.Arbitrary<string> =>
  fc.func(fc.boolean()).map((isCapital) => [...word].map((letter, index) => (isCapital(index) ? letter.toUpperCase() : letter)).join(""));

/** What a parameter refuses, whatever its value: a cell of another type. */
export function cellOfWrongType({ type, name }: Parameter): fc.Arbitrary<CellValue> {
  const allowed: Record<Parameter["type"], readonly string[]> = {
    number: ["number"],
    date: ["number"],
    text: ["string"],
    logical: ["boolean"],
    "number or logical": ["number", "boolean"],
    "number or text": ["number", "string"],
    word: [],
    any: ["number", "string", "boolean"],
  };
  const others = [fc.double({ noNaN: true, noDefaultInfinity: true }), ordinaryText, fc.boolean()].filter(
    (_, index) => !allowed[type].includes(["number", "string", "boolean"][index] as string),
  );
  if (others.length === 0) throw new Error(`${name} takes cells of any type`);
  return fc.oneof(...others);
}

/** A number of the right type that breaks its parameter's domain. */
export const outsideDomain = ({ domain }: Parameter): fc.Arbitrary<number> => {
  const below = fc.double({ max: -Number.MIN_VALUE, noNaN: true, noDefaultInfinity: true });
  return domain === "count" ? below : fc.oneof(below, fc.double({ min: 1, minExcluded: true, noNaN: true, noDefaultInfinity: true }));
};

export const blank: fc.Arbitrary<CellValue> = fc.constantFrom("", null, undefined);

export const errorText: fc.Arbitrary<string> = fc.constantFrom(...ERROR_CODES);

/** Any cell that a sheet can hold. */
export const anyCell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.string(),
  fc.boolean(),
  blank,
  errorText,
);

/** Mostly what the parameter takes, and now and then any other cell. */
export const mixedCell = (parameter: Parameter): fc.Arbitrary<CellValue> =>
  fc.oneof({ weight: 5, arbitrary: validCell(parameter) }, anyCell);

/** Rows of cells. */
export const matrix = <T>(cell: fc.Arbitrary<T>, rows: number, columns: number): fc.Arbitrary<T[][]> =>
  fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });

const STRANGE_NUMBERS = [
  0,
  -0,
  1,
  60,
  61,
  5e-324,
  -5e-324,
  1e-9,
  1e308,
  -1e308,
  2_958_466,
  Number.MAX_SAFE_INTEGER,
  NaN,
  Infinity,
  -Infinity,
];
const STRANGE_TEXTS = ["percent", "DONE", "månad", "week", "en", "committed", "worst", "MoM", "toString", "__proto__", "constructor", " "];
const NO_CELLS = [
  new Date(2026, 0, 5),
  new Date(Number.NaN),
  7n,
  Symbol("cell"),
  /cell/,
  () => 7,
  {},
  { valueOf: () => 7 },
  Object.create(null),
  new Map([[1, 2]]),
  new Error("cell"),
];
const NO_RANGES = [
  [],
  [[]],
  [[], []],
  [[], [1]],
  [[1], 2],
  [1, [2]],
  [[[1]]],
  [null],
  [[null, undefined]],
  ["text", ["text"]],
  new Array(3),
  [{}],
];

/** Whatever a host, a script or a mistake could hand over. */
export const anything: fc.Arbitrary<unknown> = fc.oneof(
  anyCell,
  fc.double(),
  fc.constantFrom<unknown>(...STRANGE_NUMBERS, ...STRANGE_TEXTS),
  fc.constantFrom<unknown>(...NO_CELLS),
  fc.constantFrom<unknown>(...NO_RANGES),
  fc.array(fc.array(fc.oneof(anyCell, fc.constantFrom<unknown>(...NO_CELLS)), { maxLength: 3 }), { maxLength: 3 }),
  fc.anything({ maxDepth: 1, maxKeys: 2 }),
);
