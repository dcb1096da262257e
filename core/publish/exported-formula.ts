import type { SidebarHost } from "../sidebar-host.ts";
import { mentionsProduct } from "./product-functions.ts";
import { type Call, callsIn, type Part, readTypedFormula, type Separator, trimParts } from "./typed-formula.ts";
import { isOperator } from "./typed-reference.ts";

/**
 * Google Sheets writes a formula that Excel does not know into an .xlsx file as text, with its last value:
 * IFERROR(__xludf.DUMMYFUNCTION("KPI_CHANGE(B2,A2)"),0.25). Quotes inside are doubled, and what is longer than a text of
 * Excel's formulas may be comes in pieces joined by "&". The cells that an array spilled into hold COMPUTED_VALUE in its place.
 */
export const COMPUTED_VALUE = '"COMPUTED_VALUE"';

/** The formula in a wrapped call that calls our functions, in the host's spelling; undefined for any other call. */
export function readExportedFormula(
  call: Call,
  separator: Separator,
  host: SidebarHost["kind"],
): { readonly kind: "formula"; readonly parts: readonly Part[] } | { readonly kind: "other program" } | undefined {
  const formula = textOfCall(call);
  const written = formula === undefined ? undefined : separatorOf(formula);
  const parts = written && readTypedFormula(formula as string, written);
  if (!parts || !mentionsProduct(parts)) return undefined;
  const inner = host === "google-sheets" ? parts : withoutArrayFormula(parts);
  const spelled = written === separator ? inner : respell(inner, separator);
  const isKnown = host === "google-sheets" || ![...callsIn(inner)].some(({ name }) => GOOGLE_ONLY.has(name.toUpperCase()));
  return spelled && isKnown ? { kind: "formula", parts: spelled } : { kind: "other program" };
}

/** What a cell says that an export wrapped: a formula, or COMPUTED_VALUE. */
export function readExportedText(formula: string): string | undefined {
  if (!formula.includes(DUMMY_FUNCTION)) return undefined;
  for (const separator of [",", ";"] as const) {
    const [call, ...more] = readTypedFormula(formula, separator) ?? [];
    const text = call?.kind === "call" && more.length === 0 && call.args.length === 2 ? textOfCall(call) : undefined;
    if (text !== undefined) return text;
  }
  return undefined;
}

const DUMMY_FUNCTION = "__xludf.DUMMYFUNCTION";

function textOfCall({ name, args }: Call): string | undefined {
  if (name.toUpperCase() !== "IFERROR") return undefined;
  // Excel may show an "@" before a function that it does not know.
  const [dummy, ...more] = trimParts(args[0] ?? []).filter((part) => !isOperator(part, "@"));
  if (dummy?.kind !== "call" || more.length > 0 || dummy.name.toLowerCase() !== DUMMY_FUNCTION.toLowerCase()) return undefined;
  const pieces = (dummy.args[0] ?? []).filter((part) => part.kind !== "space" && !isOperator(part, "&"));
  const texts = pieces.map((part) => (part.kind === "text" ? part.typed.slice(1, -1).replaceAll('""', '"') : undefined));
  return texts.includes(undefined) ? undefined : texts.join("");
}

/** Files are written in English, with commas; semicolons between arguments mean that somebody's were not. */
const separatorOf = (formula: string): Separator => {
  const calls = [...callsIn(readTypedFormula(formula, ";") ?? [])];
  return calls.some(({ args, closing }) => closing === ")" && args.length > 1) ? ";" : ",";
};

/** Excel and the workbench calculate arrays everywhere. */
function withoutArrayFormula(parts: readonly Part[]): readonly Part[] {
  return parts.flatMap((part): readonly Part[] => {
    if (part.kind !== "call") return [part];
    const args = part.args.map(withoutArrayFormula);
    if (part.name.toUpperCase() !== "ARRAYFORMULA") return [{ ...part, args }];
    return parts.length === 1 ? (args[0] ?? []) : [{ ...part, name: "", opening: "(", args }];
  });
}

/** The same formula with other separators and decimals; undefined where it holds an array of constants, whose spelling is the locale's. */
function respell(parts: readonly Part[], separator: Separator): readonly Part[] | undefined {
  const spelled: Part[] = [];
  for (const part of parts) {
    if (part.kind === "number") spelled.push(...respellNumber(part.typed, separator));
    else if (part.kind !== "call") spelled.push(part);
    else {
      const args = part.args.map((arg) => respell(arg, separator));
      if (part.closing === "}" || args.includes(undefined)) return undefined;
      spelled.push({ ...part, args: args as (readonly Part[])[] });
    }
  }
  return spelled;
}

/** Where semicolons part arguments, a locale may read either mark as the decimal one, so a fraction stands for it. */
function respellNumber(typed: string, separator: Separator): readonly Part[] {
  if (separator === ",") return [{ kind: "number", typed: typed.replace(",", ".") }];
  const [, whole = "", decimals = "", exponent = ""] = /^(\d*)\.?(\d*)(E.*)?$/i.exec(typed) ?? [];
  if (decimals === "" && exponent === "") return [{ kind: "number", typed }];
  return [
    {
      kind: "number",
      typed: `(${`${whole}${decimals}`.replace(/^0+(?=.)/, "")}/1${"0".repeat(decimals.length)}${exponent && `*10^(${exponent.slice(1)})`})`,
    },
  ];
}

/** Functions that Google Sheets has and Excel does not. */
const GOOGLE_ONLY: ReadonlySet<string> = new Set(
  `ARRAY_CONSTRAIN COUNTUNIQUE FLATTEN GOOGLEFINANCE GOOGLETRANSLATE IMAGE IMPORTDATA IMPORTFEED IMPORTHTML IMPORTRANGE IMPORTXML JOIN
  QUERY REGEXMATCH SORTN SPARKLINE SPLIT`.split(/\s+/),
);
