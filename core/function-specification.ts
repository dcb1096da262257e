import type { Argument, Matrix } from "./cell.ts";
import type { ErrorCode } from "./cell-error.ts";
import type { CustomFunction, Parameter, ParameterType, Unit } from "./custom-function.ts";

/**
 * What is to be known of a custom function besides its calculation: documentation, examples that tests run, and its
 * native twin. Kept apart from the calculation so that what runs in a cell carries none of it.
 */
export interface FunctionSpecification {
  readonly function: CustomFunction;
  /** What the numbers of its parameters mean. Dates, texts and TRUE or FALSE say it by their type. */
  readonly units?: Readonly<Record<string, Unit>>;
  readonly result: { readonly unit: Unit };
  /** When the function fails beyond what holds for all of them (wrong types, counts below 0, rates outside 0…1). */
  readonly errors: readonly { readonly code: ErrorCode; readonly when: string }[];
  /** At least two; run against every evaluator. */
  readonly examples: readonly Example[];
  /** Who defines it that way. */
  readonly source: { readonly title: string; readonly address?: string };
  readonly twin: Twin;
  /** Of a twin that spills: how many cells, as a formula over the parameter names. */
  readonly twinLength?: string;
}

export interface Example {
  readonly args: readonly Argument[];
  readonly result: number | string | boolean | Matrix<number | string | boolean>;
}

/**
 * The native twin: the calculation for single cells as a formula over the parameter names, in functions that Excel 2016,
 * Google Sheets and LibreOffice share (test/shared-functions.ts lists them). In a function that spills it is the formula of one
 * result cell, with `position` (from 1) and `length` (how many) besides. Optional parameters always have a value: their
 * default when left out or blank, and "" where the default is null, so COUNT(weights)=0 tells that there are no weights.
 */
export type Twin = string | { readonly none: string };

const UNITS_OF_TYPES: Readonly<Partial<Record<ParameterType, Unit>>> = { date: "date", text: "text", word: "text", logical: "logical" };

/** What the numbers of a parameter mean: as the specification says, or by its type. */
export function unitOf({ function: fn, units }: FunctionSpecification, { name, type }: Parameter): Unit {
  const unit = units?.[name] ?? UNITS_OF_TYPES[type];
  if (!unit) throw new Error(`${fn.name} has to say what its parameter ${name} means.`);
  return unit;
}
