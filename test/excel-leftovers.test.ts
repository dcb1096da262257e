import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { EN_US } from "../core/formula/spell-formula.ts";
import { spellPlan } from "../core/plan/spell-plan.ts";
import { leftovers } from "../excel-addin/src/leftovers.ts";
import { writePlan } from "../excel-addin/src/write-plan.ts";
import { BARE_SHEET } from "./bare-sheet.ts";
import { EVERY_FEATURE_PLAN } from "./every-feature-plan.ts";
import { gridOfWorkbook } from "./fakes/excel/grid-of-workbook.ts";
import { type OpenedExcel, openExcel } from "./fakes/excel/open-excel.ts";

const PLAN = spellPlan(EVERY_FEATURE_PLAN, EN_US);
const SHEETS = PLAN.newSheets.map(({ name }) => name);
const MINUTE = 60_000;

let excel: OpenedExcel;
beforeEach(() => {
  excel = openExcel();
  vi.useFakeTimers({ toFake: ["Date"], now: new Date(2026, 10, 21, 12) });
});
afterEach(() => {
  vi.useRealTimers();
  expect(excel.host.notModelled).toEqual([]);
});

/** Writes as much of the plan as `before` actions do; then the pane is closed, and nothing is asked of Excel any more. */
async function closePaneWhileWriting(before: number): Promise<void> {
  excel.host.fault = (request) => (request === 1 ? { before } : request > 1 ? { before: 0 } : undefined);
  await expect(writePlan(PLAN)).rejects.toThrow();
  excel.host.fault = () => undefined;
}

const actionsOfPlan = async (): Promise<number> => {
  const { host } = openExcel();
  await writePlan(PLAN);
  excel = openExcel();
  return host.requests[1]?.actions ?? 0;
};

describe("what a closed pane left behind", () => {
  test("is recognised wherever the work stopped, and removed if the user wishes", async () => {
    const actions = await actionsOfPlan();
    const empty = gridOfWorkbook(excel.host.workbook);
    let recognised = 0;
    for (const before of [0, 5, 8, Math.floor(actions / 2), actions - 2, actions - 1]) {
      excel = openExcel();
      vi.setSystemTime(new Date(2026, 10, 21, 12));
      await closePaneWhileWriting(before);
      const left = gridOfWorkbook(excel.host.workbook);
      const added = [...Object.keys(left.names), ...left.sheets.map(({ name }) => name).filter((name) => name !== "Sheet1")];
      vi.setSystemTime(Date.now() + 2 * MINUTE);
      expect([...(await leftovers.read())].sort()).toEqual(added.sort());
      if (added.length > 0) recognised++;
      await leftovers.remove();
      expect(gridOfWorkbook(excel.host.workbook)).toEqual(empty);
      expect(excel.host.workbook.settings.size).toBe(0);
    }
    expect(recognised).toBeGreaterThan(3);
  });

  test("is nothing after a plan that was written, or refused and taken back", async () => {
    await writePlan(PLAN);
    vi.setSystemTime(Date.now() + 2 * MINUTE);
    expect(await leftovers.read()).toEqual([]);
    expect(excel.host.workbook.settings.size).toBe(0);

    excel = openExcel();
    excel.host.fault = (request) => (request === 1 ? { before: 40 } : undefined);
    await expect(writePlan(PLAN)).rejects.toThrow();
    expect(excel.host.workbook.settings.size).toBe(0);
  });

  test("may be a colleague's work within the first minute, and is not offered then", async () => {
    await closePaneWhileWriting(100);
    expect(await leftovers.read()).toEqual([]);
    vi.setSystemTime(Date.now() + MINUTE / 2);
    expect(await leftovers.read()).toEqual([]);
    vi.setSystemTime(Date.now() + MINUTE);
    expect(await leftovers.read()).toEqual(SHEETS);
  });

  test("is read without writing", async () => {
    await closePaneWhileWriting(100);
    vi.setSystemTime(Date.now() + 2 * MINUTE);
    excel.host.requests.length = 0;
    await leftovers.read();
    expect(excel.host.requests.map(({ writes }) => writes)).toEqual([false]);
  });

  test("is named again when it cannot be removed, and offered next time", async () => {
    await closePaneWhileWriting(100);
    vi.setSystemTime(Date.now() + 2 * MINUTE);
    excel.host.fault = (_, { Actions }) => (Actions.some(({ Name }) => Name === "Delete") ? { before: 0 } : undefined);
    await expect(leftovers.remove()).rejects.toMatchObject({ reason: { kind: "host", leftovers: SHEETS } });
    excel.host.fault = () => undefined;
    expect(await leftovers.read()).toEqual(SHEETS);
  });

  test("of several panes is all offered and removed, and a colleague who is writing keeps the note of it", async () => {
    await closePaneWhileWriting(100);
    vi.setSystemTime(Date.now() + 2 * MINUTE);
    excel.host.requests.length = 0;
    const again = { ...PLAN, newSheets: [{ ...BARE_SHEET, name: "Later" }], newNames: [] };
    excel.host.fault = (request) => (request === 1 ? { before: 9 } : request > 1 ? { before: 0 } : undefined);
    await expect(writePlan(again)).rejects.toThrow();
    excel.host.fault = () => undefined;
    expect(await leftovers.read()).toEqual(SHEETS);
    await leftovers.remove();
    expect(excel.host.workbook.settings.size).toBe(1);
    vi.setSystemTime(Date.now() + 2 * MINUTE);
    expect(await leftovers.read()).toEqual(["Later"]);
  });

  test("is not in the way of whoever writes at the same time", async () => {
    const writing = [writePlan(PLAN), writePlan({ ...PLAN, newSheets: [{ ...BARE_SHEET, name: "Theirs" }], newNames: [] })];
    await Promise.all(writing);
    expect(excel.host.workbook.settings.size).toBe(0);
    expect(gridOfWorkbook(excel.host.workbook).sheets.map(({ name }) => name)).toEqual(["Sheet1", ...SHEETS, "Theirs"]);
  });

  test.each(["not ours", "{}", '{"sheets":"all"}', 42, null])("is nothing where a setting says %j", async (value) => {
    excel.host.workbook.settings.set("MeasuredBy.unfinished.1", value);
    excel.host.workbook.settings.set("another add-in's", '{"since":0,"sheets":["Sheet1"],"names":[]}');
    expect(await leftovers.read()).toEqual([]);
  });
});
