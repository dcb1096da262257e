import { EN_US } from "../../core/formula/spell-formula.ts";
import { spellPlan } from "../../core/plan/spell-plan.ts";
import { serialDate } from "../../core/serial-date.ts";
import type { SidebarHost } from "../../core/sidebar-host.ts";
import { qualifyFunctions } from "./qualify-functions.ts";
import { inspect, read } from "./read-plan.ts";
import { RUN_OPTIONS } from "./run-options.ts";
import { writePlan } from "./write-plan.ts";

/** Excel as the sidebar sees it. `locale` is the language that Office shows itself in. */
export const excelSidebarHost = (locale: string): SidebarHost => ({
  kind: "excel",
  locale,
  get today() {
    const now = new Date();
    return serialDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
  },
  inspect,
  read,
  writePlan: (plan) => writePlan(spellPlan(plan, EN_US)),
  activate: (sheet) => Excel.run(RUN_OPTIONS, async ({ workbook }) => workbook.worksheets.getItem(sheet).activate()),
  insertFormula: (formula) =>
    Excel.run(RUN_OPTIONS, async ({ workbook }) => {
      workbook.getActiveCell().formulas = [[qualifyFunctions(formula)]];
    }),
});
