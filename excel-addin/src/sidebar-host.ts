import { EN_US } from "../../core/formula/spell-formula.ts";
import { readLanguage } from "../../core/language.ts";
import { spellPlan } from "../../core/plan/spell-plan.ts";
import { serialDayOf } from "../../core/serial-date.ts";
import type { SidebarHost } from "../../core/sidebar-host.ts";
import { refuseDaysFrom1904 } from "./date-system.ts";
import { freezeCopies } from "./freeze-copies.ts";
import { functionNames, type LoadLambdaNames } from "./function-names.ts";
import { insertFormula } from "./insert-formula.ts";
import { leftovers } from "./leftovers.ts";
import { readFormulas } from "./read-formulas.ts";
import { inspect, read } from "./read-plan.ts";
import { readSelection } from "./read-selection.ts";
import { RUN_OPTIONS } from "./run-options.ts";
import { addToCalendar, sharing } from "./share.ts";
import { writePlan } from "./write-plan.ts";

/** Excel as the sidebar sees it. `locale` is the language that Office shows itself in. */
export const excelSidebarHost = (locale: string, loadLambdaNames: LoadLambdaNames): SidebarHost => ({
  kind: "excel",
  locale,
  get today() {
    return serialDayOf(new Date());
  },
  inspect,
  read,
  async writePlan(plan, onProgress) {
    if (plan.newSheets.length > 0) await refuseDaysFrom1904(readLanguage(locale));
    await writePlan(spellPlan(plan, EN_US), onProgress);
  },
  activate: (sheet) => Excel.run(RUN_OPTIONS, async ({ workbook }) => workbook.worksheets.getItem(sheet).activate()),
  insertFormula,
  readSelection,
  readFormulas,
  freezeCopies,
  leftovers,
  sharing: sharing(readLanguage(locale)),
  addToCalendar: (event) => addToCalendar(event, readLanguage(locale)),
  functionNames: functionNames(loadLambdaNames, readLanguage(locale)),
});
