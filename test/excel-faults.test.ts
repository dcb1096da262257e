import { describe, expect, test } from "vitest";
import { EN_US } from "../core/formula/spell-formula.ts";
import { reversePlan } from "../core/plan/reverse-plan.ts";
import { EMPTY_PLAN, type SheetPlan } from "../core/plan/sheet-plan.ts";
import { spellPlan } from "../core/plan/spell-plan.ts";
import type { WriteFailure, WriteFailureReason } from "../core/sidebar-host.ts";
import { writePlan } from "../excel-addin/src/write-plan.ts";
import { BARE_SHEET } from "./bare-sheet.ts";
import { EVERY_EDIT_PLAN, EVERY_FEATURE_PLAN } from "./every-feature-plan.ts";
import { loadExcelClient } from "./fakes/excel/excel-client.ts";
import { gridOfWorkbook } from "./fakes/excel/grid-of-workbook.ts";
import { type Fault, SimulatedExcel } from "./fakes/excel/simulated-excel.ts";
import type { Grid } from "./grid.ts";

const client = loadExcelClient("1.9");
Object.assign(globalThis, { Excel: client.Excel });

const INSERT = spellPlan(EVERY_FEATURE_PLAN, EN_US);

/** New sheets and names, and edits of sheets that are there: all that a plan can do at once. */
const INSERT_AND_EDIT: SheetPlan<string> = {
  ...spellPlan(EVERY_EDIT_PLAN, EN_US),
  newSheets: [{ ...BARE_SHEET, blocks: [{ row: 1, column: 1, cells: [[{ kind: "text", value: "new" }]], numberFormats: null }] }],
  newNames: [{ name: "MB_New", sheet: "Bare", area: { row: 1, column: 1, rows: 1, columns: 1 } }],
};

/** The requests of a write: the read of names, that of the cells to edit where there are any, then the writes. */
const WRITES = { insert: 1, edit: 2 };

/**
 * The requests after a write that failed, which itself came after so many that read: what is there is read likewise, then
 * all of it taken back together, read again, and taken back one by one; where nothing is left, a look whether the note of
 * unfinished sheets still stands.
 */
const after = (reads: number) => ({ list: 1, together: reads + 1, oneByOne: 2 * reads + 2, note: 1 });

type Faults = SimulatedExcel["fault"];

/** A fresh workbook, which holds the sheets of INSERT where `isInserted`. */
async function openWorkbook(isInserted: boolean): Promise<SimulatedExcel> {
  const host = new SimulatedExcel();
  client.connect(host);
  if (isInserted) await writePlan(INSERT);
  host.requests.length = 0;
  return host;
}

interface Outcome {
  readonly before: Grid;
  readonly after: Grid;
  readonly reason: WriteFailureReason | undefined;
  readonly host: SimulatedExcel;
}

async function attempt(plan: SheetPlan<string>, isInserted: boolean, fault: Faults): Promise<Outcome> {
  const host = await openWorkbook(isInserted);
  const before = gridOfWorkbook(host.workbook);
  host.fault = fault;
  const reason = await writePlan(plan).then(
    () => undefined,
    (error: WriteFailure) => error.reason,
  );
  expect(host.notModelled).toEqual([]);
  if (reason?.kind !== "host" || reason.leftovers.length === 0) expect(host.workbook.settings.size).toBe(0);
  return { before, after: gridOfWorkbook(host.workbook), reason, host };
}

/** How many actions the request that writes a plan has. */
async function countActions(plan: SheetPlan<string>, isInserted: boolean, request: number): Promise<number> {
  const { host } = await attempt(plan, isInserted, () => undefined);
  return host.requests[request]?.actions ?? 0;
}

const failing =
  (request: number, fault: Fault): Faults =>
  (at) =>
    at === request ? fault : undefined;
const failingFrom =
  (request: number, first: Fault): Faults =>
  (at) =>
    at < request ? undefined : at === request ? first : { before: 0 };

const STAGED = "There was an internal error while processing the request.";

