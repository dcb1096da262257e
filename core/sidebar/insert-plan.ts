import type { Language } from "../language.ts";
import { TABLE_NAMES } from "../plan/okr-tables.ts";
import { MEASURED_BY_NAMES, type OkrWorkbookChoice, planOkrWorkbook } from "../plan/plan-okr-workbook.ts";
import type { SheetPlan } from "../plan/sheet-plan.ts";
import { readSetLanguage } from "../plan/stored-context.ts";
import type { SidebarHost } from "../sidebar-host.ts";
import type { LateParts } from "./late-parts.ts";

type Texts = Pick<LateParts, "loadLanguage">;

/** What inserting the choice changes in the workbook as it is now. Throws a PlanRefusal. */
export async function planInsert(host: SidebarHost, texts: Texts, choice: OkrWorkbookChoice): Promise<SheetPlan> {
  const [inspection, named] = [await host.inspect(), await host.read(MEASURED_BY_NAMES)];
  if (named.some(({ name }) => name === TABLE_NAMES.settings)) await texts.loadLanguage(readSetLanguage(named));
  return planOkrWorkbook(choice, { inspection, named });
}

/** The language of the set that the workbook holds, its texts loaded; undefined where there is none. */
export async function readOkrSetLanguage(host: SidebarHost, texts: Texts): Promise<Language | undefined> {
  const { names } = await host.inspect();
  if (!names.some(({ name }) => name === TABLE_NAMES.keyResults)) return undefined;
  const language = readSetLanguage(await host.read([TABLE_NAMES.settings]));
  await texts.loadLanguage(language);
  return language;
}
