import { describe, expect, test } from "vitest";
import { WORKBOOK_TEXTS } from "../../core/i18n/workbook/index.ts";
import { LANGUAGES } from "../../core/language.ts";
import { KEY_RESULT_TYPES } from "../../core/okr/words.ts";
import { readOkrWorkbook } from "../../core/plan/read-okr-workbook.ts";
import { calculateWorkbook } from "./calculated-workbook.ts";
import { LAST_ROUND, planFilledOkrSet, ROUNDS } from "./filled-okr-set.ts";
import { readNamedCells } from "./named-cells.ts";
import { expectSameAsCore } from "./same-as-core.ts";

describe.each(LANGUAGES)("five objectives of five key results after thirteen rounds (%s), in IronCalc", async (language) => {
  const { plan } = planFilledOkrSet(language);
  const workbook = await calculateWorkbook(plan);
  workbook.calculate();
  const named = readNamedCells(plan, workbook.readValue);
  const set = readOkrWorkbook(named);
  const keyResult = (id: string) => set.keyResults.find((row) => row.id === id);

  test("come to what core makes of them", () => {
    expectSameAsCore(named, 6);
  });

  test("show no error", () => {
    expect(workbook.errors()).toEqual([]);
  });

  test("are read back whole", () => {
    expect([set.language, set.objectives.length, set.keyResults.length]).toEqual([language, 5, 25]);
    expect(new Set(set.keyResults.map(({ type }) => type))).toEqual(new Set(KEY_RESULT_TYPES));
    expect(set.problems.map(({ code }) => code)).toEqual(["target is start"]);
    expect(new Set(set.checkIns.map(({ date }) => date)).size).toBe(ROUNDS);
  });

  // Worked out by hand from the reports.
  test.each([
    ["O1.1", 0.84, 0.07],
    ["O2.2", (13 * 6) / 92, 6 / 92],
    ["O1.5", 1, 0],
    ["O1.4", 10 / 13, 10 / 13 - 9 / 12],
    ["O4.2", 6 / 8, 6 / 8 - 5 / 7],
    ["O5.4", 0.6, 0.05],
  ])("progress of %s", (id, progress, moved) => {
    expect(keyResult(id)).toMatchObject({ lastCheckIn: LAST_ROUND });
    expect(keyResult(id)?.computed.progress).toBeCloseTo(progress, 6);
    expect(keyResult(id)?.computed.moved).toBeCloseTo(moved, 6);
  });

  test("what waits for a start value, or was not reported, is not measured", () => {
    for (const id of ["O3.2", "O4.4", "O4.5", "O5.3"]) expect(keyResult(id)?.computed.progress).toBeUndefined();
    expect(set.objectives.map(({ computed }) => computed.coverage)).toEqual(
      ["5", "5", "4", "3", "4"].map((measured) => `${measured} ${WORKBOOK_TEXTS[language].of} 5`),
    );
  });
});

describe.each([
  [{ team: "Marketing" }, ["O2", "O3"], 10],
  [{ owner: "Dan" }, ["O2", "O3"], 8],
  [{ team: "Sales", owner: "Ana" }, ["O4"], 2],
  [{}, ["O1", "O2", "O3", "O4", "O5"], 25],
] as const)("with the selectors on %o", async (selected, objectives, keyResults) => {
  const { plan } = planFilledOkrSet("en", selected);
  const workbook = await calculateWorkbook(plan);
  workbook.calculate();
  const rows = (table: string, key: string, used: number) =>
    Array.from({ length: used }, (_, index) => [workbook.read(table, index + 1, "id"), workbook.read(table, index + 1, key)] as const);

  test("totals obey them", () => {
    expect(rows("Objectives", "shown", 5).flatMap(([id, shown]) => (shown === "1" ? id : []))).toEqual(objectives);
    expect(rows("Key results", "shown", 25).filter(([, shown]) => shown === "1")).toHaveLength(keyResults);
  });
});
