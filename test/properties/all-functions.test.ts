import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { callFunction } from "../../core/call-function.ts";
import { type Argument, type CellValue, describeValue } from "../../core/cell.ts";
import { CellError, ERROR_CODES } from "../../core/cell-error.ts";
import { type CustomFunction, isOptional, type Parameter } from "../../core/custom-function.ts";
import { FUNCTIONS } from "../../core/functions/index.ts";
import { anyCell, anything, blank, cellOfWrongType, errorText, matrix, mixedCell, outsideDomain, validCell } from "./arguments.ts";

/** How many inputs each function gets: many where it runs unattended. */
const MANY = { numRuns: process.env.CI ? 20_000 : 1_000 };
const SOME = { numRuns: process.env.CI ? 300 : 100 };

const functions: readonly (readonly [string, CustomFunction])[] = FUNCTIONS.map((fn) => [fn.name, fn]);

/** Each parameter that a rule is about, by its name and its place. */
const parametersOf = (fn: CustomFunction, rule: (parameter: Parameter) => boolean) =>
  fn.parameters.flatMap((parameter, index) => (rule(parameter) ? [[parameter.name, parameter, index] as const] : []));

const validArguments = (fn: CustomFunction): fc.Arbitrary<CellValue[]> => fc.tuple(...fn.parameters.map(validCell));
const mixedArguments = (fn: CustomFunction): fc.Arbitrary<CellValue[]> => fc.tuple(...fn.parameters.map(mixedCell));
const isRequired = (parameter: Parameter): boolean => !isOptional(parameter) && !parameter.mayBeBlank;

const replaced = <T>(values: readonly T[], place: number, value: T): T[] => values.map((each, index) => (index === place ? value : each));

describe.each(functions)("%s", (_, fn) => {
  test("answers a number, text, TRUE, FALSE or one of our errors to any input whatever", () => {
    fc.assert(
      fc.property(fc.tuple(...fn.parameters.map((parameter) => fc.oneof(validCell(parameter), anything)), anything), (args) =>
        isResult(callFunction(fn, args as Argument[])),
      ),
      MANY,
    );
  });

  test("takes a range of one cell for the cell", () => {
    fc.assert(
      fc.property(mixedArguments(fn), (args) => {
        const ranges = args.map((value) => [[value]]);
        expect(callFunction(fn, ranges)).toEqual(callFunction(fn, args));
      }),
      SOME,
    );
  });

  test.each(parametersOf(fn, (parameter) => isOptional(parameter) && !parameter.verbatim))(
    "takes a blank %s for a left-out one, which means its default",
    (__, parameter, place) => {
      fc.assert(
        fc.property(validArguments(fn), blank, (args, nothing) => {
          const answer = callFunction(fn, replaced(args, place, undefined));
          expect(callFunction(fn, replaced(args, place, nothing))).toEqual(answer);
          if (parameter.default !== null) expect(callFunction(fn, replaced(args, place, parameter.default))).toEqual(answer);
        }),
        SOME,
      );
    },
  );

  test.each(parametersOf(fn, ({ type }) => type !== "any"))(
    "refuses a %s of the wrong type with #VALUE!, and says what it got and what it takes",
    (name, parameter, place) => {
      fc.assert(
        fc.property(validArguments(fn), cellOfWrongType(parameter), (args, value) => {
          const answer = callFunction(fn, replaced(args, place, value)) as CellError;
          expect(answer.code).toBe("#VALUE!");
          expect(answer.message.startsWith(`${name} must be ${ALLOWED[parameter.type]}`)).toBe(true);
          expect(answer.message.endsWith(`; it is ${describeValue(value)}.`)).toBe(true);
          for (const word of parameter.words ?? []) expect(answer.message).toContain(word);
        }),
        SOME,
      );
    },
  );

  test.each(parametersOf(fn, ({ domain }) => domain !== undefined))(
    "refuses a %s outside its domain with #NUM!, and says what it got and what it takes",
    (name, parameter, place) => {
      fc.assert(
        fc.property(validArguments(fn), outsideDomain(parameter), (args, value) => {
          const answer = callFunction(fn, replaced(args, place, value)) as CellError;
          expect(answer.code).toBe("#NUM!");
          expect(answer.message).toBe(
            `${name} must be ${parameter.domain === "count" ? "0 or more" : "from 0 to 1 (10 % is 0.1)"}; it is ${value}.`,
          );
        }),
        SOME,
      );
    },
  );

  test.each(parametersOf(fn, ({ type }) => type === "word"))("reads the words of %s in any case", (__, parameter, place) => {
    fc.assert(
      fc.property(validArguments(fn), (args) => {
        const word = String(args[place]);
        const answer = callFunction(fn, args);
        expect(callFunction(fn, replaced(args, place, word.toLowerCase()))).toEqual(answer);
        expect(callFunction(fn, replaced(args, place, word.toUpperCase()))).toEqual(answer);
        expect(parameter.words?.length).toBeGreaterThan(0);
      }),
      SOME,
    );
  });

  test.each(parametersOf(fn, ({ type }) => type === "date"))("drops the time of day of %s", (__, ___, place) => {
    fc.assert(
      fc.property(validArguments(fn), (args) => {
        expect(callFunction(fn, replaced(args, place, Math.floor(args[place] as number)))).toEqual(callFunction(fn, args));
      }),
      SOME,
    );
  });

  test.each(parametersOf(fn, ({ verbatim }) => !verbatim))("passes on an error in %s, the leftmost of several", (__, ___, place) => {
    fc.assert(
      fc.property(validArguments(fn), errorText, fc.func(errorText), (args, code, anyError) => {
        const failing = args.map((value, index) => (index < place ? value : index === place ? code : anyError(index)));
        expect(callFunction(fn, failing)).toMatchObject({ code });
      }),
      SOME,
    );
  });

  test.each(parametersOf(fn, ({ range }) => fn.takes === "ranges" && range === undefined))("refuses a range for %s", (name, __, place) => {
    fc.assert(
      fc.property(validArguments(fn), (args) => {
        expect(callFunction(fn, replaced<Argument>(args, place, [[1, 2]]))).toMatchObject({
          code: "#VALUE!",
          message: `${name} must be one cell; it is 1 × 2 cells.`,
        });
      }),
      SOME,
    );
  });

  test.each(parametersOf(fn, ({ range }) => range === "line"))("refuses a block for %s", (name, __, place) => {
    fc.assert(
      fc.property(validArguments(fn), (args) => {
        const block = [
          [1, 1],
          [1, 1],
        ];
        expect(callFunction(fn, replaced<Argument>(args, place, block))).toMatchObject({
          code: "#VALUE!",
          message: `${name} must be one row or one column; it is 2 × 2 cells.`,
        });
      }),
      SOME,
    );
  });
});

