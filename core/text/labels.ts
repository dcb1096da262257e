/** "KR 3:", "KR1.1 –", "O1.2", "1.", "2)", "•", "- ": what numbers a line and is no part of it. */
const BULLET = /^\s*(?:[-*+•◦▪–—·‣]\s+|#{1,6}\s+|\[[ xX]\]\s*|>\s*)?/;
const NUMBERING = /^(?:\d{1,3}(?:\.\d{1,3}){0,3}[.)]\s+|\d{1,2}(?:\.\d{1,2}){1,3}\s+(?=\p{Lu}\p{Ll})|\(\d{1,3}\)\s*)/u;
const LABEL =
  /^(?:key results?|resultados? claves?|nyckelresultat|rezultat(?:ul)?[- ]cheie|okrs?|krs?|rc|nr|o)\s{0,3}[#-]?\d{1,3}(?:\.\d{1,3}){0,3}\s{0,3}(?:[:.)–—-]\s*|(?=\p{L})|\s)/iu;
const NAMED = /^(?:key results?|resultados? claves?|nyckelresultat|rezultat(?:ul)?[- ]cheie|krs?)\s{0,3}:\s*/iu;

/** Where the text itself begins, behind its bullet, number and label. */
export function findLabelEnd(text: string): number {
  let end = (BULLET.exec(text)?.[0] ?? "").length;
  for (const label of [NUMBERING, LABEL, NAMED]) end += label.exec(text.slice(end, end + LONGEST_LABEL))?.[0].length ?? 0;
  return end;
}

const LONGEST_LABEL = 60;
