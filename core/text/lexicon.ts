/** What a word can mean in a key result. One word may mean several things; the grammar decides by its neighbours. */
export type Sense =
  | "up"
  | "down"
  /** Up where more is better, down where less is. */
  | "better"
  | "hold"
  | "reach"
  /** Verbs that reach a level with "to" and count without it: get, bring. */
  | "get"
  | "from"
  /** From only where a "to" follows: Spanish "de". */
  | "weakFrom"
  | "to"
  | "by"
  | "every"
  | "per"
  | "min"
  | "max"
  | "not"
  | "or"
  | "between"
  | "and"
  | "more"
  | "less"
  | "until"
  /** "compared to": keeps the words after it from meaning something else. */
  | "versus"
  | "within"
  | "during"
  | "now"
  | "rate"
  | "low"
  | "stock"
  | "score"
  | "list"
  | "gift"
  | "skip"
  | "article"
  | "link"
  | "month"
  | "outOf"
  | "active"
  | "end"
  /** With a value after the colon. */
  | "number"
  | "scale"
  | "unit"
  | "often"
  | "over"
  | "multiply";

/**
 * The words of one language, in lower case without accents (Swedish keeps å, ä, ö). Words of a sense are separated by
 * spaces, the words of a phrase joined by "_"; "grow*" is every word that starts so, "*tid" every compound that has it
 * after its beginning ("svarstiden"); "days:day" has a value.
 */
export interface Lexicon {
  readonly senses: Readonly<Partial<Record<Sense, string>>>;
  /** Words that hardly any of the other languages has: they tell the language of a text. */
  readonly telling: string;
  /** How many of its words end, as alternatives of a regular expression. */
  readonly endings: string;
  /** Letters that only this language has among the four. */
  readonly letters: string;
  /** What separates the whole part of a number from its decimals. */
  readonly decimal: "." | ",";
}

export type Meanings = ReadonlyMap<Sense, string>;

/** A lexicon made ready for looking words up: whole words and phrases, beginnings of words, later parts of compounds. */
export interface CompiledLexicon {
  readonly decimal: "." | ",";
  readonly phrases: ReadonlyMap<string, Meanings>;
  readonly stems: ReadonlyMap<string, Meanings>;
  readonly parts: ReadonlyMap<string, Meanings>;
  /** The first words of phrases: most words begin none. */
  readonly starts: ReadonlySet<string>;
}

/** The most words of a phrase, and letters of a stem and a compound: what keeps a look-up short in any text. */
export const LONGEST_PHRASE = 6;
const LONGEST_STEM = 20;
const LONGEST_COMPOUND = 40;

export function compileLexicon(...lexicons: readonly Lexicon[]): CompiledLexicon {
  const phrases = new Map<string, Map<Sense, string>>();
  const stems = new Map<string, Map<Sense, string>>();
  const parts = new Map<string, Map<Sense, string>>();
  const starts = new Set<string>();
  for (const { senses } of lexicons)
    for (const [sense, words] of Object.entries(senses))
      for (const entry of words.split(" ")) {
        const [word = "", value = ""] = entry.split(":");
        const table = word.startsWith("*") ? parts : word.endsWith("*") ? stems : phrases;
        const key = word.replace("*", "").replaceAll("_", " ");
        const [first = "", ...others] = word.split(/[_/]/);
        if (others.length > 0) starts.add(first);
        table.set(key, (table.get(key) ?? new Map<Sense, string>()).set(sense as Sense, value));
      }
  return { decimal: lexicons[0]?.decimal ?? ".", phrases, stems, parts, starts };
}

/** What one word means: as it is and by its longest stem, else by the later part of the compound. */
export function findMeanings({ phrases, stems, parts }: CompiledLexicon, word: string): Meanings | undefined {
  const exact = phrases.get(word);
  const stem = findStem(stems, word, 0);
  const whole = exact && stem ? new Map([...stem, ...exact]) : (exact ?? stem);
  if (whole || parts.size === 0) return whole;
  for (let at = 2; at < Math.min(word.length, LONGEST_COMPOUND) - 2; at++) {
    const part = findStem(parts, word, at);
    if (part) return part;
  }
  return undefined;
}

/** A phrase of several words: itself, or its stem where that reaches into its last word. */
export const findPhraseMeanings = ({ phrases, stems }: CompiledLexicon, phrase: string): Meanings | undefined =>
  phrases.get(phrase) ?? findStem(stems, phrase, 0, phrase.lastIndexOf(" ") + 1);

function findStem(stems: ReadonlyMap<string, Meanings>, word: string, at: number, shortest = 1): Meanings | undefined {
  for (let length = Math.min(word.length - at, LONGEST_STEM); length > shortest; length--) {
    const found = stems.get(word.slice(at, at + length));
    if (found) return found;
  }
  return undefined;
}
