import type { Argument } from "../../core/cell.ts";
import type { Result } from "../../core/custom-function.ts";

/**
 * One place where a custom function can be called: core itself, the built Sheets bundle in a bare vm, the built Excel
 * bundle through the genuine runtime, a native twin or a LAMBDA in a real engine. Failures come back as CellError.
 */
export interface Evaluator {
  readonly name: string;
  call(name: string, args: readonly Argument[]): Result | Promise<Result>;
}

/** test/vectors/<function-name>.json: what a function answers, with where that is known from. */
export interface VectorFile {
  readonly function: string;
  readonly source: string;
  readonly cases: readonly Vector[];
}

export interface Vector {
  /** As JSON: "" is a blank cell, null a left-out argument, nested lists are ranges, dates are serial day numbers. */
  readonly args: readonly unknown[];
  /** A value, rows of values, or `{ "error": "#NUM!" }`; errors inside rows likewise. */
  readonly result: unknown;
  readonly note?: string;
  /** Why the native twin (and the LAMBDA) need not agree: a wrong type, a domain, a word table. */
  readonly outsideTwin?: string;
}
