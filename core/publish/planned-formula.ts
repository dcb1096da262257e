import type { PlannedCell } from "../plan/sheet-plan.ts";

/** A user's formula as a plan holds it. */
export const typedFormula = (formula: string): PlannedCell => ({
  kind: "formula",
  value: { kind: "typed", formula: formula.replace(/^=/, ""), strength: 0 },
});

/** A cell that shows a part of what the formula beside it or above it answers. */
export const SPILLED: PlannedCell = { kind: "spilled", value: "" };
