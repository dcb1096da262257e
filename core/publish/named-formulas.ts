import type { NamedFormula } from "../sidebar-host.ts";
import type { Part } from "./typed-formula.ts";
import { isOperator } from "./typed-reference.ts";

/** The names that stand for formulas, as formulas find them: the sheet's own before the workbook's, in any case. */
export class NamedFormulas {
  readonly #named: ReadonlyMap<string, NamedFormula>;
  /** Tells most formulas that use none of the names apart without reading them. */
  readonly #mention: RegExp | undefined;

  constructor(names: readonly NamedFormula[]) {
    this.#named = new Map(names.map((named) => [keyOf(named.name, named.sheet), named]));
    const spelled = names.map(({ name }) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
    this.#mention = names.length > 0 ? new RegExp(spelled.join("|"), "iu") : undefined;
  }

  mayBeUsedIn(formula: string): boolean {
    return this.#mention?.test(formula) ?? false;
  }

  /** The names that parts of a formula on this sheet use, with arguments or without. A name of the whole workbook stands on none. */
  *usedIn(parts: readonly Part[], sheet: string | undefined): Generator<NamedFormula> {
    for (const part of parts) {
      if (part.kind !== "call" && part.kind !== "word") continue;
      const named = this.#find(part.kind === "call" ? part.name : part.typed, sheet);
      if (named) yield named;
      if (part.kind === "call") for (const arg of part.args) yield* this.usedIn(arg, sheet);
    }
  }

  /** @param typed a name, with the sheet or the workbook before it that it is looked for in, where the user wrote one. */
  #find(typed: string, sheet: string | undefined): NamedFormula | undefined {
    const mark = typed.lastIndexOf("!");
    const name = typed.slice(mark + 1);
    const scope = mark < 0 ? sheet : typed.slice(0, mark).replace(/^'|'$/g, "").replaceAll("''", "'");
    return this.#named.get(keyOf(name, scope)) ?? this.#named.get(keyOf(name, undefined));
  }
}

const keyOf = (name: string, sheet: string | undefined): string => `${sheet ?? ""}!${name}`.toLowerCase();

/** What is relative in a name's formula moves with the cell that uses it, and hosts do not tell from where they count. */
export const standsStill = (parts: readonly Part[]): boolean =>
  parts.every((part, index) => {
    if (part.kind === "call") return part.args.every(standsStill);
    if (part.kind === "reference") return ABSOLUTE.test(part.typed);
    const isEndOfLines = isOperator(parts[index - 1], ":") || isOperator(parts[index + 1], ":");
    return !(isEndOfLines && RELATIVE_LINE.test(part.typed));
  });

const ABSOLUTE = /(?:^|!)\$[A-Z]+\$\d+(?::\$[A-Z]+\$\d+)?$/i;

/** One end of whole columns or rows. */
const RELATIVE_LINE = /(?:^|!)(?:[A-Z]{1,3}|\d+)$/i;
