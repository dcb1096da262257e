import type { Token } from "./tokenise.ts";

export interface ReadNumber {
  readonly value: number;
  /** The first token after it. */
  readonly end: number;
  readonly isDate: boolean;
  readonly isVague: boolean;
}

const SPACED_GROUP = 3;

/**
 * The number or day at a token of digits. One separator before exactly three digits groups thousands ("10.000" in
 * Spanish); where the language separates decimals with it, it is vague. Of two separators the last is the decimal one.
 */
export function readNumber(tokens: readonly Token[], start: number, decimal: "." | ","): ReadNumber {
  const groups = [textAt(tokens, start)];
  const separators: string[] = [];
  let end = start + 1;
  for (; end < tokens.length; ) {
    const separator = separatorAt(tokens, end, separators[0], groups);
    if (separator === undefined) break;
    end += separator === " " ? 1 : 2;
    separators.push(separator);
    groups.push(textAt(tokens, end - 1));
  }
  if (separators.length === 2 && isDay(groups, separators)) return { value: Number.NaN, end, isDate: true, isVague: false };

  const last = separators.at(-1);
  const tail = groups.at(-1) ?? "";
  const looksGrouped = tail.length === 3 && (groups[0] ?? "").length <= 3 && groups[0] !== "0";
  const isLone = separators.length > 0 && separators.indexOf(last as string) === separators.length - 1 && last !== " " && last !== "'";
  const isDecimal = isLone && !(separators.length === 1 && looksGrouped);
  const whole = isDecimal ? groups.slice(0, -1) : groups;
  const value = Number(isDecimal ? `${whole.join("")}.${tail}` : whole.join(""));
  return { value, end, isDate: false, isVague: separators.length === 1 && looksGrouped && last === decimal };
}

/** The separator at a token when more digits of the same number or day follow it. */
function separatorAt(tokens: readonly Token[], at: number, first: string | undefined, groups: readonly string[]): string | undefined {
  const mark = tokens[at];
  if (!mark) return undefined;
  if (mark.kind === "digits")
    return mark.text.length === SPACED_GROUP && (groups[0] ?? "").length <= SPACED_GROUP && (first ?? " ") === " " ? " " : undefined;
  const next = tokens[at + 1];
  if (!mark.glued || next?.kind !== "digits" || !next.glued) return undefined;
  if (mark.text === "." || mark.text === ",") return mark.text;
  if (mark.text === "'" || mark.text === "’") return next.text.length === SPACED_GROUP ? "'" : undefined;
  const isDayMark = mark.text === "-" || mark.text === "/";
  const after = tokens[at + 2];
  const further = tokens[at + 3];
  const isTriple = first === mark.text || (after?.text === mark.text && after.glued && further?.kind === "digits" && further.glued);
  return isDayMark && isTriple ? mark.text : undefined;
}

/** "2026-12-31", "31/12/2026", "31.12.26": two equal separators around parts of a day. */
function isDay(groups: readonly string[], [one, two]: readonly string[]): boolean {
  if (one !== two || one === " " || one === "'" || one === ",") return false;
  return one !== "." || groups.some((group) => group.length < SPACED_GROUP && group !== groups[0]);
}

const textAt = (tokens: readonly Token[], at: number): string => tokens[at]?.text ?? "";