/** Sheets, names and places of cells in which two workbooks differ. */
function differences(before: Grid, after: Grid): string[] {
  const names = new Set([...Object.keys(before.names), ...Object.keys(after.names)]);
  const sheets = new Set([...before.sheets, ...after.sheets].map(({ name }) => name));
  const sheetOf = (grid: Grid, name: string) => JSON.stringify(grid.sheets.find((sheet) => sheet.name === name));
  return [
    ...[...sheets].filter((name) => sheetOf(before, name) !== sheetOf(after, name)),
    ...[...names].filter((name) => before.names[name] !== after.names[name]),
  ];
}

/** Whether a difference is named: a sheet or a name by itself, changed cells by their place, "'Owner's table'!C3:F4". */
const isNamed = (difference: string, leftovers: readonly string[]): boolean =>
  leftovers.some((leftover) => leftover === difference || leftover.replaceAll("''", "'").startsWith(`'${difference}'!`));

describe.each([
  ["an insert", INSERT, false, WRITES.insert],
  ["an insert with edits", INSERT_AND_EDIT, true, WRITES.edit],
] as const)("%s", (_, plan, isInserted, request) => {
  const AFTER = after(request);

  test("leaves the workbook as it was when Excel fails before any one of its actions", async () => {
    const actions = await countActions(plan, isInserted, request);
    expect(actions).toBeGreaterThan(25);
    for (let action = 0; action < actions; action++) {
      const { before, after, reason } = await attempt(plan, isInserted, failing(request, { before: action }));
      expect(reason).toEqual({ kind: "host", message: STAGED, leftovers: [] });
      expect(after).toEqual(before);
    }
  });

  test("leaves the workbook as it was when Excel fails before any one of its requests", async () => {
    for (let at = 0; at <= request; at++) {
      const { before, after, reason } = await attempt(plan, isInserted, failing(at, { before: 0 }));
      expect(reason).toEqual({ kind: "host", message: STAGED, leftovers: [] });
      expect(after).toEqual(before);
    }
  });

  test("leaves the workbook as it was when everything is written but the answer is lost", async () => {
    const { before, after, reason } = await attempt(plan, isInserted, failing(request, { instead: "answer" }));
    expect(reason).toEqual({ kind: "host", message: STAGED, leftovers: [] });
    expect(after).toEqual(before);
  });

  test("takes it back all the same when one of the requests that do so fails", async () => {
    const { host } = await attempt(plan, isInserted, failing(request, { instead: "answer" }));
    expect(host.requests.length - request).toBeGreaterThan(AFTER.together);
    for (const at of [AFTER.list, AFTER.together]) {
      const faults: Faults = (index) => (index === request ? { instead: "answer" } : index === request + at ? { before: 0 } : undefined);
      const { before, after, reason } = await attempt(plan, isInserted, faults);
      expect(reason).toEqual({ kind: "host", message: STAGED, leftovers: [] });
      expect(after).toEqual(before);
    }
  });

  test("names the one thing that cannot be taken back, and takes back the others", async () => {
    const failingOneByOne =
      (each: number): Faults =>
      (index) =>
        index === request
          ? { instead: "answer" }
          : [AFTER.together, AFTER.oneByOne + each].includes(index - request)
            ? { before: 0 }
            : undefined;
    const { host } = await attempt(plan, isInserted, failingOneByOne(Number.POSITIVE_INFINITY));
    const things = host.requests.length - request - AFTER.oneByOne - AFTER.note;
    expect(things).toBeGreaterThan(2);
    for (let each = 0; each < things; each++) {
      const { before, after, reason } = await attempt(plan, isInserted, failingOneByOne(each));
      const leftovers = reason?.kind === "host" ? reason.leftovers : [];
      expect(leftovers).toHaveLength(1);
      expect(differences(before, after).filter((difference) => !isNamed(difference, leftovers))).toEqual([]);
    }
  });

  test("names everything that is left when Excel answers no more", async () => {
    const { before, after, reason } = await attempt(plan, isInserted, failingFrom(request, { instead: "answer" }));
    const leftovers = reason?.kind === "host" ? reason.leftovers : [];
    expect(differences(before, after).length).toBeGreaterThanOrEqual(3);
    expect(differences(before, after).filter((difference) => !isNamed(difference, leftovers))).toEqual([]);
  });
});

