import type { FormulaCell, SidebarHost } from "../sidebar-host.ts";
import { readExportedFormula } from "./exported-formula.ts";
import { mayMentionProduct } from "./may-mention-product.ts";
import { bareName, productFunction } from "./product-functions.ts";
import { shownError, UNKNOWN_NAME } from "./shown-error.ts";
import { type Call, callsIn, type Part, readTypedFormula, renderParts, type Separator } from "./typed-formula.ts";

/** What becomes of a formula that moving between programs broke. */
export type Repaired =
  | { readonly kind: "formula"; readonly formula: string; readonly wasExported: boolean }
  /** It calls functions of Google Sheets besides ours. */
  | { readonly kind: "other program" };

/** The formula as the host understands it; undefined where nothing is wrong with it. */
export function repairFormula(
  { formula, value }: Pick<FormulaCell, "formula" | "value">,
  separator: Separator,
  host: SidebarHost["kind"],
): Repaired | undefined {
  const parts = mayMentionProduct(formula) ? readTypedFormula(formula, separator) : undefined;
  if (!parts) return undefined;
  const showsUnknown = shownError(value) === UNKNOWN_NAME;
  let wasExported = false;
  let needsOther = false;

  const repairParts = (all: readonly Part[], areUnknown: boolean): readonly Part[] =>
    all.flatMap((part) => {
      if (part.kind !== "call") return [part];
      const exported = readExportedFormula(part, separator, host);
      if (exported?.kind === "other program") needsOther = true;
      if (exported?.kind !== "formula") return [repairCall(part, areUnknown)];
      wasExported = true;
      return repairParts(exported.parts, true);
    });

  const repairCall = (call: Call, isUnknown: boolean): Call => {
    const args = call.args.map((arg) => repairParts(arg, isUnknown));
    const name = productFunction(call.name) && hostName(call.name, host, isUnknown);
    return name === undefined ? { ...call, args } : { ...call, args, name, opening: name + call.opening.slice(call.name.length) };
  };

  const repaired = `=${renderParts(repairParts(parts, showsUnknown), separator)}`;
  if (needsOther) return { kind: "other program" };
  if (repaired !== formula) return { kind: "formula", formula: repaired, wasExported };
  // Excel keeps a name it did not know when the formula was entered as unknown, until the formula is entered again.
  return host === "excel" && showsUnknown && [...callsIn(parts)].some(({ name }) => productFunction(name))
    ? { kind: "formula", formula, wasExported }
    : undefined;
}

/**
 * The name the host knows the function by. In Excel a bare name may be one of the workbook's, and is only ours to change
 * where it is not known.
 */
function hostName(name: string, host: SidebarHost["kind"], isUnknown: boolean): string {
  const bare = bareName(name);
  const isBare = name.toUpperCase() === bare;
  if (host !== "excel") return isBare ? name : bare;
  const qualified = `MB.${bare}`;
  return name.toUpperCase() === qualified || (isBare && !isUnknown) ? name : qualified;
}
