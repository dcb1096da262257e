import { Failure } from "../failure.ts";

/** Why a planner will not make a plan: bad input, told before anything is touched. Rendered by the catalogue. */
export type PlanRefusalReason =
  | { readonly kind: "end before start" }
  | { readonly kind: "not a date"; readonly which: "start" | "end" }
  /** A table of the workbook lost its row of column keys, or one of the keys. */
  | { readonly kind: "column missing"; readonly sheet: string; readonly key: string }
  /** A set is there, but this of its tables is not. */
  | { readonly kind: "table missing"; readonly name: string }
  /** The row of this key is gone from the settings. */
  | { readonly kind: "setting missing"; readonly sheet: string; readonly key: string }
  /** The set was made by a later version of the add-on, or by an earlier one and waits for its migration. */
  | { readonly kind: "newer version" }
  | { readonly kind: "older version" }
  | { readonly kind: "no objectives" }
  | { readonly kind: "too many objectives"; readonly most: number }
  /** A text that no cell holds. */
  | { readonly kind: "text too long"; readonly begins: string; readonly most: number }
  | { readonly kind: "nothing to check in" }
  | { readonly kind: "unknown id"; readonly id: string }
  /** Two rows or two entries have the same id. */
  | { readonly kind: "id twice"; readonly id: string }
  | { readonly kind: "not a number"; readonly id: string; readonly given: string }
  | { readonly kind: "confidence outside"; readonly id: string; readonly given: string }
  | { readonly kind: "not a day"; readonly id: string }
  | { readonly kind: "day in the future"; readonly id: string }
  | { readonly kind: "table full"; readonly sheet: string; readonly rows: number };

export class PlanRefusal extends Failure<PlanRefusalReason> {
  override readonly name = "PlanRefusal";
}
