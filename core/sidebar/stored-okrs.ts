import { TABLE_NAMES } from "../plan/okr-tables.ts";
import type { OkrWorkbook } from "../plan/okr-workbook.ts";
import { type CheckInEntry, planCheckIn } from "../plan/plan-check-in.ts";
import { planMigration } from "../plan/plan-migration.ts";
import { type NextPeriod, type NextPeriodChoice, planNextPeriod } from "../plan/plan-next-period.ts";
import { MEASURED_BY_NAMES } from "../plan/plan-okr-workbook.ts";
import { readOkrWorkbook } from "../plan/read-okr-workbook.ts";
import { reversePlan } from "../plan/reverse-plan.ts";
import type { SheetPlan } from "../plan/sheet-plan.ts";
import { readSetLanguage } from "../plan/stored-context.ts";
import type { NamedCells, SidebarHost } from "../sidebar-host.ts";
import type { LateParts } from "./late-parts.ts";

type Texts = Pick<LateParts, "loadLanguage">;

/** The set of the workbook; undefined where there is none. Throws a PlanRefusal where it cannot be read. */
export async function readStoredOkrs(host: SidebarHost, texts: Texts): Promise<OkrWorkbook | undefined> {
  const named = await readNamed(host, texts);
  return named.some(({ name }) => name === TABLE_NAMES.keyResults) ? readOkrWorkbook(named) : undefined;
}

export const planCheckIns = async (host: SidebarHost, texts: Texts, entries: readonly CheckInEntry[]): Promise<SheetPlan> =>
  planCheckIn(entries, { named: await readNamed(host, texts) }, host.today);

export const planNext = async (host: SidebarHost, texts: Texts, choice: NextPeriodChoice): Promise<NextPeriod> =>
  planNextPeriod(choice, { inspection: await host.inspect(), named: await readNamed(host, texts) });

/** Writes what brings the set up to this version, all of it or nothing. */
export async function bringUpToDate(host: SidebarHost, texts: Texts): Promise<void> {
  const written: SheetPlan[] = [];
  try {
    for (const plan of planMigration({ inspection: await host.inspect(), named: await readNamed(host, texts) })) {
      await host.writePlan(plan);
      written.push(plan);
    }
  } catch (cause) {
    for (const plan of written.reverse()) await host.writePlan(reversePlan(plan));
    throw cause;
  }
}

/** The set's cells, its language's texts loaded. */
async function readNamed(host: SidebarHost, texts: Texts): Promise<readonly NamedCells[]> {
  const named = await host.read(MEASURED_BY_NAMES);
  if (named.some(({ name }) => name === TABLE_NAMES.settings)) await texts.loadLanguage(readSetLanguage(named));
  return named;
}
