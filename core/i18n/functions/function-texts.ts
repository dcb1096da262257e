import type { FUNCTIONS } from "../../functions/index.ts";

type Registered = (typeof FUNCTIONS)[number];
type ParameterName<F extends Registered> = F["parameters"][number]["name"];

/** What users read about one function, in one language. */
export interface FunctionText<P extends string = string> {
  /** One sentence: what it answers. */
  readonly summary: string;
  /** One sentence a parameter: what to give, with its unit; says what a blank means where it is optional. */
  readonly parameters: Readonly<Record<P, string>>;
  /** What the result is, with its unit. */
  readonly result: string;
  /** Words people search by when they want this function: "churn", "conversion rate". */
  readonly keywords: readonly string[];
}

/** The texts of every function; a missing function or parameter is a compile error. */
export type FunctionTexts = { readonly [F in Registered as F["name"]]: FunctionText<ParameterName<F>> };
