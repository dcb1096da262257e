import { passedOnError } from "../../../core/cell-error.ts";
import { GOOGLE_SHEETS } from "../../../core/formula/spell-formula.ts";
import { GOOGLE_SHEETS_FAILURES } from "../../../core/i18n/google-sheets/index.ts";
import { readLanguage } from "../../../core/language.ts";
import type { SheetPlan } from "../../../core/plan/sheet-plan.ts";
import { spellPlan } from "../../../core/plan/spell-plan.ts";
import { serialDate } from "../../../core/serial-date.ts";
import { type SidebarHost, WriteFailure, type WriteFailureReason } from "../../../core/sidebar-host.ts";
import type { SidebarStart, TransferredPlan } from "../server-functions.ts";
import type { Server } from "./script-run.ts";
import { spellTypedFormula } from "./spell-typed-formula.ts";

/** Google Sheets behind the sidebar's port. */
export function createSidebarHost(server: Server, { locale }: Pick<SidebarStart, "locale">): SidebarHost {
  const texts = GOOGLE_SHEETS_FAILURES[readLanguage(locale)];
  const explain = (cause: Error): never => {
    throw /PERMISSION_DENIED/.test(cause.message) ? new Error(texts.severalAccounts, { cause }) : cause;
  };

  return {
    kind: "google-sheets",
    locale,
    get today() {
      const now = new Date();
      return serialDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
    },
    inspect: () => server.inspectWorkbook().catch(explain),
    read: async (names) => {
      const ranges = await server.readNames(names).catch(explain);
      return ranges.map((range) => ({ ...range, cells: range.cells.map((row) => row.map((value) => passedOnError(value) ?? value)) }));
    },
    writePlan: async (plan) => refuse(await server.writePlan(transfer(plan)).catch(explain)),
    activate: async (sheet) => refuse(await server.activateSheet(sheet).catch(explain)),
    insertFormula: async (formula) => {
      const typed = await server.enterFormula(spellTypedFormula(formula)).catch(explain);
      if (!typed) throw new Error(texts.noCell);
    },
  };
}

function transfer(plan: SheetPlan): TransferredPlan {
  const { removedSheets, ...rest } = plan;
  return { ...spellPlan({ ...rest, removedSheets: [] }, GOOGLE_SHEETS), removedSheets: removedSheets.map(({ name }) => ({ name })) };
}

function refuse(reason: WriteFailureReason | null): void {
  if (reason) throw new WriteFailure(reason);
}
