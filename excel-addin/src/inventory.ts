/** The sheets and workbook-scoped names of a workbook, as Excel lists them. */
export interface Inventory {
  readonly sheets: readonly { readonly name: string; readonly isVisible: boolean }[];
  /** `formula` is "='Key results'!$A$5:$Z$105" for a range, "=#REF!$A$5:$Z$105" once its sheet is deleted. */
  readonly names: readonly { readonly name: string; readonly formula: unknown }[];
}

export async function readInventory(context: Excel.RequestContext): Promise<Inventory> {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/name,items/visibility");
  names.load("items/name,items/formula");
  await context.sync();
  return {
    sheets: worksheets.items.map(({ name, visibility }) => ({ name, isVisible: visibility === "Visible" })),
    names: names.items.map(({ name, formula }) => ({ name, formula })),
  };
}

/** Excel keeps the names of cells that are deleted. */
export const leadsNowhere = ({ formula }: Inventory["names"][number]): boolean => String(formula).includes("#REF!");

/** Looks names up as Excel does: whatever their case. */
export class NameSet {
  readonly #names: ReadonlySet<string>;

  constructor(named: readonly { readonly name: string }[]) {
    this.#names = new Set(named.map(({ name }) => name.toLowerCase()));
  }

  has(name: string): boolean {
    return this.#names.has(name.toLowerCase());
  }
}
