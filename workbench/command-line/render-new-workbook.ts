import { EN_US } from "../../core/formula/spell-formula.ts";
import { spellPlan } from "../../core/plan/spell-plan.ts";
import { computeValues } from "../compute-values.ts";
import { planXlsxWorkbook } from "../xlsx/plan-xlsx-workbook.ts";
import { writeXlsx } from "../xlsx/write-xlsx.ts";
import type { NewWorkbook } from "./parse-command.ts";
import { planTemplates } from "./plan-templates.ts";
import { texts } from "./texts.ts";

/** The .xlsx file of a new workbook, its formulas with the values Univer computes for them. Throws a PlanRefusal. */
export async function renderNewWorkbook(command: NewWorkbook): Promise<Uint8Array> {
  const plan = spellPlan(planTemplates(command), EN_US);
  const workbook = planXlsxWorkbook(plan, await computeValues(plan));
  return writeXlsx({ ...workbook, title: texts.title, language: command.language });
}
