import { expect } from "vitest";
import { evaluateOkrWorkbook } from "../../core/plan/evaluate-okr-workbook.ts";
import { readOkrWorkbook } from "../../core/plan/read-okr-workbook.ts";
import type { NamedCells } from "../../core/sidebar-host.ts";
import { AS_OF } from "./filled-okr-set.ts";

/** Expects every cell that an engine worked out to be what core makes of the same inputs; engines that show few digits agree to so many. */
export function expectSameAsCore(named: readonly NamedCells[], digits: number): void {
  const workbook = readOkrWorkbook(named);
  const evaluated = evaluateOkrWorkbook(workbook, AS_OF);
  const near = (value: unknown) => (typeof value === "number" ? expect.closeTo(value, value > 1000 ? digits - 5 : digits) : value);
  const rounded = (values: object) => Object.fromEntries(Object.entries(values).map(([key, value]) => [key, near(value)]));

  expect(workbook.keyResults.map(({ id, computed: { attention: _, ...computed } }) => ({ id, ...computed }))).toEqual(
    workbook.keyResults.map(({ id }, index) => ({ id, ...rounded(evaluated.keyResults[index] ?? {}) })),
  );
  expect(workbook.objectives.map(({ id, computed: { progress, expected, status } }) => ({ id, progress, expected, status }))).toEqual(
    workbook.objectives.map(({ id }, index) => ({ id, ...rounded(evaluated.objectives[index] ?? {}) })),
  );
}
