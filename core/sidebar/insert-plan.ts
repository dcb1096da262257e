import type { Language } from "../language.ts";
import { templateOkrs } from "../plan/funnel-key-results.ts";
import type { ObjectiveContent } from "../plan/okr-content.ts";
import { OBJECTIVE_KEYS, TABLE_NAMES } from "../plan/okr-tables.ts";
import { MEASURED_BY_NAMES, type OkrWorkbookChoice, planOkrWorkbook } from "../plan/plan-okr-workbook.ts";
import { readTable } from "../plan/read-table.ts";
import type { SheetPlan } from "../plan/sheet-plan.ts";
import { findNamed, readSetLanguage } from "../plan/stored-context.ts";
import type { SidebarHost } from "../sidebar-host.ts";
import type { LateParts } from "./late-parts.ts";

type Texts = Pick<LateParts, "loadLanguage">;

/** What the sidebar knows of the set that a workbook holds before it adds to it. */
export interface OkrSetOutline {
  readonly language: Language;
  readonly objectives: readonly { readonly id: string; readonly objective: string }[];
}

/** What every objective of one insert shares, where the user chose it. */
export type Placement = Pick<ObjectiveContent, "level" | "parent" | "owner" | "team">;

/** What inserting the choice changes in the workbook as it is now. Throws a PlanRefusal. */
export async function planInsert(host: SidebarHost, texts: Texts, choice: OkrWorkbookChoice, placement: Placement): Promise<SheetPlan> {
  const [inspection, named] = [await host.inspect(), await host.read(MEASURED_BY_NAMES)];
  const language = named.some(({ name }) => name === TABLE_NAMES.settings) ? readSetLanguage(named) : choice.language;
  await texts.loadLanguage(language);
  const content = typeof choice.okrs === "string" ? templateOkrs(choice.okrs, language, choice, named) : choice.okrs;
  const okrs = { ...content, objectives: content.objectives.map((objective) => ({ ...objective, ...placement })) };
  return planOkrWorkbook({ ...choice, okrs }, { inspection, named });
}

/** The set that the workbook holds, its language's texts loaded; undefined where there is none. */
export async function readOkrSet(host: SidebarHost, texts: Texts): Promise<OkrSetOutline | undefined> {
  const { names } = await host.inspect();
  if (!names.some(({ name }) => name === TABLE_NAMES.keyResults)) return undefined;
  const named = await host.read([TABLE_NAMES.settings, TABLE_NAMES.objectives]);
  const language = readSetLanguage(named);
  await texts.loadLanguage(language);
  const { rows, cell } = readTable(findNamed(named, TABLE_NAMES.objectives), OBJECTIVE_KEYS);
  const objectives = Array.from({ length: rows }, (_, row) => ({
    id: String(cell(row, "id") ?? ""),
    objective: String(cell(row, "objective") ?? ""),
  }));
  return { language, objectives: objectives.filter(({ id, objective }) => id !== "" && objective !== "") };
}
