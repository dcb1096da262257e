import { type Area, renderArea } from "../../../../core/formula/a1.ts";
import type { Call, Chain, Value } from "../../plan-script.ts";

/** "WrapStrategy.WRAP" of a service. */
export const constant = (on: "SpreadsheetApp" | "Charts", ...path: readonly string[]): Chain => ({ on, path });

/** A new sheet as scripts know it. */
export interface Target {
  /** Its areas that are spoken of, each once. */
  readonly a1: readonly string[];
  /** What is called on the sheet; nothing is the sheet itself, as an argument. */
  sheet(...path: readonly Call[]): Chain;
  /** What is called on an area; nothing is the range itself. */
  area(area: Area, ...path: readonly Call[]): Chain;
}

export function createTarget(index: number): Target {
  const a1: string[] = [];
  return {
    a1,
    sheet: (...path) => ({ on: index, path }),
    area(area, ...path) {
      const name = renderArea(area);
      const known = a1.indexOf(name);
      return { on: [index, known < 0 ? a1.push(name) - 1 : known], path };
    },
  };
}

/** The calls whose last argument is known, as those of a builder that has no need of the others. */
export const given = (member: string, value: Value | undefined): readonly Call[] => (value === undefined ? [] : [[member, value]]);
