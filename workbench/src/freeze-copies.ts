import type { ICellData, IWorksheetData } from "@univerjs/core";
import type { FWorkbook, FWorksheet } from "@univerjs/preset-sheets-core";
import { type SheetCopy, WriteFailure } from "../../core/sidebar-host.ts";
import { readSpills, type Spills } from "./read-spills.ts";
import { entriesOf } from "./read-styles.ts";
import type { Command } from "./render-commands.ts";
import type { RunningUniver } from "./start-univer.ts";
import { runAsOneStep } from "./undo-step.ts";

/**
 * Adds copies of sheets after the others: looks, sizes, merged cells, conditional formats and charts as they are, values
 * in place of formulas. One step of the grid's undo; the shown sheet stays. Rejects with a WriteFailure.
 */
export async function freezeCopies(running: RunningUniver, workbook: FWorkbook, copies: readonly SheetCopy[]): Promise<void> {
  if (workbook.isCellEditing()) await workbook.endEditingAsync(true);
  await running.api.getFormula().onCalculationResultApplied();
  const shown = workbook.getActiveSheet();
  const count = workbook.getSheets().length;
  const commands = copies.flatMap((copy, index) => copyCommands(running, workbook, copy, count + index));
  try {
    runAsOneStep(running, workbook.getId(), commands);
  } catch (error) {
    throw new WriteFailure({ kind: "host", message: error instanceof Error ? error.message : String(error), leftovers: [] });
  }
  workbook.setActiveSheet(shown);
}

function copyCommands(running: RunningUniver, workbook: FWorkbook, { sheet: name, copy }: SheetCopy, index: number): readonly Command[] {
  const sheet = workbook.getSheetByName(name);
  if (!sheet) throw new WriteFailure({ kind: "sheet missing", sheet: name });
  if (workbook.getSheetByName(copy)) throw new WriteFailure({ kind: "name taken", name: copy });
  const [unitId, id] = [workbook.getId(), crypto.randomUUID()];
  return [
    { id: "sheet.command.insert-sheet", params: { unitId, index, sheet: frozenSheet(running, workbook, sheet, { id, name: copy }) } },
    // Univer lays each new conditional format over the earlier ones.
    ...[...sheet.getConditionalFormattingRules()].reverse().map((rule) => ({
      id: "sheet.command.add-conditional-rule",
      params: { unitId, subUnitId: id, rule: { ...structuredClone(rule), cfId: crypto.randomUUID() } },
    })),
  ];
}

function frozenSheet(
  running: RunningUniver,
  workbook: FWorkbook,
  sheet: FWorksheet,
  identity: Pick<IWorksheetData, "id" | "name">,
): IWorksheetData {
  const stored = structuredClone(sheet.getSheet().getConfig());
  return { ...stored, ...identity, cellData: freezeCells(stored.cellData, readSpills(running, workbook, sheet.getSheetId())) };
}

/** The cells without their formulas; what array formulas spill is stored apart from them, and joins them. */
export function freezeCells(cells: IWorksheetData["cellData"], spills: Pick<Spills, "cells">): IWorksheetData["cellData"] {
  const frozen: Record<number, Record<number, ICellData>> = {};
  for (const [row, line] of entriesOf(cells)) {
    frozen[row] = {};
    for (const [column, { f, si, ref, xf, ...cell }] of entriesOf(line)) frozen[row][column] = cell;
  }
  for (const [row, line] of entriesOf(spills.cells))
    for (const [column, spilled] of entriesOf(line)) {
      frozen[row] ??= {};
      frozen[row][column] = { ...spilled, ...frozen[row][column] };
    }
  return frozen;
}
