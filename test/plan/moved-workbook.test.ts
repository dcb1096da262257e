import { describe, expect, test } from "vitest";
import type { OkrWorkbook } from "../../core/plan/okr-workbook.ts";
import { planCheckIn } from "../../core/plan/plan-check-in.ts";
import { planExtension } from "../../core/plan/plan-extension.ts";
import { planOkrWorkbook } from "../../core/plan/plan-okr-workbook.ts";
import { joinPlans, readPlannedState } from "../../core/plan/planned-state.ts";
import { readOkrWorkbook } from "../../core/plan/read-okr-workbook.ts";
import type { Block, PlannedCell, SheetPlan } from "../../core/plan/sheet-plan.ts";
import { readStoredSet } from "../../core/plan/stored-context.ts";
import { calculateWorkbook } from "./calculated-workbook.ts";
import { AS_OF, planFilledOkrSet, QUARTER } from "./filled-okr-set.ts";
import { insertColumn, renameSheet, swapColumns } from "./move-things.ts";
import { readNamedCells } from "./named-cells.ts";
import { expectSameAsCore } from "./same-as-core.ts";

const { plan: original } = planFilledOkrSet("en");

async function calculate(plan: SheetPlan) {
  const workbook = await calculateWorkbook(plan);
  workbook.calculate();
  return { named: readNamedCells(plan, workbook.readValue), errors: workbook.errors() };
}

/** What is read back, whatever row it stands in. */
const content = ({ objectives, keyResults, checkIns, start, end, language }: OkrWorkbook) => {
  const sorted = <T extends { row: number; id: string; date?: number }>(rows: readonly T[]) =>
    rows.map(({ row: _, ...cells }) => cells).sort((a, b) => a.id.localeCompare(b.id) || (a.date ?? 0) - (b.date ?? 0));
  // A statement names its key results in the order of their rows.
  const stated = objectives.map(({ computed: { statement: _, ...computed }, ...objective }) => ({ ...objective, computed }));
  return { language, start, end, objectives: sorted(stated), keyResults: sorted(keyResults), checkIns: sorted(checkIns) };
};

/** Data rows of a table in another order: what users typed goes with its row, and so do formulas, which read their own row. */
function reverseRows(plan: SheetPlan, sheet: string, used: number): SheetPlan {
  const reverse = ({ row, cells, ...block }: Block): Block => {
    if (row < 6) return { row, cells, ...block };
    const from = 6 + used - (row - 6) - cells.length;
    return row - 6 + cells.length <= used
      ? { ...block, row: from, cells: [...cells].reverse(), numberFormats: null }
      : { ...block, row, cells: [...cells.slice(0, used)].reverse().concat(cells.slice(used) as PlannedCell[][]), numberFormats: null };
  };
  return { ...plan, newSheets: plan.newSheets.map((each) => (each.name === sheet ? { ...each, blocks: each.blocks.map(reverse) } : each)) };
}

const MOVES: readonly (readonly [string, (plan: SheetPlan) => SheetPlan])[] = [
  ["renamed sheets", (plan) => renameSheet(renameSheet(plan, "Key results", "Résultats «Q4»"), "Dashboard", "It's ours")],
  ["moved columns", (plan) => swapColumns(swapColumns(plan, "Key results", 4, 12), "Objectives", 1, 2)],
  ["columns of users' own", (plan) => insertColumn(insertColumn(plan, "Check-ins", 3), "Key results", 7)],
  ["a moved selector", (plan) => swapColumns(plan, "Dashboard", 3, 5)],
  ["moved settings", (plan) => insertColumn(plan, "Settings", 1)],
  ["key results sorted the other way", (plan) => reverseRows(plan, "Key results", 25)],
  ["objectives sorted the other way", (plan) => reverseRows(plan, "Objectives", 5)],
];

describe.each(MOVES)("a workbook with %s", async (_, change) => {
  const moved = change(original);
  const before = readOkrWorkbook((await calculate(original)).named);
  const { named, errors } = await calculate(moved);

  test("is read back the same", () => {
    expect(content(readOkrWorkbook(named))).toEqual(content(before));
  });

  test("comes to what core makes of it, without an error", () => {
    expectSameAsCore(named, 6);
    expect(errors).toEqual([]);
  });

  test("takes check-ins, further objectives and formulas for them", async () => {
    const checkIn = planCheckIn([{ id: "O2.4", value: 9 }], { named: readPlannedState(moved).named }, AS_OF);
    const checked = joinPlans(moved, checkIn);
    const content = {
      objectives: Array.from({ length: 26 }, (_, index) => ({
        objective: `Added ${index}`,
        parent: "O5",
        keyResults: [{ keyResult: "Four", type: "count" as const, target: 4, current: 3 }],
      })),
      kpis: [],
    };
    const joined = joinPlans(
      checked,
      planOkrWorkbook({ okrs: content, language: "en", ...QUARTER, sheets: [] }, readPlannedState(checked)),
    );
    expect(planExtension(readStoredSet(readPlannedState(joined).named))).toEqual([]);
    const after = await calculate(joined);
    const read = readOkrWorkbook(after.named);
    expect(after.errors).toEqual([]);
    expect(read.keyResults.find(({ id }) => id === "O2.4")).toMatchObject({ current: 9, lastCheckIn: AS_OF, computed: { progress: 0.9 } });
    expect(read.objectives.find(({ id }) => id === "O31")?.computed).toMatchObject({ progress: 0.75, coverage: "1 of 1" });
    expectSameAsCore(after.named, 6);
  });
});
