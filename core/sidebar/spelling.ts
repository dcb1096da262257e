import type { SidebarHost } from "../sidebar-host.ts";
import type { ListedFunction } from "./listed-function.ts";

/** How formulas are written: before function names, between arguments, and inside numbers. */
export interface Spelling {
  readonly prefix: string;
  readonly separator: string;
  /** Between the constants of a column. */
  readonly rowSeparator: string;
  readonly decimal: string;
}

/** What a host's insertFormula takes. */
export const ENGLISH: Spelling = { prefix: "", separator: ",", rowSeparator: ";", decimal: "." };

/** As the user's spreadsheet shows formulas: with semicolons where the comma is the decimal mark. */
export function spellingOf(host: Pick<SidebarHost, "kind" | "locale">): Spelling {
  const spaced = { ...ENGLISH, separator: ", ", rowSeparator: "; " };
  if (host.kind === "workbench") return spaced;
  const decimal = new Intl.NumberFormat(host.locale.replaceAll("_", "-")).format(0.5).charAt(1);
  return { ...spaced, prefix: host.kind === "excel" ? "MB." : "", separator: decimal === "," ? "; " : ", ", decimal };
}

/** "KPI_CHANGE(120, 100)" */
export const renderCall = (name: string, args: readonly string[], { prefix, separator }: Spelling): string =>
  `${prefix}${name}(${args.join(separator)})`;

/** "KPI_CHANGE(current, previous, [mode], [if_undefined])" */
export const renderSignature = ({ name, parameters }: ListedFunction, spelling: Spelling): string => renderCall(name, parameters, spelling);

export const renderNumber = (value: number, { decimal }: Spelling): string => String(value).replace(".", decimal);
