import { parseIsoDay } from "../../core/serial-date.ts";

/**
 * What somebody typed who writes a decimal comma and the day before the month, as Univer reads it, which is English:
 * "1.234,5" is "1,234.5", "24,5 %" is "24.5%" and "21/11/2026" is "2026-11-21". Anything but a plain number, a percent
 * number or a day stays as it was typed, so that what is plainly English ("0.24") is still read.
 */
export function readTyped(typed: string, thisYear: number): string {
  const text = typed.trim();
  return readDay(text, thisYear) ?? readNumber(text) ?? typed;
}

/** Groups of three behind points or spaces, a decimal comma, a percent sign. */
const NUMBER = /^([+−-]?)(\d+|\d{1,3}(?:([.\s])\d{3})(?:\3\d{3})*)?(?:,(\d+))?(\s?%)?$/;

function readNumber(text: string): string | undefined {
  const [, sign, whole = "", , decimals = "", percent] = NUMBER.exec(text) ?? [];
  if (!whole && !decimals) return undefined;
  return `${sign && sign !== "+" ? "-" : ""}${whole.replace(/[.\s]/g, ",") || "0"}${decimals && `.${decimals}`}${percent ? "%" : ""}`;
}

const DAY = /^(\d{1,2})(?:([/.-])(\d{1,2})\2(\d{4}|\d{2})|[/-](\d{1,2}))$/;

/** The day before the month; without a year it is the present one. Of two digits, 30 and above are the last century's. */
function readDay(text: string, thisYear: number): string | undefined {
  const [, day = "", , month, typedYear, monthOfThisYear = ""] = DAY.exec(text) ?? [];
  const year = typedYear?.length === 2 ? `${typedYear >= "30" ? 19 : 20}${typedYear}` : (typedYear ?? String(thisYear));
  const iso = `${year}-${(month ?? monthOfThisYear).padStart(2, "0")}-${day.padStart(2, "0")}`;
  return parseIsoDay(iso) === undefined ? undefined : iso;
}
