import type { FWorkbook } from "@univerjs/preset-sheets-core";
import { EN_US } from "../../core/formula/spell-formula.ts";
import { spellPlan } from "../../core/plan/spell-plan.ts";
import { serialDate } from "../../core/serial-date.ts";
import type { SidebarHost } from "../../core/sidebar-host.ts";
import { inspectWorkbook, readNames } from "./read-plan.ts";
import type { RunningUniver } from "./start-univer.ts";
import { writePlan } from "./write-plan.ts";

/** The workbench's grid behind the sidebar's port. */
export const workbenchHost = (running: RunningUniver, workbook: FWorkbook): SidebarHost => ({
  kind: "workbench",
  locale: navigator.language,
  today: today(),
  inspect: async () => inspectWorkbook(workbook),
  read: async (names) => readNames(workbook, names),
  writePlan: (plan) => writePlan(running, workbook, spellPlan(plan, EN_US)),
  activate: async (name) => {
    const sheet = workbook.getSheetByName(name);
    if (sheet) workbook.setActiveSheet(sheet);
  },
  insertFormula: async (formula) => {
    if (workbook.isCellEditing()) await workbook.endEditingAsync(true);
    workbook.getActiveCell()?.setValue({ f: formula });
  },
});

function today(): number {
  const now = new Date();
  return serialDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
