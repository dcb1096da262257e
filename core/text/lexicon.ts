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
  /** "Q3", "H2" */
  | "season"
  | "outOf"
  | "active"
  | "end"
  | "ordinal"
  | "plus"
  | "dash"
  | "colon"
  | "dot"
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

/** A lexicon made ready for looking words up: the senses of words and phrases, and of how words and compounds begin. */
export interface CompiledLexicon {
  readonly decimal: "." | ",";
  readonly words: ReadonlyMap<string, string>;
  readonly stems: ReadonlyMap<string, string>;
  /** What phrases begin with: most words begin none. */
  readonly starts: ReadonlySet<string>;
}

export function compileLexicon(...lexicons: readonly Lexicon[]): CompiledLexicon {
  const words = new Map<string, string>();
  const stems = new Map<string, string>();
  const starts = new Set<string>();
  for (const { senses } of lexicons)
    for (const [sense, entries] of Object.entries(senses))
      for (const entry of entries.split(" ")) {
        const [, word = "", value] = /^(.+?)(?::(.+))?$/.exec(entry.replace(/_/g, " ")) ?? [];
        const [start = ""] = /^\p{L}+|^./u.exec(word) ?? [];
        const table = word.includes("*") ? stems : words;
        const key = word.replace(/\*$/, "");
        table.set(key, `${table.get(key) ?? ""} ${sense}${value ? `:${value}` : ""}`);
        if (start !== key) starts.add(start);
      }
  return { decimal: lexicons[0]?.decimal ?? ".", words, stems, starts };
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
      const stem = stems.get((at > 0 ? "*" : "") + text.slice(at, end));
      if (stem) return stem + (exact ?? "");
    }
  return exact;
}
