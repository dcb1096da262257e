import type { PlannedCell } from "../../core/plan/sheet-plan.ts";
import { type SheetCopy, WriteFailure } from "../../core/sidebar-host.ts";
import { NameSet, readInventory } from "./inventory.ts";
import { type Held, queueEdit } from "./queue-edit.ts";
import { type Place, readCells } from "./read-cells.ts";
import { type Remnant, removeSheet, takeBackNoted } from "./remnant.ts";
import { RUN_OPTIONS } from "./run-options.ts";
import { type Queued, send } from "./send.ts";
import { queueSingleRows } from "./single-rows.ts";
import { forgetUnfinished, newNoteKey, noteUnfinished } from "./unfinished.ts";
import { readUsedAreas } from "./used-areas.ts";
import { readWriteFailure } from "./write-failure.ts";

/**
 * Adds copies of sheets at the end of the workbook, with all that Excel copies along (formats, charts, sizes), and writes
 * values over their cells. All cells, because a value that an array formula spilled goes with its formula. All of them or
 * none: rejects with a WriteFailure.
 */
export async function freezeCopies(copies: readonly SheetCopy[]): Promise<void> {
  const note = newNoteKey();
  let before: NameSet | undefined;
  try {
    await Excel.run(RUN_OPTIONS, async (context) => {
      const sheets = new NameSet((await readInventory(context)).sheets);
      checkCopies(copies, sheets);
      const frozen = await readFrozen(context, copies);
      before = sheets;
      await send(context, queueCopies(context.workbook, copies, frozen, note));
    });
  } catch (error) {
    const known = before;
    throw readWriteFailure(error, known ? await takeBackNoted(() => findCopies(copies, known), note) : []);
  }
}

function checkCopies(copies: readonly SheetCopy[], sheets: NameSet): void {
  for (const { sheet, copy } of copies) {
    if (!sheets.has(sheet)) throw new WriteFailure({ kind: "sheet missing", sheet });
    if (sheets.has(copy)) throw new WriteFailure({ kind: "name taken", name: copy });
  }
}

/** The cells of a sheet as the values that they show. */
interface Frozen extends Place, Held {
  readonly cells: readonly (readonly PlannedCell<string>[])[];
}

async function readFrozen(context: Excel.RequestContext, copies: readonly SheetCopy[]): Promise<readonly Frozen[]> {
  const used = await readUsedAreas(
    context,
    copies.map(({ sheet }) => sheet),
  );
  const readSingleRows = queueSingleRows(context, used);
  const held = await readCells(context, used, "values", "valueTypes", "numberFormat");
  const singleRows = readSingleRows();
  return held.map(({ values, valueTypes, numberFormat }, index) => ({
    ...(used[index] as Place),
    singleRows: singleRows[index] as ReadonlySet<number>,
    cells: values.map((line, y) => line.map((value, x) => freeze(value, valueTypes[y]?.[x]))),
    formats: numberFormat,
  }));
}

function freeze(value: unknown, type: `${Excel.RangeValueType}` | undefined): PlannedCell<string> {
  if (value === "") return null;
  if (typeof value === "number") return { kind: "number", value };
  if (typeof value === "boolean") return { kind: "boolean", value };
  // Typed into a cell, #N/A is the error and no text.
  return { kind: type === "Error" ? "formula" : "text", value: String(value) };
}

function* queueCopies(workbook: Excel.Workbook, copies: readonly SheetCopy[], frozen: readonly Frozen[], note: string): Generator<Queued> {
  noteUnfinished(
    workbook,
    note,
    copies.map(({ copy }) => copy),
  );
  for (const { sheet, copy } of copies) {
    workbook.worksheets.getItem(sheet).copy("End").name = copy;
    yield { bytes: BYTES_A_COPY };
  }
  for (const { sheet, copy } of copies)
    for (const held of frozen.filter((each) => each.sheet === sheet)) {
      yield* queueEdit(workbook, { sheet: copy, row: held.area.row, column: held.area.column }, held.cells, held);
    }
  forgetUnfinished(workbook, note);
}

const BYTES_A_COPY = 2000;

/** The copies that are there, and those that were made and have no name of their own yet: Excel calls them "Dashboard (2)". */
async function findCopies(copies: readonly SheetCopy[], before: NameSet): Promise<readonly Remnant[]> {
  const inventory = await Excel.run(RUN_OPTIONS, readInventory).catch(() => undefined);
  if (!inventory) return copies.map(({ copy }) => removeSheet(copy));
  const isCopy = (name: string) => copies.some(({ sheet, copy }) => name === copy || isNumbered(name, sheet));
  return inventory.sheets.filter(({ name }) => !before.has(name) && isCopy(name)).map(({ name }) => removeSheet(name));
}

/** Excel cuts a long name to make place for the number. */
function isNumbered(name: string, sheet: string): boolean {
  const stem = / \(\d+\)$/.test(name) ? name.slice(0, name.lastIndexOf(" (")) : undefined;
  return stem !== undefined && sheet.startsWith(stem);
}
