import { LANGUAGES, type Language } from "../language.ts";
import { MEASURED_BY } from "../okr/words.ts";
import { findLabelEnd, KEY_RESULT_NAMES, namedBy, OBJECTIVE_NAMES } from "./labels.ts";

/** A line or a part of it as written, without bullet and label. `line` counts from 1. */
export interface OutlineLine {
  readonly text: string;
  readonly line: number;
}

export interface OutlineObjective extends OutlineLine {
  readonly keyResults: readonly OutlineLine[];
}

export interface OkrOutline {
  readonly objectives: readonly OutlineObjective[];
  /** Lines that are neither an objective nor a key result of one, for the user to place. */
  readonly unplaced: readonly OutlineLine[];
}

const OBJECTIVE = namedBy(`${OBJECTIVE_NAMES}|o`, /\s{0,3}#?\d{0,3}\s{0,3}[:.)–—-]\s*|^o\d{1,3}(?![.\d])\s+/);
const KEY_RESULT = namedBy(
  `${KEY_RESULT_NAMES}|rc|nr`,
  /\s{0,3}#?\d{0,3}(?:\.\d{1,3}){0,3}\s{0,3}(?:[:.)–—-]|\s)|^o?\d{1,3}\.\d{1,3}(?:\.\d{1,3}){0,2}[:.)]?\s/,
);
const INDENT = /^[ \t]*/;
const BULLET = /^(?:[-*+•◦▪–—·‣]|\[[ xX]\]|\d{1,3}[.)]|\(?[a-z][.)])\s+/i;
const HEADING = /^(#{1,6})\s+/;
const RULE = /^[\s|:+=_*-]+$/;
const OBJECTIVE_HEADER = namedBy(OBJECTIVE_NAMES, /$/);
/** Without "nr", which heads a column of numbers. */
const KEY_RESULT_HEADER = namedBy(KEY_RESULT_NAMES, /$/);

type Kind = "objective" | "key result" | "bullet" | "heading" | "plain";

interface ReadLine extends OutlineLine {
  readonly kind: Kind;
  /** How deep it stands, by indentation and numbering. */
  readonly depth: number;
}

interface OpenObjective {
  readonly text: string;
  readonly line: number;
  readonly depth: number;
  readonly keyResults: OutlineLine[];
}

/**
 * Objectives with their key results from a pasted text: headings and bullets, numbered lists, "Objective: / KR 1:",
 * "O1 … KR1.1 …", "[objective], measured by: a, b", rows of a spreadsheet or of a Markdown table. No line is lost.
 */
export function parseOkrText(text: string, language?: Language): OkrOutline {
  const lines = text.split(/\r\n|\r|\n/);
  const objectives: OpenObjective[] = [];
  const unplaced: OutlineLine[] = [];
  const columns = { objective: 0, keyResult: 1 };
  let isInTable = false;
  const read = lines.map((line, index) => readLine(line, index + 1));

  for (const [index, line] of lines.entries()) {
    const number = index + 1;
    const cells = readCells(line, isInTable);
    if (line.trim() !== "") isInTable = cells !== undefined;
    if (cells) {
      placeRow(cells, number, columns, objectives, unplaced);
      continue;
    }
    const current = read[index];
    if (!current) continue;
    const stated = splitStatement(current, language);
    if (stated) {
      objectives.push(stated);
      continue;
    }
    const next = read.slice(index + 1).find((each) => each !== undefined);
    const open = objectives.at(-1);
    if (isObjective(current, next, open)) objectives.push({ text: current.text, line: number, depth: current.depth, keyResults: [] });
    else if (open && current.kind !== "heading" && current.kind !== "plain") open.keyResults.push({ text: current.text, line: number });
    else unplaced.push({ text: current.text, line: number });
  }
  return { objectives: objectives.map(({ text: objective, line, keyResults }) => ({ text: objective, line, keyResults })), unplaced };
}

/** A line by what it begins with; undefined for one without words. */
function readLine(raw: string, line: number): ReadLine | undefined {
  if (RULE.test(raw) || raw.trim() === "") return undefined;
  const indent = (INDENT.exec(raw)?.[0] ?? "").replaceAll("\t", "    ").length;
  let text = raw.trim();
  const heading = HEADING.exec(text);
  if (heading) text = text.slice(heading[0].length);
  const bullet = BULLET.exec(text);
  const body = stripEmphasis(KEY_RESULT.test(text) || !bullet ? text : text.slice(bullet[0].length));
  const objective = OBJECTIVE.exec(body);
  const isKeyResult = KEY_RESULT.test(body);
  const kind: Kind = isKeyResult ? "key result" : objective ? "objective" : heading ? "heading" : bullet ? "bullet" : "plain";
  const numbering = bullet && /[a-z]/i.test(bullet[0].replace(/[xX]/, "")) ? 1 : 0;
  const own = isKeyResult ? body.slice(findLabelEnd(body)) : objective ? body.slice(objective[0].length) : body;
  const stripped = stripEmphasis(own).trim();
  return stripped === "" ? undefined : { text: stripped, line, kind, depth: indent + numbering };
}

const stripEmphasis = (text: string): string => text.replace(/\*\*|__/g, "");

/** Labelled so; or followed by what measures it. */
function isObjective({ kind, depth }: ReadLine, next: ReadLine | undefined, open: OpenObjective | undefined): boolean {
  if (kind === "objective") return true;
  if (kind === "key result" || !next) return false;
  if (kind === "bullet")
    return next.kind === "key result"
      ? !open || depth <= open.depth
      : next.kind === "bullet" && next.depth > depth && (!open || depth <= open.depth);
  return next.kind === "bullet" || next.kind === "key result" || (next.kind === "plain" && next.depth > depth);
}

/** "[objective], measured by: a; b; c", in any language. */
function splitStatement({ text, line, depth }: ReadLine, language: Language | undefined): OpenObjective | undefined {
  const lowerCase = text.toLowerCase();
  for (const words of (language ? [language] : LANGUAGES).map((each) => MEASURED_BY[each])) {
    const at = lowerCase.indexOf(words);
    if (at <= 0) continue;
    const objective = text
      .slice(0, at)
      .replace(/[\s,]+(?:as|är)?\s*$/, "")
      .trim();
    const rest = text.slice(at + words.length).replace(/^\s*:?\s*/, "");
    const parts = rest.split(rest.includes(";") ? ";" : /,(?!\d)/).map((part) => part.trim());
    const keyResults = parts.filter((part) => part !== "").map((part) => ({ text: part, line }));
    return { text: objective, line, depth, keyResults };
  }
  return undefined;
}

/** The cells of a row pasted from a spreadsheet or standing in a Markdown table; a tab before the first word is a row's only in a table. */
function readCells(line: string, isInTable: boolean): readonly string[] | undefined {
  if (RULE.test(line)) return undefined;
  const trimmed = line.trim();
  if (trimmed.startsWith("|"))
    return trimmed
      .replace(/^\||\|$/g, "")
      .split("|")
      .map((cell) => cell.trim());
  const isRow = trimmed.includes("\t") || (isInTable && line.startsWith("\t"));
  return isRow ? line.split("\t").map((cell) => cell.trim()) : undefined;
}

function placeRow(
  cells: readonly string[],
  line: number,
  columns: { objective: number; keyResult: number },
  objectives: OpenObjective[],
  unplaced: OutlineLine[],
): void {
  const objectiveColumn = cells.findIndex((cell) => OBJECTIVE_HEADER.test(cell));
  const keyResultColumn = cells.findIndex((cell) => KEY_RESULT_HEADER.test(cell));
  if (objectiveColumn >= 0 && keyResultColumn >= 0) {
    columns.objective = objectiveColumn;
    columns.keyResult = keyResultColumn;
    return;
  }
  const objective = stripLabel(cells[columns.objective] ?? "");
  const keyResult = stripLabel(cells[columns.keyResult] ?? "");
  if (objective !== "" && objective !== objectives.at(-1)?.text) objectives.push({ text: objective, line, depth: 0, keyResults: [] });
  const open = objectives.at(-1);
  if (keyResult !== "" && open) open.keyResults.push({ text: keyResult, line });
  else if (objective === "" || keyResult !== "") unplaced.push({ text: cells.filter((cell) => cell !== "").join(" · "), line });
}

const stripLabel = (cell: string): string => {
  const objective = OBJECTIVE.exec(cell);
  return (objective ? cell.slice(objective[0].length) : cell.slice(findLabelEnd(cell))).trim();
};
