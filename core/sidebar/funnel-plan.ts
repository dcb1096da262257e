import { type FunnelInputs, planFunnel } from "../funnel/plan-funnel.ts";
import type { Language } from "../language.ts";
import { funnelKeyResults } from "../plan/funnel-key-results.ts";
import { readFunnelInputs } from "../plan/funnel-sheet.ts";
import type { OkrContent } from "../plan/okr-content.ts";
import { TABLE_NAMES } from "../plan/okr-tables.ts";
import type { Period } from "../plan/settings-sheet.ts";
import type { SidebarHost } from "../sidebar-host.ts";

/** What the workbook's own Funnel plan starts from; nothing where it has none. */
export const readStoredFunnel = async (host: SidebarHost): Promise<FunnelInputs> => readFunnelInputs(await host.read([TABLE_NAMES.funnel]));

/** The key results that a funnel plan comes to, with what it was made from; none where it cannot be made. */
export function funnelOkrs(inputs: FunnelInputs, language: Language, period: Period): OkrContent {
  const plan = planFunnel(inputs);
  return "within" in plan ? { ...funnelKeyResults(plan, language, period), funnel: inputs } : { objectives: [], kpis: [] };
}
