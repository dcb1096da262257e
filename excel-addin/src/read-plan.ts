import { readArea } from "../../core/formula/a1.ts";
import type { DefinedName } from "../../core/plan/sheet-plan.ts";
import type { Inspection, NamedCells } from "../../core/sidebar-host.ts";
import { NameSet, readInventory } from "./inventory.ts";
import { readCells } from "./read-cells.ts";
import { readValues } from "./read-value.ts";
import { RUN_OPTIONS } from "./run-options.ts";

/** The sheets of the workbook and its names that stand for one range of cells. */
export const inspect = (): Promise<Inspection> => Excel.run(RUN_OPTIONS, readInspection);

async function readInspection(context: Excel.RequestContext): Promise<Inspection> {
  const { sheets, names } = await readInventory(context);
  return {
    sheets: sheets.map(({ name }) => name),
    names: names.flatMap(({ name, formula }) => readDefinedName(name, formula) ?? []),
  };
}

/** The cells of defined names, as values. Names that are not there are left out. */
export const read = (names: readonly string[]): Promise<readonly NamedCells[]> =>
  Excel.run(RUN_OPTIONS, async (context) => {
    const wanted = new NameSet(names.map((name) => ({ name })));
    const found = (await readInspection(context)).names.filter(({ name }) => wanted.has(name));
    const held = await readCells(context, found, "values", "valueTypes");
    return held.map((cells, index) => ({ ...(found[index] as DefinedName), cells: readValues(cells) }));
  });

const REFERENCE = /^=(?:'((?:[^']|'')+)'|([^'!]+))!([^!]+)$/;

function readDefinedName(name: string, formula: unknown): DefinedName | undefined {
  const match = typeof formula === "string" ? REFERENCE.exec(formula) : null;
  const area = readArea(match?.[3] ?? "");
  const sheet = match?.[1]?.replaceAll("''", "'") ?? match?.[2];
  return area && sheet !== undefined ? { name, sheet, area } : undefined;
}
