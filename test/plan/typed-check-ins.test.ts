import { describe, expect, test } from "vitest";
import type { CellValue } from "../../core/cell.ts";
import { renderArea } from "../../core/formula/a1.ts";
import { EN_US } from "../../core/formula/spell-formula.ts";
import type { CheckInKey } from "../../core/plan/okr-tables.ts";
import { planCheckIn } from "../../core/plan/plan-check-in.ts";
import { planOkrWorkbook } from "../../core/plan/plan-okr-workbook.ts";
import { joinPlans, readPlannedState } from "../../core/plan/planned-state.ts";
import { readOkrWorkbook } from "../../core/plan/read-okr-workbook.ts";
import type { PlannedCell, SheetPlan } from "../../core/plan/sheet-plan.ts";
import { spellPlan } from "../../core/plan/spell-plan.ts";
import { computeValues } from "../../workbench/compute-values.ts";
import { planXlsxWorkbook } from "../../workbench/xlsx/plan-xlsx-workbook.ts";
import { writeXlsx } from "../../workbench/xlsx/write-xlsx.ts";
import { readWithLibreOffice } from "../libreoffice/recalculate.ts";
import { placeOf, type Typed, typeInto } from "../libreoffice/typed-plan.ts";
import { calculateWorkbook } from "./calculated-workbook.ts";
import { AS_OF, FIRST_MONDAY, QUARTER } from "./filled-okr-set.ts";
import { readNamedCells } from "./named-cells.ts";
import { expectSameAsCore } from "./same-as-core.ts";

const [ONE, TWO, THREE] = [FIRST_MONDAY, FIRST_MONDAY + 7, FIRST_MONDAY + 14];

const inserted = planOkrWorkbook(
  {
    okrs: {
      objectives: [
        {
          objective: "More leads",
          keyResults: [
            { keyResult: "Leads from 0 to 100", type: "reach", start: 0, target: 100 },
            { keyResult: "Answer 95 % within a day", type: "keep", bound: "at least", target: 0.95 },
            { keyResult: "Ten tests", type: "count", target: 10 },
            { keyResult: "NPS from 0 to 100", type: "reach", start: 0, target: 100 },
            { keyResult: "Visits from 0 to 100", type: "reach", start: 0, target: 100, current: 50 },
          ],
        },
      ],
      kpis: [],
    },
    language: "en",
    ...QUARTER,
    sheets: [],
  },
  { inspection: { sheets: [], names: [] }, named: [] },
);

const typed = (table: string, row: number, cells: Readonly<Record<string, number | string>>): readonly Typed[] =>
  Object.entries(cells).map(([key, value]) => ({
    table,
    row,
    key,
    cell: (typeof value === "number" ? { kind: "number", value } : { kind: "text", value }) as PlannedCell<never>,
  }));

/** Rows of the log as people type them, from this row on. */
const typeLog = (plan: SheetPlan, rows: readonly (readonly [day: number, id: string, value: number])[], from = 1): SheetPlan =>
  typeInto(
    plan,
    rows.flatMap(([date, id, value], index) =>
      typed("MB_CheckIns", from + index, { date, id, value } satisfies Partial<Record<CheckInKey, number | string>>),
    ),
  );

type Read = (sheet: string, row: number, column: number) => CellValue;

const ENGINES: Readonly<Record<string, (plan: SheetPlan) => Promise<Read>>> = {
  IronCalc: async (plan) => {
    const workbook = await calculateWorkbook(plan);
    workbook.calculate();
    return workbook.readValue;
  },
  Univer: async (plan) => {
    const values = await computeValues(spellPlan(plan, EN_US));
    return (sheet, row, column) => values.get(sheet)?.[row - 1]?.[column - 1];
  },
  LibreOffice: async (plan) => {
    const file = await writeXlsx(planXlsxWorkbook(spellPlan(plan, EN_US), new Map()), { computedValues: false });
    const { sheets } = await readWithLibreOffice(file, { recalculate: true });
    return (sheet, row, column) =>
      sheets.find(({ name }) => name === sheet)?.cells.get(renderArea({ row, column, rows: 1, columns: 1 }))?.value;
  },
};

