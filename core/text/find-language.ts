import { LANGUAGES, type Language } from "../language.ts";
import { findSenses } from "./lexicon.ts";
import { lexiconOf } from "./lexicons.ts";
import { foldWord, LONGEST_TEXT } from "./read-items.ts";

/** More words than that tell nothing new. */
const ENOUGH = 60;

/** The language of a text by its words and by letters that the others lack; English when nothing tells. */
export const findLanguage = (text: string): Language => rankLanguages(text)[0].language;

/** The likeliest language and the next, each with what speaks for it. */
export function rankLanguages(text: string): readonly [RankedLanguage, RankedLanguage] {
  const words = (text.slice(0, LONGEST_TEXT).match(/[\p{L}\p{M}]+/gu) || []).slice(0, ENOUGH);
  const ranked = LANGUAGES.map((language) => {
    const lexicon = lexiconOf(language);
    const known = words.filter((word) => findSenses(lexicon, foldWord(word))).length;
    const alike = words.flatMap((word) => word.toLowerCase().normalize("NFC").match(lexicon.looks) || []).length;
    return { language, score: known + alike };
  }).sort((one, two) => two.score - one.score);
  return [ranked[0] ?? UNKNOWN, ranked[1] ?? UNKNOWN];
}

interface RankedLanguage {
  readonly language: Language;
  readonly score: number;
}

const UNKNOWN: RankedLanguage = { language: "en", score: 0 };
