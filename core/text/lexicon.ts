import { capture } from "./pattern.ts";

/** What a word can mean in a key result. One word may mean several things; the grammar decides by its neighbours. */
export const SENSES = [
  "up",
  "down",
  // Up where more is better, down where less is.
  "better",
  "hold",
  // Of events: "hold four webinars".
  "host",
  "reach",
  // Verbs that reach a level with "to" and count without it: get, bring.
  "get",
  "from",
  // From only where a "to" follows: Spanish "de".
  "weakFrom",
  "to",
  "by",
  "every",
  // "every other"
  "alternate",
  "per",
  "min",
  "max",
  "not",
  "or",
  "between",
  "and",
  "than",
  "more",
  "less",
  "until",
  // "compared to": keeps the words after it from meaning something else.
  "versus",
  "within",
  "during",
  "now",
  "rate",
  "low",
  "stock",
  "score",
  "list",
  "gift",
  "skip",
  "article",
  "link",
  "month",
  // "Q3", "H2"
  "season",
  "outOf",
  "active",
  "ordinal",
  // Of "from one month to another".
  "another",
  "plus",
  "dash",
  "colon",
  "dot",
  // With a value after the colon.
  "number",
  // So many of them are a whole: "two thirds".
  "share",
  "scale",
  "unit",
  "often",
  "over",
  "multiply",
  // Names something, and is no verb: "customer".
  "noun",
  // Names a kind of what is counted rather than how often: "annual".
  "kind",
] as const;

/**
 * The words of one language, in lower case without accents, a line a sense, the words of a phrase
 * joined by "_". "grow*" is every word that starts so, "*tid" every compound that has it after its beginning
 * ("svarstiden"). "day:day days" gives the value to both words; numbers count on: "zero:0 one two".
 */
export interface Lexicon {
  readonly senses: string;
  /** Words as only this language among the four has them, by their letters and endings. */
  readonly looks: RegExp;
  /** What separates the whole part of a number from its decimals. */
  readonly decimal: "." | ",";
}

/** A lexicon made ready for looking words up: the senses of words and phrases, and of how words and compounds begin. */
export interface CompiledLexicon extends Lexicon {
  readonly words: ReadonlyMap<string, string>;
  readonly stems: ReadonlyMap<string, string>;
  /** What phrases begin with: most words begin none. */
  readonly starts: ReadonlySet<string>;
}

/** The lexicon of a language with the words that all languages share. */
export function compileLexicon(lexicon: Lexicon, shared: string): CompiledLexicon {
  const words = new Map<string, string>();
  const stems = new Map<string, string>();
  const starts = new Set<string>();
  let sense = "";
  let value = "";
  for (const entry of (lexicon.senses + shared).trim().split(/\s+/)) {
    const [, word = "", given] = capture(/^(.+?)(?::(.*))?$/, entry.replace(/_/g, " "));
    if (given === "") {
      sense = word;
      value = "";
      continue;
    }
    value = given ? `:${given}` : sense === "number" ? `:${Number(value.slice(1)) + 1}` : value;
    const table = word.includes("*") ? stems : words;
    const key = word.replace(/\*$/, "");
    table.set(key, `${table.get(key) || ""} ${sense}${value}`);
    const [start = ""] = capture(/^\p{L}+|^./u, word);
    if (start !== key) starts.add(start);
  }
  return { ...lexicon, words, stems, starts };
}

/** The most letters that are looked at: what keeps a look-up short in any text. */
const LONGEST_WORD = 40;

/** What a word or phrase means: as it is and by its beginning, else by the later part of the compound. Only the last word of a phrase may go on. */
export function findSenses({ words, stems }: CompiledLexicon, text: string): string | undefined {
  const exact = words.get(text);
  const lastWord = text.lastIndexOf(" ") + 1;
  const starts = exact || lastWord > 0 ? 1 : Math.min(text.length - 2, LONGEST_WORD);
  for (let at = 0; at < starts; at++)
    for (let end = Math.min(text.length, LONGEST_WORD); end > Math.max(at + 1, lastWord); end--) {
      const start = text.slice(at, end);
      const stem = (at === 0 && stems.get(start)) || stems.get(`*${start}`);
      if (stem) return stem + (exact || "");
    }
  return exact;
}
