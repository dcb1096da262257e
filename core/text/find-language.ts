import { LANGUAGES, type Language } from "../language.ts";
import { findSenses } from "./lexicon.ts";
import { LEXICONS, lexiconOf } from "./lexicons.ts";
import { foldWord } from "./read-items.ts";

/** What a word that tells a language, and a letter that only it has, count against a word of its lexicon. */
const TELLING = 2;
const LETTER = 3;

/** More words than that tell nothing new. */
const ENOUGH = 60;

/** Whole words that tell a language, or words of three letters and more by their ending. */
const telling = LANGUAGES.map((language) => {
  const { telling: words, endings } = LEXICONS[language];
  return new RegExp(`^(?:${words.replaceAll(" ", "|")})$|...(?:${endings})$`);
});

/** The language of a text by its words and by letters that the others lack; English when nothing tells. */
export const findLanguage = (text: string): Language => rankLanguages(text)[0].language;

/** The likeliest language and the next, each with what speaks for it. */
export function rankLanguages(text: string): readonly [RankedLanguage, RankedLanguage] {
  const start = text.slice(0, ENOUGH * ENOUGH);
  const words = (start.match(/[\p{L}\p{M}]+/gu) ?? []).slice(0, ENOUGH).map(foldWord);
  const letters = new Set(start.toLowerCase().normalize("NFC"));
  const ranked = LANGUAGES.map((language, index) => {
    const lexicon = lexiconOf(language);
    const known = words.filter((word) => word.length > 2 && findSenses(lexicon, word)).length;
    const told = words.filter((word) => telling[index]?.test(word)).length;
    const own = [...LEXICONS[language].letters].filter((letter) => letters.has(letter)).length;
    return { language, score: known + TELLING * told + LETTER * own };
  }).sort((one, two) => two.score - one.score);
  return [ranked[0] ?? UNKNOWN, ranked[1] ?? UNKNOWN];
}

interface RankedLanguage {
  readonly language: Language;
  readonly score: number;
}

const UNKNOWN: RankedLanguage = { language: "en", score: 0 };
