import type { Expression } from "../formula/expression.ts";
import { f } from "../formula/parse-formula.ts";

/**
 * A sentence of the catalogue with computed words in it: "{behind} of {all} objectives" as text joined by "&". Throws on a
 * placeholder without a value: a mistake in a catalogue, which its tests meet.
 */
export function sentenceFormula(sentence: string, values: Readonly<Record<string, Expression>>): Expression {
  const parts = sentence.split(/\{(\w+)\}/).map((part, index): Expression => {
    if (index % 2 === 0) return { kind: "text", value: part };
    const value = values[part];
    if (!value) throw new Error(`No value for {${part}} in “${sentence}”`);
    return value;
  });
  const [first = { kind: "text", value: "" }, ...others] = parts.filter((part) => part.kind !== "text" || part.value !== "");
  return others.reduce((joined, part) => f`${joined}&${part}`, first);
}

/** 0.444 as "44%", or "44 %" where the language wants a space, whatever the host's locale. */
export const percentWords = (share: Expression, percentSign: string): Expression => f`ROUND(${share}*100,0)&${percentSign}`;

/** A day as 2026-10-01: patterns of dates are spelled differently in other locales, those of whole numbers are not. */
export const dayWords = (day: Expression): Expression => f`YEAR(${day})&"-"&TEXT(MONTH(${day}),"00")&"-"&TEXT(DAY(${day}),"00")`;

/** At most so many letters of a text, with "…" where there were more. */
export const shortened = (words: Expression, letters: number): Expression =>
  f`LEFT(${words},${letters})&IF(LEN(${words})>${letters},"…","")`;
