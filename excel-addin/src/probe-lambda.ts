import { type Dialect, EN_US, GOOGLE_SHEETS } from "../../core/formula/spell-formula.ts";
import { readHeldNames } from "./held-names.ts";
import { removeAll, removeName } from "./remnant.ts";
import { RUN_OPTIONS } from "./run-options.ts";

const PROBE = "MB_PROBE";

/**
 * What a name's formula has to look like: en-US as documented, else as users type it where lists are parted by semicolons
 * (Excel for Mac has been reported to read names that way).
 */
const FORMULAS: readonly (readonly [dialect: Dialect, formula: string])[] = [
  [EN_US, "=LAMBDA(value,[other],LET(sum,IF(ISOMITTED(other),value,value+other),sum))(42)"],
  [GOOGLE_SHEETS, "=LAMBDA(value;[other];LET(sum;IF(ISOMITTED(other);value;value+other);sum))(42)"],
];

/**
 * Whether this Excel knows LAMBDA with optional parameters, and in which dialect names take it: tried with one name, which
 * is taken away again. Undefined where it does not.
 */
export async function findDialect(): Promise<Dialect | undefined> {
  await removeProbe();
  for (const [dialect, formula] of FORMULAS) {
    const isKnown = await tryFormula(dialect, formula);
    await removeProbe();
    if (isKnown) return dialect;
  }
  return undefined;
}

/** An Excel that does not know LAMBDA may refuse the formula, or take it and call it an error. */
const tryFormula = (dialect: Dialect, formula: string): Promise<boolean> =>
  Excel.run(RUN_OPTIONS, async (context) => {
    const probe = addName(context.workbook.names, { name: PROBE, formula, comment: "" }, dialect).load("type");
    await context.sync();
    return probe.type !== "Error";
  }).catch(() => false);

async function removeProbe(): Promise<void> {
  const isThere = (): Promise<boolean> =>
    readHeldNames().then(
      (held) => held.has(PROBE),
      // Nobody knows: to remove it is the only way to be sure.
      () => true,
    );
  await removeAll(async () => ((await isThere()) ? [removeName(PROBE)] : []));
}

/** Excel reads formulas of names as en-US, except where `findDialect` found that it does not. */
export const addName = (
  names: Excel.NamedItemCollection,
  { name, formula, comment }: { readonly name: string; readonly formula: string; readonly comment: string },
  dialect: Dialect,
): Excel.NamedItem => (dialect === EN_US ? names.add(name, formula, comment) : names.addFormulaLocal(name, formula, comment));
