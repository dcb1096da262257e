import { type CompiledLexicon, findMeanings, findPhraseMeanings, LONGEST_PHRASE, type Meanings, type Sense } from "./lexicon.ts";
import { readNumber } from "./read-number.ts";
import type { Token } from "./tokenise.ts";

/** A word or phrase with its meanings, a number with its value, or a mark. */
export interface Item {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly glued: boolean;
  readonly meanings: Meanings;
  /** Of a number in digits. */
  readonly value?: number;
  /** Of a number: it stands for a day ("2026-12-31"), not for an amount. */
  readonly isDate?: boolean;
  /** Of a number: its separators could be read in two ways ("1,500" in Spanish). */
  readonly isVague?: boolean;
  readonly isWord: boolean;
  readonly isCapitalised: boolean;
  readonly isUpperCase: boolean;
}

const NOTHING: Meanings = new Map();

export const means = (item: Item | undefined, ...senses: readonly Sense[]): boolean =>
  item !== undefined && senses.some((sense) => item.meanings.has(sense));

/** Words joined by the longest phrase of the lexicon, digits by the separators of numbers and days. */
export function readItems(allTokens: readonly Token[], lexicon: CompiledLexicon): Item[] {
  const tokens = allTokens.filter((token, index) => !isHyphenInWord(allTokens, index, token));
  const items: Item[] = [];
  for (let index = 0; index < tokens.length; ) {
    const token = tokens[index] as Token;
    if (token.kind === "digits") {
      const number = readNumber(tokens, index, lexicon.decimal);
      const last = tokens[number.end - 1] as Token;
      items.push({
        text: "",
        from: token.from,
        to: last.to,
        glued: token.glued,
        meanings: NOTHING,
        isWord: false,
        isCapitalised: false,
        isUpperCase: false,
        value: number.value,
        isDate: number.isDate,
        isVague: number.isVague,
      });
      index = number.end;
    } else {
      const { end, text, meanings } = findPhrase(tokens, index, lexicon);
      items.push({
        text,
        from: token.from,
        to: (tokens[end - 1] as Token).to,
        glued: token.glued,
        meanings: meanings ?? NOTHING,
        isWord: token.kind === "word",
        isCapitalised: token.isCapitalised,
        isUpperCase: token.isUpperCase,
      });
      index = end;
    }
  }
  return items;
}

/** The hyphen of "month-on-month" and "e-mail"; those of "3-5" and "top-20" stay. */
function isHyphenInWord(tokens: readonly Token[], index: number, { kind, text, glued }: Token): boolean {
  const next = tokens[index + 1];
  return (
    kind === "mark" && (text === "-" || text === "‑") && glued && tokens[index - 1]?.kind === "word" && next?.kind === "word" && next.glued
  );
}

function findPhrase(tokens: readonly Token[], start: number, lexicon: CompiledLexicon): { end: number; text: string; meanings?: Meanings } {
  const token = tokens[start] as Token;
  let text = token.text;
  let found: { end: number; text: string; meanings?: Meanings } = { end: start + 1, text };
  const longest = token.kind === "mark" || lexicon.starts.has(token.text) ? LONGEST_PHRASE : 1;
  for (let end = start + 1; end < Math.min(start + longest, tokens.length); end++) {
    const next = tokens[end] as Token;
    if (next.kind === "digits") break;
    text += next.kind === "mark" && next.glued ? next.text : tokens[end - 1]?.kind === "mark" && next.glued ? next.text : ` ${next.text}`;
    const meanings = findPhraseMeanings(lexicon, text);
    if (meanings) found = { end: end + 1, text, meanings };
  }
  if (found.meanings) return found;
  const meanings = findMeanings(lexicon, token.text);
  return meanings ? { end: start + 1, text: token.text, meanings } : { end: start + 1, text: token.text };
}
