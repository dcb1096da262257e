import { parseArgs } from "node:util";
import { LANGUAGES, type Language } from "../../core/language.ts";
import { OPTIONAL_SHEETS, type OptionalSheet } from "../../core/plan/optional-sheet.ts";
import { parseIsoDay } from "../../core/serial-date.ts";
import { TEMPLATE_IDS, type TemplateId } from "../../core/templates/index.ts";
import { CommandFailure } from "./command-failure.ts";

export type Command =
  | { readonly kind: "help" }
  | { readonly kind: "list"; readonly what: Listed; readonly language: Language }
  | NewWorkbook;

export interface NewWorkbook {
  readonly kind: "new workbook";
  readonly templates: readonly TemplateId[];
  readonly sheets: readonly OptionalSheet[];
  readonly language: Language;
  /** First and last day of the period, as serial day numbers. */
  readonly start: number;
  readonly end: number;
  readonly out: string;
}

const LISTED = ["templates", "functions"] as const;
export type Listed = (typeof LISTED)[number];

const OPTIONS = {
  template: { type: "string", multiple: true },
  sheets: { type: "string" },
  language: { type: "string" },
  start: { type: "string" },
  end: { type: "string" },
  out: { type: "string" },
  list: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

type Option = keyof typeof OPTIONS;
type Given = { readonly [K in Option]?: K extends "template" ? readonly string[] : string };

/** What the words after the command's name ask for. Throws a CommandFailure. */
export function parseCommand(words: readonly string[]): Command {
  const given = readOptions(words);
  if (given.help !== undefined || words.length === 0) return { kind: "help" };
  const language = oneOf(LANGUAGES, given.language ?? "en", "language");
  if (given.list !== undefined) return { kind: "list", what: oneOf(LISTED, given.list, "list"), language };
  const templates = required(given, "template").map((id) => oneOf(TEMPLATE_IDS, id, "template"));
  const start = readDate(required(given, "start"), "start");
  const end = readDate(required(given, "end"), "end");
  if (end < start) throw new CommandFailure({ kind: "end before start" });
  const sheets = given.sheets === undefined ? [] : readSheets(given.sheets);
  return { kind: "new workbook", templates: [...new Set(templates)], sheets, language, start, end, out: required(given, "out") };
}

function readOptions(words: readonly string[]): Given {
  const { tokens } = parseArgs({ args: [...words], options: OPTIONS, strict: false, allowPositionals: true, tokens: true });
  const given: Record<string, string | string[]> = {};
  for (const token of tokens) {
    if (token.kind !== "option")
      throw new CommandFailure({ kind: "unknown option", option: token.kind === "positional" ? token.value : "--" });
    const { name, rawName, value = "", inlineValue } = token;
    if (!Object.hasOwn(OPTIONS, name)) throw new CommandFailure({ kind: "unknown option", option: rawName });
    const { type } = OPTIONS[name as Option];
    // What looks like the next option is one: "--out --start 2026-01-01" leaves --out without its value.
    const isMissing = value === "" || (!inlineValue && value.startsWith("--"));
    if (type === "string" && isMissing) throw new CommandFailure({ kind: "no value", option: rawName });
    given[name] = name === "template" ? [...(given.template ?? []), value] : value;
  }
  return given;
}

function required<K extends Option>(given: Given, option: K): NonNullable<Given[K]> {
  const value = given[option];
  if (value === undefined) throw new CommandFailure({ kind: "missing option", option: `--${option}` });
  return value as NonNullable<Given[K]>;
}

function oneOf<T extends string>(known: readonly T[], value: string, option: Option): T {
  const found = known.find((one) => one === value.toLowerCase());
  if (found === undefined) throw new CommandFailure({ kind: "unknown word", option: `--${option}`, value, known });
  return found;
}

/** "kpis,funnel", or "all". */
function readSheets(words: string): readonly OptionalSheet[] {
  const read = words.split(",").map((word) => oneOf([...OPTIONAL_SHEETS, ALL], word.trim(), "sheets"));
  return OPTIONAL_SHEETS.filter((sheet) => read.includes(sheet) || read.includes(ALL));
}

const ALL = "all";

function readDate(text: string, option: Option): number {
  const serial = parseIsoDay(text);
  if (serial === undefined) throw new CommandFailure({ kind: "not a date", option: `--${option}`, value: text });
  return serial;
}
