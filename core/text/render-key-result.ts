import { SENTENCE_TEXTS } from "../i18n/sentence/index.ts";
import type { ByLanguage, Language } from "../language.ts";
import type { KeyResultFields } from "./key-result.ts";
import { round } from "./read-quantities.ts";

/** The fields of a key result as a sentence that parses back to them. Says "the metric" for what is measured. */
export function renderKeyResult(keyResult: KeyResultFields, language: Language): string {
  const { type, direction, start, target, change, unit, period, bound } = keyResult;
  const texts = SENTENCE_TEXTS[language];
  const amount = (value: number | null): string => renderAmount(value ?? 0, unit, language);
  const verb = direction === "down" ? texts.down : texts.up;
  const by = `${verb} ${texts.by(amount(Math.abs(change ?? 0)))}`;
  switch (type) {
    case "reach":
      return `${verb} ${start === null ? texts.to(amount(target)) : texts.fromTo(amount(start), amount(target))}`;
    case "change":
      return start === null ? by : `${by} ${texts.currently(amount(start))}`;
    case "growth":
      return period ? `${by} ${texts.over[period]}` : by;
    case "cadence":
      return period ? `${texts.complete} ${amount(target)} ${texts.things} ${texts.per[period]}` : texts.milestone;
    case "count":
      return `${texts.complete} ${amount(target)} ${texts.things}`;
    case "keep":
      if (bound === "within") return `${texts.keep} ${texts.within(amount(start), amount(target))}`;
      return `${texts.keep} ${bound === "at most" ? texts.atMost(amount(target)) : texts.atLeast(amount(target))}`;
    case "milestone":
      return texts.milestone;
  }
}

/** "15 %", "1 500 000 SEK", "4 hours", "2x", as the language writes it. */
export function renderAmount(value: number, unit: string, language: Language): string {
  const isShare = unit === "%" || unit === "pp";
  const number = renderNumber(isShare ? round(value * 100) : value, language);
  if (unit === "" || unit === "x") return number + unit;
  if (unit === "%") return SENTENCE_TEXTS[language].percent(number);
  const units: Readonly<Record<string, string>> = SENTENCE_TEXTS[language].units;
  return `${number}\u00a0${units[unit] ?? unit}`;
}

const SEPARATORS: ByLanguage<{ readonly group: string; readonly decimal: string }> = {
  en: { group: ",", decimal: "." },
  es: { group: ".", decimal: "," },
  sv: { group: "\u00a0", decimal: "," },
  ro: { group: ".", decimal: "," },
};

/** Three decimals get a fourth: "1.234" would read as one thousand in half the world. */
function renderNumber(value: number, language: Language): string {
  const { group, decimal } = SEPARATORS[language];
  const [whole = "", decimals = ""] = Math.abs(value).toFixed(MOST_DECIMALS).replace(/0+$/, "").split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  const sign = value < 0 ? "-" : "";
  return `${sign}${grouped}${decimals && decimal + (decimals.length === 3 ? `${decimals}0` : decimals)}`;
}

const MOST_DECIMALS = 6;
