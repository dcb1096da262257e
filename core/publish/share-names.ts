import type { NameEdit } from "../plan/sheet-plan.ts";
import type { NamedFormula } from "../sidebar-host.ts";
import type { FormulaChange } from "./formula-change.ts";
import { NamedFormulas, standsStill } from "./named-formulas.ts";
import { mentionsProduct } from "./product-functions.ts";
import { shareFormula } from "./share-formula.ts";
import { callsIn, type Part, readTypedFormula, type Separator, trimParts } from "./typed-formula.ts";
import { isOperator } from "./typed-reference.ts";

/** What names become, and what that means for the cells that use them. */
export interface SharedNames {
  readonly edits: readonly NameEdit[];
  readonly changes: readonly FormulaChange[];
  /**
   * Whether a formula on this sheet calls our functions through names: through such as are rewritten, or through one at
   * least that cannot be. Undefined for neither.
   */
  readonly usedIn: (formula: string, separator: Separator, sheet: string) => Reach | undefined;
}

export type Reach = "rewritten" | "stays";

/**
 * Names whose formulas call our functions get formulas of built-in ones. Where that cannot be, nothing becomes of the name:
 * it has no value of its own that could stand in its place, so what uses it is frozen.
 */
export function shareNames(names: readonly NamedFormula[]): SharedNames {
  const all = new NamedFormulas(names);
  const reaches = new Map<NamedFormula, Reach | undefined>();
  const edits: NameEdit[] = [];
  const changes: FormulaChange[] = [];

  function reachOf(named: NamedFormula): Reach | undefined {
    // A name that uses itself, through others perhaps, finds itself undecided here: it adds nothing to its own reach.
    if (!reaches.has(named)) {
      reaches.set(named, undefined);
      reaches.set(named, shareName(named));
    }
    return reaches.get(named);
  }

  function shareName({ formula, ...place }: NamedFormula): Reach | undefined {
    const parts = readTypedFormula(formula, ",");
    if (!parts) return undefined;
    const reach = strongest([...all.usedIn(parts, place.sheet)].map(reachOf));
    if (!mentionsProduct(parts)) return reach;
    const after = reach === "stays" ? undefined : shareNamed(formula, parts);
    changes.push({
      ...place,
      from: formula,
      to: after === undefined ? { kind: "left", reason: "name stays" } : { kind: "formula", formula: after },
    });
    if (after === undefined) return "stays";
    edits.push({ ...place, before: formula, after });
    return "rewritten";
  }

  const reaching = new NamedFormulas(names.filter((named) => reachOf(named) !== undefined));
  return {
    edits,
    changes,
    usedIn(formula, separator, sheet) {
      const parts = reaching.mayBeUsedIn(formula) ? readTypedFormula(formula, separator) : undefined;
      return parts && strongest([...all.usedIn(parts, sheet)].map(reachOf));
    },
  };
}

const strongest = (reaches: readonly (Reach | undefined)[]): Reach | undefined =>
  reaches.includes("stays") ? "stays" : reaches.find((reach) => reach !== undefined);

/** The formula of a name without our functions; undefined where it cannot do without them. */
function shareNamed(formula: string, parts: readonly Part[]): string | undefined {
  if (!standsStill(parts) || hasOtherSeparator(parts)) return undefined;
  const shared = shareFormula({ formula, value: "" }, { separator: ",", arrayFormula: false });
  const after = shared?.kind === "formulas" ? shared.formulas[0]?.[0] : undefined;
  // The workbench puts a name's formula into others as it is written, so that what was one call stays together.
  const isOne = (all: readonly Part[] | undefined) => all !== undefined && trimParts(all).length === 1;
  return after === undefined || !isOne(parts) || isOne(readTypedFormula(after, ",")) ? after : `=(${after.slice(1)})`;
}

/** An Excel for Mac has been seen to take names in the user's own spelling. */
const hasOtherSeparator = (parts: readonly Part[]): boolean =>
  [...callsIn(parts)].some(({ args, closing }) => closing === ")" && args.flat().some((part) => isOperator(part, ";")));
