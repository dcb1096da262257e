import type { CellValue, Matrix } from "./cell.ts";
import type { CellError } from "./cell-error.ts";

/**
 * What a parameter takes. `date` is a serial day number whose time of day is dropped; `word` is one of `words`,
 * whatever its case; `any` takes every cell as it is.
 */
export type ParameterType = "number" | "date" | "text" | "logical" | "number or logical" | "number or text" | "word" | "any";

/** What the number means: shown to users, and how the docs format examples. Fractions are 0.1 for 10 %. */
export type Unit = "metric" | "fraction" | "date" | "days" | "months" | "years" | "money" | "count" | "score" | "text" | "logical";

export interface Parameter {
  readonly name: string;
  readonly type: ParameterType;
  readonly words?: readonly string[];
  /** Further spellings (lower case) of a word: the words of the sheet in every language. */
  readonly aliases?: Readonly<Record<string, string>>;
  /** Counts are 0 or more, rates lie in 0…1; anything else is #NUM!. */
  readonly domain?: "count" | "rate";
  /** Present on an optional parameter: what a blank or left-out argument means; null where that is "nothing". */
  readonly default?: number | string | boolean | null;
  /** A required parameter that the calculation can do without: a blank arrives as null. */
  readonly mayBeBlank?: true;
  /** Taken as it is: an empty text is an answer and an error text is not passed on. */
  readonly verbatim?: true;
  /** In a whole-range function: takes a range whole, of any shape, or only one row or one column (a line). */
  readonly range?: "block" | "line";
}

/** `elements`: ranges broadcast, one answer a cell (E in the reference). `ranges`: one answer for whole ranges (R). */
export type Takes = "elements" | "ranges";

export interface CustomFunction {
  readonly name: string;
  readonly takes: Takes;
  readonly parameters: readonly Parameter[];
  /** Elements only: overrides "a blank required argument gives a blank result". Sees the cells as the host sent them. */
  readonly blankWhen?: (cells: readonly unknown[]) => boolean;
  /** Ranges only: parameters of one shape, read side by side; where a needed one is blank the others are not looked at. */
  readonly together?: { readonly parameters: readonly string[]; readonly needed: readonly string[] };
  /** Ranges only: always answers an array, laid along this parameter's direction; a row of so many `columns` when it names none. */
  readonly spills?: { readonly along?: string; readonly columns?: number };
  // biome-ignore lint/suspicious/noExplicitAny: the tuple type of the arguments is kept by defineFunction.
  readonly calculate: (...values: any[]) => Answer | readonly Answer[];
}

/** What a calculation answers. A blank answer is "". */
export type Answer = number | string | boolean | CellError;

type Scalar<P extends Parameter> = P["type"] extends "number" | "date"
  ? number
  : P["type"] extends "text"
    ? string
    : P["type"] extends "logical"
      ? boolean
      : P["type"] extends "number or logical"
        ? number | boolean
        : P["type"] extends "word"
          ? P["words"] extends readonly (infer W)[]
            ? W
            : string
          : CellValue;

type Blankable<P extends Parameter, T extends Takes> = P extends { default: infer D }
  ? D extends null
    ? null
    : never
  : P extends { mayBeBlank: true }
    ? null
    : T extends "ranges"
      ? null
      : never;

type Value<P extends Parameter, T extends Takes> = P extends { range: string }
  ? readonly (Scalar<P> | null)[] | (P extends { default: null } ? null : never)
  : Scalar<P> | Blankable<P, T>;

type Values<P extends readonly Parameter[], T extends Takes> = { -readonly [K in keyof P]: Value<P[K], T> };

/**
 * One custom function as it runs in a cell: its name, its parameters and one calculation on values that are already
 * checked. Blanks, ranges, errors, types, words and domains are decided once for all functions by `callFunction`.
 */
export function defineFunction<const N extends string, const P extends readonly Parameter[], const T extends Takes = "elements">(fn: {
  readonly name: N;
  /** "elements" when left out. */
  readonly takes?: T;
  readonly parameters: P;
  readonly blankWhen?: (cells: readonly unknown[]) => boolean;
  readonly together?: { readonly parameters: readonly P[number]["name"][]; readonly needed: readonly P[number]["name"][] };
  readonly spills?: { readonly along?: P[number]["name"]; readonly columns?: number };
  readonly calculate: (...values: Values<P, T>) => Answer | (T extends "ranges" ? readonly Answer[] : never);
}): CustomFunction & { readonly name: N; readonly parameters: P } {
  return { takes: "elements", ...fn } as unknown as CustomFunction & { readonly name: N; readonly parameters: P };
}

/** Whether a call may leave the parameter out: it then means its default. */
export const isOptional = (parameter: Parameter): boolean => parameter.default !== undefined;

/** The answer to a call: one cell, or a range when an argument was one or the function spills. */
export type Result = Answer | Matrix<Answer>;
