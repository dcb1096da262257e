import type { Language } from "../language.ts";
import type { KeyResult } from "../plan/okr-workbook.ts";
import type { CheckInEntry } from "../plan/plan-check-in.ts";
import { parseAmount } from "./amounts.ts";
import { levelUnit } from "./level-unit.ts";

/** What an owner has typed about one key result; "" is nothing. */
export interface CheckInDraft {
  readonly value: string;
  /** Of a milestone, which has no number to type. */
  readonly done: boolean;
  readonly confidence: string;
  readonly note: string;
  readonly nextStep: string;
}

export const emptyDraft = ({ nextStep = "", type, computed }: KeyResult): CheckInDraft => ({
  value: "",
  done: type === "milestone" && computed.progress === 1,
  confidence: "",
  note: "",
  nextStep,
});

/** The check-in to write; undefined where nothing new was typed. What is no number goes on as it is, for the planner to name. */
export function readDraft(draft: CheckInDraft, keyResult: KeyResult, by: string, language: Language): CheckInEntry | undefined {
  const before = emptyDraft(keyResult);
  const typed = (text: string, unit = "") => (text.trim() === "" ? undefined : (parseAmount(text, unit, language) ?? text));
  const value = keyResult.type === "milestone" && draft.done !== before.done ? draft.done : typed(draft.value, levelUnit(keyResult));
  const confidence = typed(draft.confidence);
  const note = draft.note.trim();
  const nextStep = draft.nextStep.trim();
  if (value === undefined && confidence === undefined && note === "" && nextStep === before.nextStep) return undefined;
  return {
    id: keyResult.id,
    ...(value !== undefined && { value }),
    ...(confidence !== undefined && { confidence }),
    ...(note && { note }),
    ...(nextStep !== before.nextStep && { nextStep }),
    ...(by && { by }),
  };
}
