import { type CompiledLexicon, findSenses } from "./lexicon.ts";
import { capture, renderSenses } from "./pattern.ts";

/** A word or phrase, a number, a day, or one other character, and where it stands in the text. */
export interface Item {
  readonly from: number;
  readonly to: number;
  /** What it means and what it is ("word", "#", "glued" to the one before), as patterns see it. */
  readonly senses: string;
  /** Of a number in digits. */
  readonly value: number;
  /** Of a number: as written. */
  readonly digits: string;
  /** Of a number: its separators could be read in two ways ("1,500" in Spanish). */
  readonly isVague: boolean;
}

/** What items mean, one after the other, as patterns see it. */
export const joinSenses = (items: readonly Item[]): string => items.map(({ senses }) => senses).join("");

/** No key result is longer: what follows is not read. */
export const LONGEST_TEXT = 500;
const LONGEST_PHRASE = 6;

// A day; a number, its thousands set apart or not; the x of "x2"; a word ("tier-1" is one)
// with the hyphen that joins it to the next; a mark.
const TOKEN =
  /(\d{4}-\d\d?-\d\d?|\d\d?([./-])\d\d?\2(?:\d{4}|\d\d)(?!\d))|(\d{1,3}(?:[\s'’]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)*)|(x(?=\d)|[\p{L}\p{M}](?:[\p{L}\p{M}\d_]|[-‑](?=\d))*)(?:[-‑](?=\p{L}))?|\S/giu;

/** The items of a text: words joined by the longest phrase of the lexicon. */
export function readItems(text: string, lexicon: CompiledLexicon): Item[] {
  const tokens = [...text.slice(0, LONGEST_TEXT).matchAll(TOKEN)];
  const items: Item[] = [];
  let end = -1;
  for (let index = 0; index < tokens.length; ) {
    const { index: from, 1: day, 3: digits = "", 4: word } = tokens[index] as RegExpExecArray;
    let kind = word ? "word" : "mark";
    let size = 1;
    if (day || digits) kind = day ? "# day" : "#";
    else {
      const phrases = joinTokens(tokens.slice(index, index + LONGEST_PHRASE));
      size = word && !lexicon.starts.has(phrases[0] as string) ? 1 : phrases.length;
      let senses = findSenses(lexicon, phrases[size - 1] as string);
      while (!senses && size > 1) senses = findSenses(lexicon, phrases[--size - 1] as string);
      kind += senses || (word ? readName(word) : "");
    }
    const last = tokens[index + size - 1] as RegExpExecArray;
    items.push({
      from,
      to: last.index + last[0].length,
      senses: renderSenses(from === end ? `${kind} glued` : kind),
      value: readNumber(digits),
      digits,
      isVague: GROUPED.test(digits) && digits.includes(lexicon.decimal),
    });
    end = last.index + last[0].length;
    index += size;
  }
  return items;
}

/** The first token, the first two, the first three … as phrases are looked up; a number ends them. */
function joinTokens(tokens: readonly RegExpExecArray[]): string[] {
  const phrases: string[] = [];
  let phrase = "";
  let isWord = false;
  let end = -1;
  for (const { 0: whole, 3: digits, 4: word, index } of tokens) {
    if (digits) break;
    const isApart = phrase !== "" && (index !== end || (isWord && word));
    phrase += (isApart ? " " : "") + (word ? foldWord(word) : whole);
    phrases.push(phrase);
    isWord = word !== undefined;
    end = index + whole.length;
  }
  return phrases;
}

/** A word that the lexicon lacks: "Q3", "ISO", "iOS", "Windows" or any other. */
const readName = (word: string): string =>
  /^[hkqst][1-4]$/i.test(word)
    ? " season"
    : /^\p{Ll}?\p{Lu}{2,}$/u.test(word)
      ? " other ABBR"
      : /^\p{Lu}/u.test(word)
        ? " other Name"
        : " other";

/** Thousands or three decimals: "1,500" */
const GROUPED = /^[1-9]\d{0,2}[.,]\d{3}$/;

/** One separator before exactly three digits groups thousands; of two different ones the last is the decimal one. */
function readNumber(digits: string): number {
  const [, whole = "", mark = "", tail] = capture(/^(.*)([.,])(\d+)$/, digits);
  const isDecimal = tail !== undefined && !whole.includes(mark) && !GROUPED.test(digits);
  return Number(isDecimal ? `${whole.replace(/\D/g, "")}.${tail}` : digits.replace(/\D/g, ""));
}

/** Lower case without the accents that people leave out in a hurry: "Creștere" and "Crestere" are one word. */
export const foldWord = (word: string): string => word.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
