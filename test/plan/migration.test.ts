import { describe, expect, test } from "vitest";
import { planCheckIn } from "../../core/plan/plan-check-in.ts";
import { planMigration } from "../../core/plan/plan-migration.ts";
import { planOkrWorkbook } from "../../core/plan/plan-okr-workbook.ts";
import { joinPlans, readPlannedState } from "../../core/plan/planned-state.ts";
import { readOkrWorkbook } from "../../core/plan/read-okr-workbook.ts";
import { EMPTY_PLAN, type NewSheet, type SheetPlan } from "../../core/plan/sheet-plan.ts";
import { calculateWorkbook } from "./calculated-workbook.ts";
import { AS_OF, planFilledOkrSet } from "./filled-okr-set.ts";
import { readNamedCells } from "./named-cells.ts";
import { expectSameAsCore } from "./same-as-core.ts";

/** The last column of each table of version 1. */
const LAST_COLUMN: Readonly<Record<string, number>> = { Objectives: 38, "Key results": 39, "Check-ins": 6 };

/** The set as version 1 laid it out: without the columns and the names that came later. */
function inVersion1(plan: SheetPlan): SheetPlan {
  const width = (sheet: string) => LAST_COLUMN[sheet] ?? Number.POSITIVE_INFINITY;
  const cut = (sheet: NewSheet): NewSheet => ({
    ...sheet,
    blocks: sheet.blocks.flatMap((block) =>
      block.column > width(sheet.name)
        ? []
        : [{ ...block, cells: block.cells.map((line) => line.slice(0, width(sheet.name) - block.column + 1)), numberFormats: null }],
    ),
  });
  const { sheet, area } = plan.newNames.find(({ name }) => name === "MB_Schema") ?? { sheet: "", area: { row: 0, column: 0 } };
  const version = (value: number) => [[{ kind: "number" as const, value }]];
  const older = joinPlans(plan, {
    ...EMPTY_PLAN,
    edits: [{ sheet, row: area.row, column: area.column, before: version(2), after: version(1) }],
  });
  return {
    ...older,
    newSheets: older.newSheets.map(cut),
    newNames: plan.newNames
      .filter(({ name }) => !name.startsWith("MB_Selected"))
      .map((defined) => ({ ...defined, area: { ...defined.area, columns: Math.min(defined.area.columns, width(defined.sheet)) } })),
  };
}

/** Plans written one after the other into a new workbook. */
function write(plan: SheetPlan, steps: readonly SheetPlan[]): SheetPlan {
  let written = plan;
  for (const step of steps) {
    const newNames = written.newNames.filter(({ name }) => !step.removedNames.some((removed) => removed.name === name));
    written = joinPlans({ ...written, newNames }, step);
  }
  return written;
}

describe("a set of version 1", () => {
  const { plan } = planFilledOkrSet("en");
  const old = inVersion1(plan);

  test("is not read before it is up to date", () => {
    expect(() => readOkrWorkbook(readPlannedState(old).named)).toThrow(expect.objectContaining({ reason: { kind: "older version" } }));
  });

  test("comes to what core makes of it once it is", async () => {
    const migrated = write(old, planMigration(readPlannedState(old)));
    const workbook = await calculateWorkbook(migrated);
    workbook.calculate();
    expectSameAsCore(readNamedCells(migrated, workbook.readValue), 6);
    expect(workbook.errors()).toEqual([]);
  });

  test("keeps all that users typed", () => {
    const migrated = write(old, planMigration(readPlannedState(old)));
    const { keyResults, checkIns } = readOkrWorkbook(readPlannedState(migrated).named);
    const before = readOkrWorkbook(readPlannedState(plan).named);
    expect(checkIns).toEqual(before.checkIns);
    expect(keyResults).toEqual(before.keyResults.map(({ checkedBefore: _, ...keyResult }) => keyResult));
  });

  test("takes check-ins afterwards, and needs no second migration", () => {
    const migrated = write(old, planMigration(readPlannedState(old)));
    const state = readPlannedState(migrated);
    expect(planMigration(state)).toEqual([]);
    expect(planCheckIn([{ id: "O2.4", value: 9 }], state, AS_OF).edits.length).toBeGreaterThan(1);
  });

  test("whose Dashboard is gone is refused", () => {
    const state = readPlannedState(old);
    expect(() => planMigration({ ...state, inspection: { ...state.inspection, sheets: ["Objectives"] } })).toThrow(
      expect.objectContaining({ reason: { kind: "table missing", name: "MB_SelectedTeam" } }),
    );
  });
});

test("a set of a later version is left alone", () => {
  const plan = planOkrWorkbook(
    { okrs: "leads", language: "en", start: 46_000, end: 46_090, sheets: [] },
    { inspection: { sheets: [], names: [] }, named: [] },
  );
  const state = readPlannedState(plan);
  const later = {
    ...state,
    named: state.named.map((cells) =>
      cells.name === "MB_Settings"
        ? { ...cells, cells: cells.cells.map((line) => (line[0] === "schema" ? ["schema", "", 9, ""] : line)) }
        : cells,
    ),
  };
  for (const attempt of [() => planMigration(later), () => readOkrWorkbook(later.named)])
    expect(attempt).toThrow(expect.objectContaining({ reason: { kind: "newer version" } }));
});
