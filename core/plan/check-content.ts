import type { OkrContent } from "./okr-content.ts";
import { MOST_OBJECTIVES } from "./okr-tables.ts";
import { PlanRefusal } from "./plan-refusal.ts";

/** What a cell holds at most: Excel's limit, the lowest of the hosts'. */
const LONGEST_TEXT = 32_767;

/** Refuses content that no workbook can hold, before anything is planned with it. */
export function checkContent({ objectives, kpis }: OkrContent): void {
  if (objectives.length > MOST_OBJECTIVES) throw new PlanRefusal({ kind: "too many objectives", most: MOST_OBJECTIVES });
  for (const { start, end, keyResults, ...objective } of objectives) {
    if (start !== undefined && !Number.isFinite(start)) throw new PlanRefusal({ kind: "not a date", which: "start" });
    if (end !== undefined && !Number.isFinite(end)) throw new PlanRefusal({ kind: "not a date", which: "end" });
    if (start !== undefined && end !== undefined && end < start) throw new PlanRefusal({ kind: "end before start" });
    for (const row of [objective, ...keyResults]) checkTexts(row);
  }
  for (const kpi of kpis) checkTexts(kpi);
}

function checkTexts(row: object): void {
  for (const text of Object.values(row))
    if (typeof text === "string" && text.length > LONGEST_TEXT)
      throw new PlanRefusal({ kind: "text too long", begins: text.slice(0, 40), most: LONGEST_TEXT });
}
