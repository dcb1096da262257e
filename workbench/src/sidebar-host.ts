import type { FWorkbook } from "@univerjs/preset-sheets-core";
import { EN_US } from "../../core/formula/spell-formula.ts";
import { spellPlan } from "../../core/plan/spell-plan.ts";
import { serialDayOf } from "../../core/serial-date.ts";
import type { SidebarHost } from "../../core/sidebar-host.ts";
import { freezeCopies } from "./freeze-copies.ts";
import { readFormulas } from "./read-formulas.ts";
import { inspectWorkbook, readNames } from "./read-plan.ts";
import type { RunningUniver } from "./start-univer.ts";
import { writePlan } from "./write-plan.ts";

/** The workbench's grid behind the sidebar's port. A plan's first new sheet is shown once it is written. */
export function workbenchHost(running: RunningUniver, workbook: FWorkbook, locale: string): SidebarHost {
  const show = (name: string) => {
    const sheet = workbook.getSheetByName(name);
    if (sheet) workbook.setActiveSheet(sheet);
  };
  return {
    kind: "workbench",
    locale,
    today: serialDayOf(new Date()),
    inspect: async () => inspectWorkbook(workbook),
    read: async (names) => readNames(workbook, names),
    writePlan: async (plan) => {
      await writePlan(running, workbook, spellPlan(plan, EN_US));
      const [first] = plan.newSheets;
      if (first) show(first.name);
    },
    activate: async (sheet) => show(sheet),
    insertFormula: async (formula) => {
      // Before the editing ends, which moves on to the next cell.
      const cell = workbook.getActiveCell();
      if (workbook.isCellEditing()) await workbook.endEditingAsync(true);
      cell?.activate().setValue({ f: formula });
    },
    readSelection: async () =>
      workbook
        .getActiveSheet()
        .getSelection()
        ?.getActiveRangeList()
        .map((range) => range.getA1Notation()) ?? [],
    readFormulas: async () => {
      await running.api.getFormula().onCalculationResultApplied();
      return readFormulas(running, workbook);
    },
    freezeCopies: (copies) => freezeCopies(running, workbook, copies),
  };
}
