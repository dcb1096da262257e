import { planOkrWorkbook, type WorkbookState } from "../../core/plan/plan-okr-workbook.ts";
import { joinPlans, readPlannedState } from "../../core/plan/planned-state.ts";
import type { SheetPlan } from "../../core/plan/sheet-plan.ts";
import type { NewWorkbook } from "./parse-command.ts";

/** A workbook with all the templates: the first makes its sheets, the others join them. Throws a PlanRefusal. */
export function planTemplates({ templates, ...choice }: NewWorkbook): SheetPlan {
  const [first, ...others] = templates.map((okrs) => (workbook: WorkbookState) => planOkrWorkbook({ ...choice, okrs }, workbook));
  if (!first) throw new RangeError("A new workbook takes a template at least");
  return others.reduce((plan, planNext) => joinPlans(plan, planNext(readPlannedState(plan))), first(EMPTY));
}

const EMPTY: WorkbookState = { inspection: { sheets: [], names: [] }, named: [] };
