import type { CellValue } from "../../core/cell.ts";
import { type Area, readArea } from "../../core/formula/a1.ts";
import type { DefinedName } from "../../core/plan/sheet-plan.ts";
import type { Inspection, NamedCells } from "../../core/sidebar-host.ts";
import { NameSet, readInventory } from "./inventory.ts";
import { readCells } from "./read-cells.ts";
import { readValues } from "./read-value.ts";
import { RUN_OPTIONS } from "./run-options.ts";
import { readUsedAreas } from "./used-areas.ts";

/** The sheets of the workbook and its names that stand for one range of its cells: none of a sheet that is gone, or of another workbook. */
export const inspect = (): Promise<Inspection> => Excel.run(RUN_OPTIONS, readInspection);

async function readInspection(context: Excel.RequestContext): Promise<Inspection> {
  const { sheets, names } = await readInventory(context);
  const present = new NameSet(sheets);
  return {
    sheets: sheets.map(({ name }) => name),
    names: names.flatMap(({ name, formula }) => readDefinedName(name, formula) ?? []).filter(({ sheet }) => present.has(sheet)),
  };
}

/**
 * The cells of defined names, as values. Names that are not there are left out. What lies below everything that a sheet
 * holds is blank without asking: a log has room for years of check-ins.
 */
export const read = (names: readonly string[]): Promise<readonly NamedCells[]> =>
  Excel.run(RUN_OPTIONS, async (context) => {
    const wanted = new NameSet(names.map((name) => ({ name })));
    const found = (await readInspection(context)).names.filter(({ name }) => wanted.has(name));
    const used = await readUsedAreas(context, [...new Set(found.map(({ sheet }) => sheet))]);
    const filled = found.map(({ sheet, area }) => ({ sheet, area: cutBelow(area, used.find((each) => each.sheet === sheet)?.area) }));
    const held = await readCells(context, filled, "values", "valueTypes");
    return found.map((defined, index) => ({ ...defined, cells: fillUp(readValues(held[index] as Held), defined.area) }));
  });

type Held = Parameters<typeof readValues>[0];

const cutBelow = (area: Area, used: Area | undefined): Area => ({
  ...area,
  rows: Math.max(0, Math.min(area.rows, used ? used.row + used.rows - area.row : 0)),
});

const fillUp = (cells: readonly (readonly CellValue[])[], { rows, columns }: Area): (readonly CellValue[])[] => {
  const blank = Array.from({ length: columns }, () => "");
  return Array.from({ length: rows }, (_, row) => cells[row] ?? blank);
};

const REFERENCE = /^=(?:'((?:[^']|'')+)'|([^'!]+))!([^!]+)$/;

function readDefinedName(name: string, formula: unknown): DefinedName | undefined {
  const match = typeof formula === "string" ? REFERENCE.exec(formula) : null;
  const area = readArea(match?.[3] ?? "");
  const sheet = match?.[1]?.replaceAll("''", "'") ?? match?.[2];
  return area && sheet !== undefined ? { name, sheet, area } : undefined;
}
