import { WORKBOOK_TEXTS } from "../i18n/workbook/index.ts";
import type { Language } from "../language.ts";
import { KEY_RESULT_TYPE_WORDS } from "../okr/words.ts";
import type { KeyResultFields } from "../text/key-result.ts";
import { renderAmount } from "./amounts.ts";

/** What was read from a key result, in a few words: "reach · 10% → 15%", "cadence · 3 / week". */
export function describeReading({ type, start, target, change, unit, period, bound }: KeyResultFields, language: Language): string {
  const { periods, bounds } = WORKBOOK_TEXTS[language];
  const amount = (value: number): string => renderAmount(value, unit, language);
  const pieces = [
    KEY_RESULT_TYPE_WORDS[language][type],
    type === "keep" && bound !== "" && bounds[bound],
    start !== null && target !== null && `${amount(start)} → ${amount(target)}`,
    start !== null && target === null && `${amount(start)} →`,
    start === null && target !== null && type !== "milestone" && amount(target),
    change !== null && (change > 0 ? "+" : "") + amount(change),
    period !== "" && `/ ${periods[period]}`,
  ];
  return pieces
    .filter((piece) => piece !== false)
    .join(" · ")
    .replace(" · / ", " / ");
}
