import type { Unit } from "../custom-function.ts";
import type { FunctionName } from "../functions/index.ts";

/** What the function browser shows of a function besides its texts. The functions themselves run in cells, not here. */
export interface ListedFunction {
  readonly name: FunctionName;
  /** As a signature spells them: an optional one in brackets. */
  readonly parameters: readonly string[];
  /** A call that one cell can hold as it stands, and what it answers. */
  readonly example: { readonly args: readonly ListedArgument[]; readonly answers: readonly Constant[]; readonly unit: Unit };
}

export type Constant = number | string | boolean;

/** A constant, a day by its serial number, a range as a column of constants, or an argument left out. */
export type ListedArgument = Constant | { readonly day: number } | readonly Constant[] | null;
