import { Failure } from "../../core/failure.ts";

/** Why a command was not carried out; nothing was written. Told in one line by the texts. */
export type CommandFailureReason =
  | { readonly kind: "unknown option"; readonly option: string }
  | { readonly kind: "no value"; readonly option: string }
  | { readonly kind: "missing option"; readonly option: string }
  | { readonly kind: "unknown word"; readonly option: string; readonly value: string; readonly known: readonly string[] }
  | { readonly kind: "not a date"; readonly option: string; readonly value: string }
  | { readonly kind: "end before start" }
  | { readonly kind: "not written"; readonly path: string; readonly why: string };

export class CommandFailure extends Failure<CommandFailureReason> {
  override readonly name = "CommandFailure";
}