describe.each(functions.filter(([, fn]) => fn.takes === "elements"))("%s, cell by cell,", (_, fn) => {
  test("answers a range with the answers to its elements", () => {
    fc.assert(
      fc.property(broadcastingArguments(fn), (args) => {
        const rows = Math.max(...args.map((range) => range.length));
        const columns = Math.max(...args.map((range) => range[0]?.length ?? 0));
        const elementwise = matrixOf(rows, columns, (row, column) =>
          callFunction(
            fn,
            args.map((range) => range[range.length === 1 ? 0 : row]?.[range[0]?.length === 1 ? 0 : column]),
          ),
        );
        expect(callFunction(fn, args)).toEqual(rows === 1 && columns === 1 ? elementwise[0]?.[0] : elementwise);
      }),
      SOME,
    );
  });

  test("refuses ranges that do not fit together, and names them with their sizes", () => {
    const [first, second] = fn.parameters.map(({ name }) => name);
    const answer = callFunction(fn, [
      [[1], [2]],
      [[1], [2], [3]],
    ]);
    expect(answer).toMatchObject({
      code: "#VALUE!",
      message: expect.stringContaining(`${first} is 2 × 1 cells, ${second} is 3 × 1 cells`),
    });
  });

  if (!fn.blankWhen)
    test.each(parametersOf(fn, isRequired))("is blank where %s is, whatever the others are", (__, ___, place) => {
      fc.assert(
        fc.property(fc.tuple(...fn.parameters.map(() => anyCell)), blank, (args, nothing) => {
          expect(callFunction(fn, replaced(args, place, nothing))).toBe("");
        }),
        SOME,
      );
    });
});

/** For each parameter a cell, a row, a column or a block, that together broadcast. */
const broadcastingArguments = (fn: CustomFunction): fc.Arbitrary<CellValue[][][]> =>
  fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })).chain(([rows, columns]) => {
    const size = fc.tuple(fc.constantFrom(1, rows), fc.constantFrom(1, columns));
    return fc.tuple(...fn.parameters.map((parameter) => size.chain(([height, width]) => matrix(mixedCell(parameter), height, width))));
  });

const matrixOf = <T>(rows: number, columns: number, cell: (row: number, column: number) => T): T[][] =>
  Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => cell(row, column)));

const ALLOWED: Readonly<Record<Parameter["type"], string>> = {
  number: "a number",
  date: "a date",
  text: "text",
  logical: "TRUE or FALSE",
  "number or logical": "a number, TRUE or FALSE",
  "number or text": "a number or text",
  word: "one of ",
  any: "",
};

/** Plain comparisons, because expect is slow for hundreds of thousands of answers. */
function isResult(result: unknown): boolean {
  if (!Array.isArray(result)) return isAnswer(result);
  const width = result[0]?.length;
  return width > 0 && result.every((row) => Array.isArray(row) && row.length === width && row.every(isAnswer));
}

function isAnswer(answer: unknown): boolean {
  if (typeof answer === "number") return Number.isFinite(answer) && !Object.is(answer, -0);
  return typeof answer === "string" || typeof answer === "boolean" || (answer instanceof CellError && ERROR_CODES.includes(answer.code));
}
