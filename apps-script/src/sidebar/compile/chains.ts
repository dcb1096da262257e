import { type Area, renderArea } from "../../../../core/formula/a1.ts";
import type { Call, Chain, Value } from "../../plan-script.ts";

/** What a script calls on the new sheet itself. */
export const onSheet = (...path: Chain["path"]): Chain => ({ on: "sheet", path });

/** The new sheet itself, as an argument. */
export const SHEET: Chain = onSheet();

/** "WrapStrategy.WRAP" of a service. */
export const constant = (on: "SpreadsheetApp" | "Charts", ...path: readonly string[]): Chain => ({ on, path });

/** What a script calls on areas of the new sheet: it keeps each area once. */
export interface Areas {
  readonly a1: readonly string[];
  on(area: Area, ...path: readonly Call[]): Chain;
}

export function collectAreas(): Areas {
  const a1: string[] = [];
  return {
    a1,
    on(area, ...path) {
      const name = renderArea(area);
      const known = a1.indexOf(name);
      return { on: known < 0 ? a1.push(name) - 1 : known, path };
    },
  };
}

/** The calls whose last argument is known, as those of a builder that has no need of the others. */
export const given = (member: string, value: Value | undefined): readonly Call[] => (value === undefined ? [] : [[member, value]]);
