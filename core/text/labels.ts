/** "•", "- [x]", "##", and "1.", "2)", "1.2 Raise": what begins a line and is no part of it. */
const NUMBERING =
  /^(?:\s|[-*+•◦▪–—·‣>](?=\s)|#{1,6}\s|\[[ xX]\])*(?:\(?\d{1,3}(?:\.\d{1,3}){0,3}[.)]\s+|\d{1,2}(?:\.\d{1,2}){1,3}\s+(?=\p{Lu}\p{Ll}))?/u;

/** What people call key results, and objectives, where they label them. */
export const KEY_RESULT_NAMES = "key results?|resultados? claves?|nyckelresultat|rezultat(?:ul|e)?[- ]cheie|krs?";
export const OBJECTIVE_NAMES = "objectives?|objetivos?|mål|obiectiv(?:ul|e)?";

/** What begins with one of these names and goes on so. */
export const namedBy = (names: string, rest: RegExp): RegExp => new RegExp(`^(?:${names})${rest.source}`, "iu");

/** "KR 3:", "KR1.1 –", "O1.2", "Key result:" */
const LABEL = namedBy(
  `${KEY_RESULT_NAMES}|okrs?|rc|nr|o`,
  /(?:\s{0,3}[#-]?\d{1,3}(?:\.\d{1,3}){0,3}(?![\d%])\s{0,3}[:.)–—-]?|\s{0,3}:)\s*/,
);

const LONGEST_LABEL = 60;

/** Where the text itself begins, behind its bullet, number and label. */
export const findLabelEnd = (text: string): number =>
  [NUMBERING, LABEL].reduce((end, label) => end + (text.slice(end, end + LONGEST_LABEL).match(label) || [""])[0].length, 0);