describe.each(Object.entries(ENGINES))("rows typed into the log count for what moved, in %s", (_, open) => {
  const asOf = typeInto(inserted, typed("MB_Settings", 1, { value: AS_OF }));
  const typedLog = typeLog(asOf, [
    [THREE, "O1.1", 40],
    [TWO, "O1.2", 0.96],
    [ONE, "O1.1", 10],
    [QUARTER.start - 30, "O1.4", 90],
    [THREE, "O1.2", 0.9],
    [TWO, "O1.1", 25],
    [ONE, "O1.2", 0.97],
    [ONE, "O1.3", 2],
    [ONE, "O1.5", 60],
    [TWO, "O1.5", 70],
  ]);
  const plan = typeInto(typedLog, [
    ...typed("MB_KeyResults", 1, { current: 40 }),
    ...typed("MB_KeyResults", 3, { current: 5, last_check_in: THREE }),
    ...typed("MB_KeyResults", 4, { current: 50, last_check_in: THREE }),
  ]);

  test("in any order, from what the log had before the current value on", async () => {
    const named = readNamedCells(plan, await open(plan));
    const [reach, keep, count, earlier, untouched] = readOkrWorkbook(named).keyResults.map(({ computed }) => computed);
    expect(reach?.previous).toBe(25);
    expect(reach?.moved).toBeCloseTo(0.15, 6);
    // Two of three met it; before the last, both of two.
    expect(keep?.moved).toBeCloseTo(2 / 3 - 1, 6);
    expect(count?.moved).toBeCloseTo(0.3, 6);
    // What was measured before the period is of another one; and a current value that nobody dates was there before the log.
    for (const still of [earlier, untouched]) expect(still).not.toHaveProperty("moved");
    expectSameAsCore(named, 6);
  });

  test("after check-ins and before the next", async () => {
    const first = joinPlans(
      asOf,
      planCheckIn(
        [
          { id: "O1.2", value: 0.97 },
          { id: "O1.3", value: 1 },
        ],
        readPlannedState(asOf),
        ONE,
      ),
    );
    const between = typeLog(
      first,
      [
        [TWO, "O1.3", 4],
        [TWO, "O1.2", 0.9],
      ],
      3,
    );
    const mixed = joinPlans(between, planCheckIn([{ id: "O1.3", value: 6 }], readPlannedState(between), THREE));
    const named = readNamedCells(mixed, await open(mixed));
    const [, keep, count] = readOkrWorkbook(named).keyResults.map(({ computed }) => computed);
    expect(count?.previous).toBe(4);
    expect(count?.moved).toBeCloseTo(0.2, 6);
    expect(keep?.moved).toBeCloseTo(0.5 - 1, 6);
    expectSameAsCore(named, 6);
  });
});

test("rows pasted below those with formulas get theirs with the next check-in, and some to spare", async () => {
  const { sheet, column } = placeOf(inserted, "MB_CheckIns", "place");
  const pasted = typeLog(
    inserted,
    Array.from({ length: 30 }, () => [ONE, "O1.3", 2] as const),
    520,
  );
  const plan = joinPlans(pasted, planCheckIn([{ id: "O1.3", value: 3 }], readPlannedState(pasted), TWO));
  const workbook = await calculateWorkbook(plan);
  workbook.calculate();
  const places = (first: number, last: number) =>
    new Set(Array.from({ length: last - first + 1 }, (_, index) => workbook.readCell(sheet, 5 + first + index, column)));
  expect(places(520, 550)).toEqual(new Set(["3"]));
  expect(places(551, 650)).toEqual(new Set(["0"]));
  expect(places(651, 652)).toEqual(new Set([""]));
});
