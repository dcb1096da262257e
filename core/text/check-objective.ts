import { ADVICE_TEXTS } from "../i18n/advice/index.ts";
import type { Language } from "../language.ts";
import type { Advice, ObjectiveGap } from "./advice.ts";
import { findLanguage } from "./find-language.ts";
import { lexiconOf } from "./lexicons.ts";
import { readItems } from "./read-items.ts";
import { readSentence } from "./read-sentence.ts";
import { suggestObjective } from "./suggest-objective.ts";

/** An objective is clear, begins with an action, has a period, is no bare slogan, and leaves numbers to its key results. */
export function checkObjective(objective: string, language: Language = findLanguage(objective)): readonly Advice[] {
  const items = readItems(objective, lexiconOf(language));
  const { measuring, due, verb } = readSentence(items);
  const words = items.map(({ senses }) => senses).filter((senses) => / word /.test(senses));
  const content = words.filter((senses) => !/ (?:skip|link|until|month|season|article) /.test(senses));
  const isSlogan = content.length <= SLOGAN && content.some((senses) => / (?:up|down) /.test(senses));
  const gaps: readonly (ObjectiveGap | false)[] = [
    content.length < CLEAR && "too short",
    content.length >= CLEAR - 1 && isSlogan && "slogan",
    verb === "" && measuring.length === 0 && / (?:stock|rate|low|score) /.test(words[0] ?? "") && "no action",
    !due && "time",
    measuring.length > 0 && "number",
  ];
  const texts = ADVICE_TEXTS[language].objective;
  const found = gaps.filter((gap) => gap !== false);
  const suggestion = found.every((gap) => gap === "time" || gap === "number")
    ? suggestObjective(objective, items, measuring, !due, language)
    : undefined;
  return found.map((code, index) => ({ code, message: texts[code], ...(index === 0 && suggestion !== undefined && { suggestion }) }));
}

/** Words with content that a clear objective has at least, and a slogan at most. */
const CLEAR = 3;
const SLOGAN = 3;
