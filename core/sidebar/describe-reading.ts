import { WORKBOOK_TEXTS } from "../i18n/workbook/index.ts";
import type { Language } from "../language.ts";
import { KEY_RESULT_TYPE_WORDS } from "../okr/words.ts";
import { renderAmount } from "./amounts.ts";
import { levelUnit } from "./level-unit.ts";
import type { DraftKeyResult } from "./okr-draft.ts";

/** What was read from a key result, in a few words: "reach · 10% → 15%", "cadence · 3 / week". */
export function describeReading({ read, isRate }: Pick<DraftKeyResult, "read" | "isRate">, language: Language): string {
  const { type, start, target, change, unit, period, bound } = read;
  const { periods, bounds } = WORKBOOK_TEXTS[language];
  const levels = isRate ? unit : levelUnit({ type, unit });
  const amount = (value: number): string => renderAmount(value, levels, language);
  const pieces = [
    KEY_RESULT_TYPE_WORDS[language][type],
    type === "keep" && bound !== "" && bounds[bound],
    start !== null && target !== null && `${amount(start)} → ${amount(target)}`,
    start !== null && target === null && `${amount(start)} →`,
    start === null && target !== null && type !== "milestone" && amount(target),
    change !== null && (change > 0 ? "+" : "") + renderAmount(change, unit, language),
    period !== "" && `/ ${periods[period]}`,
  ];
  return pieces
    .filter((piece) => piece !== false)
    .join(" · ")
    .replace(" · / ", " / ");
}
