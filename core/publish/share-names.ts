import type { NameEdit } from "../plan/sheet-plan.ts";
import type { NamedFormula } from "../sidebar-host.ts";
import type { FormulaChange } from "./formula-change.ts";
import { NamedFormulas, standsStill } from "./named-formulas.ts";
import { mentionsProduct, setUsersApart } from "./product-functions.ts";
import { shareFormula } from "./share-formula.ts";
import { TWINS } from "./twins.ts";
import { callsIn, type Part, readTypedFormula, type Separator, trimParts } from "./typed-formula.ts";
import { isOperator } from "./typed-reference.ts";

/** What names become, and what that means for the cells that use them. */
export interface SharedNames {
  readonly edits: readonly NameEdit[];
  readonly changes: readonly FormulaChange[];
  /** Names of our functions that the user gave to something else, in capitals. */
  readonly usersOwn: ReadonlySet<string>;
  /**
   * Whether a formula on this sheet calls our functions through names: through such as are rewritten, or through one at
   * least that cannot be. Undefined for neither.
   */
  readonly usedIn: (formula: string, separator: Separator, sheet: string) => Reach | undefined;
}

export type Reach = "rewritten" | "stays";

/**
 * Names whose formulas call our functions get formulas of built-in ones. Where that cannot be, in a name or in one that it
 * uses, nothing becomes of it: it has no value of its own that could stand in its place, so what uses it is frozen.
 */
export function shareNames(names: readonly NamedFormula[]): SharedNames {
  const all = new NamedFormulas(names);
  const usersOwn = new Set(names.map(({ name }) => name.toUpperCase()).filter((name) => Object.hasOwn(TWINS, name)));
  const read = names.map((named) => ({ named, parts: readTypedFormula(named.formula, ",") ?? [] }));
  const uses = new Map(read.map(({ named, parts }) => [named, new Set(all.usedIn(parts, named.sheet))]));
  const ours = read
    .filter(({ parts }) => mentionsProduct(setUsersApart(parts, usersOwn)))
    .map(({ named, parts }) => ({ named, after: shareNamed(named.formula, parts, usersOwn) }));
  const reaching = withDependents(ours, uses);
  const staying = withDependents(
    ours.filter(({ after }) => after === undefined),
    uses,
  );
  const mentioned = new NamedFormulas([...reaching]);
  return {
    usersOwn,
    edits: ours.flatMap(({ named: { formula, ...place }, named, after }) =>
      after === undefined || staying.has(named) ? [] : [{ ...place, before: formula, after }],
    ),
    changes: ours.map(({ named: { formula, ...place }, named, after }) => ({
      ...place,
      from: formula,
      to: after === undefined || staying.has(named) ? { kind: "left", reason: "name stays" } : { kind: "formula", formula: after },
    })),
    usedIn(formula, separator, sheet) {
      const parts = mentioned.mayBeUsedIn(formula) ? readTypedFormula(formula, separator) : undefined;
      const used = parts ? [...all.usedIn(parts, sheet)] : [];
      if (used.some((named) => staying.has(named))) return "stays";
      return used.some((named) => reaching.has(named)) ? "rewritten" : undefined;
    },
  };
}

/** These names, and those that use them, themselves or through others. */
function withDependents(
  found: readonly { readonly named: NamedFormula }[],
  uses: ReadonlyMap<NamedFormula, ReadonlySet<NamedFormula>>,
): ReadonlySet<NamedFormula> {
  const reached = new Set(found.map(({ named }) => named));
  // What is added on the way is looked at in its turn.
  for (const named of reached) for (const [user, used] of uses) if (used.has(named)) reached.add(user);
  return reached;
}

/** The formula of a name without our functions; undefined where it cannot do without them. */
function shareNamed(formula: string, parts: readonly Part[], usersOwn: ReadonlySet<string>): string | undefined {
  if (!standsStill(parts) || hasOtherSeparator(parts)) return undefined;
  const shared = shareFormula({ formula, value: "" }, { separator: ",", arrayFormula: false, usersOwn });
  const after = shared?.kind === "formulas" ? shared.formulas[0]?.[0] : undefined;
  // The workbench puts a name's formula into others as it is written, so that what was one call stays together.
  const isOne = (all: readonly Part[] | undefined) => all !== undefined && trimParts(all).length === 1;
  return after === undefined || !isOne(parts) || isOne(readTypedFormula(after, ",")) ? after : `=(${after.slice(1)})`;
}

/** An Excel for Mac has been seen to take names in the user's own spelling. */
const hasOtherSeparator = (parts: readonly Part[]): boolean =>
  [...callsIn(parts)].some(({ args, closing }) => closing === ")" && args.flat().some((part) => isOperator(part, ";")));