describe("an undo", () => {
  const UNDO = reversePlan(INSERT);
  const OURS = [...INSERT.newSheets, ...INSERT.newNames].map(({ name }) => name);

  test("keeps everything, or removes everything once a sheet is gone, when Excel fails before any one of its actions", async () => {
    const actions = await countActions(UNDO, true, WRITES.insert);
    let kept = 0;
    for (let action = 0; action < actions; action++) {
      const { before, after, reason } = await attempt(UNDO, true, failing(WRITES.insert, { before: action }));
      expect(reason).toEqual({ kind: "host", message: STAGED, leftovers: [] });
      const isKept = differences(before, after).length === 0;
      if (isKept) kept++;
      else expect(differences(before, after).sort()).toEqual([...OURS].sort());
    }
    expect(kept).toBeGreaterThan(0);
    expect(kept).toBeLessThan(actions);
  });

  test("names the sheets that it could not remove", async () => {
    const actions = await countActions(UNDO, true, WRITES.insert);
    const { after, reason } = await attempt(UNDO, true, failingFrom(WRITES.insert, { before: actions - 1 }));
    const left = after.sheets.map(({ name }) => name).filter((name) => OURS.includes(name));
    expect(left.length).toBeGreaterThan(0);
    expect(reason).toMatchObject({ kind: "host", leftovers: expect.arrayContaining(left) });
  });

  test("leaves an empty sheet when it removes every sheet that users see", async () => {
    const host = await openWorkbook(true);
    host.workbook.find("Sheet1")?.Delete();
    await writePlan(UNDO);
    expect(gridOfWorkbook(host.workbook)).toMatchObject({ sheets: [{ name: "Sheet1", cells: {} }], names: {} });
  });

  test("takes that empty sheet back when it fails", async () => {
    const host = await openWorkbook(true);
    host.workbook.find("Sheet1")?.Delete();
    const before = gridOfWorkbook(host.workbook);
    const actions = host.requests.length;
    host.fault = (request, body) =>
      request === actions + WRITES.insert ? { before: body.Actions.findIndex(({ Name }) => Name === "Delete") } : undefined;
    await expect(writePlan(UNDO)).rejects.toMatchObject({ reason: { kind: "host", leftovers: [] } });
    expect(gridOfWorkbook(host.workbook)).toEqual(before);
  });

  test("is refused when one of its sheets is gone, and changes nothing", async () => {
    const host = await openWorkbook(true);
    host.workbook.find("Owner's table")?.Delete();
    const before = gridOfWorkbook(host.workbook);
    await expect(writePlan(UNDO)).rejects.toMatchObject({ reason: { kind: "sheet missing", sheet: "Owner's table" } });
    expect(gridOfWorkbook(host.workbook)).toEqual(before);
  });

  test("does not mind names that the user deleted", async () => {
    const host = await openWorkbook(true);
    host.workbook.Names.GetItem("MB_Table").Delete();
    await writePlan(UNDO);
    expect(gridOfWorkbook(host.workbook)).toMatchObject({ sheets: [{ name: "Sheet1" }], names: {} });
  });
});

describe("a busy Excel", () => {
  test.each(["InvalidOperationInCellEditMode", "Conflict", "ActivityLimitReached"])("%s is told as busy", async (code) => {
    const host = await openWorkbook(false);
    host.fault = failing(WRITES.insert, { before: 20, code });
    await expect(writePlan(INSERT)).rejects.toMatchObject({ reason: { kind: "busy" } });
    expect(gridOfWorkbook(host.workbook).sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  });

  test("that keeps something names it all the same", async () => {
    const host = await openWorkbook(false);
    host.fault = (request) => (request < WRITES.insert ? undefined : { before: request === WRITES.insert ? 20 : 0, code: "Conflict" });
    await expect(writePlan(INSERT)).rejects.toMatchObject({
      reason: { kind: "host", leftovers: expect.arrayContaining(["Owner's table"]) },
    });
  });

  test("is not asked while a cell is being edited: requests wait for the user", async () => {
    await openWorkbook(false);
    await writePlan({ ...EMPTY_PLAN });
    expect(client.requirements.has("DelayForCellEdit")).toBe(true);
  });
});
