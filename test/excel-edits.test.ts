import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { reversePlan } from "../core/plan/reverse-plan.ts";
import { type Edit, EMPTY_PLAN, type PlannedCell, type SheetPlan } from "../core/plan/sheet-plan.ts";
import type { WriteFailure, WriteFailureReason } from "../core/sidebar-host.ts";
import { writePlan } from "../excel-addin/src/write-plan.ts";
import { HOSTILE_TEXTS } from "./every-feature-plan.ts";
import { gridOfWorkbook } from "./fakes/excel/grid-of-workbook.ts";
import { type OpenedExcel, openExcel } from "./fakes/excel/open-excel.ts";
import type { Content } from "./fakes/excel/typed-input.ts";

let excel: OpenedExcel;
beforeEach(() => {
  excel = openExcel();
  excel.host.workbook.addSheet("Key results");
});
afterEach(() => expect(excel.host.notModelled).toEqual([]));

type Cells = Edit<string>["before"];

const text = (value: string): PlannedCell<string> => ({ kind: "text", value });
const number = (value: number): PlannedCell<string> => ({ kind: "number", value });
const formula = (value: string): PlannedCell<string> => ({ kind: "formula", value });

/** An edit of cells from B2 on. */
const editing = (before: Cells, after: Cells): SheetPlan<string> => ({
  ...EMPTY_PLAN,
  edits: [{ sheet: "Key results", row: 2, column: 2, before, after }],
});

/** Puts a content into a cell, as if the user had. */
function hold(row: number, column: number, content: Content, numberFormat = "General"): void {
  Object.assign(excel.host.workbook.find("Key results")?.cellAt(row, column) ?? {}, { content, numberFormat });
}

const constant = (value: string | number | boolean): Content => ({ kind: "constant", value });

const cells = () => gridOfWorkbook(excel.host.workbook).sheets[1]?.cells;

const failureOf = (writing: Promise<void>): Promise<WriteFailureReason> =>
  writing.then(
    () => expect.unreachable("The plan was written."),
    (error: WriteFailure) => error.reason,
  );

describe("an edit", () => {
  test("writes cells of every kind and empties others, in one request after two that read", async () => {
    hold(2, 2, constant("old"));
    hold(2, 3, constant(1));
    hold(2, 4, constant(true));
    await writePlan(
      editing(
        [[text("old"), number(1), { kind: "boolean", value: true }, null]],
        [[text("new"), null, { kind: "date", value: 46_113 }, formula("=B2&C2")]],
      ),
    );
    expect(cells()).toEqual({ B2: { value: "new" }, D2: { value: 46_113 }, E2: { formula: "=B2&C2" } });
    expect(excel.host.requests.map(({ writes }) => writes)).toEqual([false, false, true, false]);
  });

  test("keeps every text as text, in cells of any format", async () => {
    for (const [index] of HOSTILE_TEXTS.entries()) hold(2 + index, 2, { kind: "empty" }, index % 2 === 0 ? "@" : "0%");
    await writePlan(
      editing(
        HOSTILE_TEXTS.map(() => [null]),
        HOSTILE_TEXTS.map((value) => [text(value)]),
      ),
    );
    const sheet = excel.host.workbook.find("Key results");
    expect(HOSTILE_TEXTS.map((_, index) => sheet?.peek(2 + index, 2)?.content)).toEqual(HOSTILE_TEXTS.map(constant));
    expect(sheet?.peek(2, 2)?.numberFormat).toBe("@");
    expect(sheet?.peek(3, 2)?.numberFormat).toBe("0%");
  });

  test("writes a number as a number into a cell formatted as text, and leaves it that format", async () => {
    hold(2, 2, constant("12"), "@");
    await writePlan(editing([[text("12")]], [[number(12)]]));
    expect(cells()).toEqual({ B2: { value: 12, numberFormat: "@" } });
  });

  test("changes formats alone where the plan says so", async () => {
    hold(2, 2, constant(0.5), "0");
    await writePlan({
      ...EMPTY_PLAN,
      formatEdits: [{ sheet: "Key results", row: 2, column: 2, before: [["General"]], after: [["0%"]] }],
    });
    expect(cells()).toEqual({ B2: { value: 0.5, numberFormat: "0%" } });
  });

  test("puts every row where it belongs while a filter hides some of them, and so does its undo", async () => {
    const rows = Array.from({ length: 250 }, (_, index) => [index]);
    for (const [index] of rows) hold(2 + (index ?? 0), 2, constant(`old ${index}`), "@");
    const sheet = excel.host.workbook.find("Key results");
    for (const row of [3, 4, 7]) sheet?.filteredRows.add(row);
    const before = cells();
    const plan = editing(
      rows.map(([index]) => [text(`old ${index}`)]),
      rows.map(([index]) => [number(index ?? 0)]),
    );
    await writePlan(plan);
    expect(cells()).toEqual(Object.fromEntries(rows.map(([index]) => [`B${2 + (index ?? 0)}`, { value: index, numberFormat: "@" }])));
    await writePlan(reversePlan(plan));
    expect(cells()).toEqual(before);
  });

  test("of formats alone does so too", async () => {
    excel.host.workbook.find("Key results")?.filteredRows.add(3);
    const formats = [["0%"], ["0.0"], ["#,##0"]];
    const before = formats.map(() => ["General"]);
    await writePlan({ ...EMPTY_PLAN, formatEdits: [{ sheet: "Key results", row: 2, column: 2, before, after: formats }] });
    expect(cells()).toEqual({ B2: { numberFormat: "0%" }, B3: { numberFormat: "0.0" }, B4: { numberFormat: "#,##0" } });
  });

  test("is taken back into its rows while a filter hides some of them", async () => {
    for (const row of [2, 3, 4]) hold(row, 2, constant(`old ${row}`));
    excel.host.workbook.find("Key results")?.filteredRows.add(3);
    const before = cells();
    excel.host.fault = (request) => (request === 2 ? { instead: "answer" } : undefined);
    const plan = editing([[text("old 2")], [text("old 3")], [text("old 4")]], [[number(2)], [number(3)], [number(4)]]);
    expect(await failureOf(writePlan(plan))).toMatchObject({ kind: "host", leftovers: [] });
    expect(cells()).toEqual(before);
  });

  test("is undone by the plan reversed", async () => {
    hold(2, 2, constant("=1+1"));
    hold(2, 3, { kind: "formula", formula: "=SUM(A1:A2)" }, "0%");
    const plan = editing([[text("=1+1"), formula("=SUM(A1:A2)")]], [[number(5), text("3-5")]]);
    const before = cells();
    await writePlan(plan);
    expect(cells()).not.toEqual(before);
    await writePlan(reversePlan(plan));
    expect(cells()).toEqual(before);
  });

  test.each<[what: string, held: Content, planned: PlannedCell<string>]>([
    ["another text", constant("theirs"), text("ours")],
    ["a text instead of the number it looks like", constant("1"), number(1)],
    ["a number instead of the text it looks like", constant(1), text("1")],
    ["something instead of nothing", constant("x"), null],
    ["nothing instead of something", { kind: "empty" }, text("x")],
    ["a formula instead of the text it looks like", { kind: "formula", formula: "=1+1" }, text("=1+1")],
    ["a text instead of the formula it looks like", constant("=1+1"), formula("=1+1")],
    ["another formula", { kind: "formula", formula: "=A1+1" }, formula("=A1+2")],
    ["a formula with another text in it", { kind: "formula", formula: '=IF(A1="a",1,2)' }, formula('=IF(A1="A",1,2)')],
    ["a formula instead of its value", { kind: "formula", formula: "=0" }, number(0)],
    ["FALSE instead of 0", constant(false), number(0)],
  ])("is refused when the cell holds %s, and nothing is written", async (_, held, planned) => {
    hold(3, 2, held);
    const before = cells();
    const reason = await failureOf(writePlan(editing([[null], [planned]], [[number(1)], [number(2)]])));
    expect(reason).toEqual({ kind: "changed", sheet: "Key results", cell: "B3" });
    expect(cells()).toEqual(before);
  });

  test.each<[what: string, held: Content, planned: PlannedCell<string>]>([
    ["a sheet's name without its quotes", { kind: "formula", formula: "='Mål'!A1" }, formula("='Mål'!A1")],
    ["a small number written out", { kind: "formula", formula: "=A1+1e-9" }, formula("=A1+1e-9")],
    ["15 digits of a number", constant(0.1 + 0.2), number(0.3)],
    ["an empty text as an empty cell", { kind: "empty" }, text("")],
    ["a date as its serial number", constant(46_113), { kind: "date", value: 46_113 }],
  ])("takes what Excel makes of it for the same: %s", async (_, held, planned) => {
    excel.host.workbook.addSheet("Mål");
    hold(2, 2, held);
    await writePlan(editing([[planned]], [[text("written")]]));
    expect(cells()).toEqual({ B2: { value: "written" } });
  });

  test("of a protected sheet is refused in Excel's words, and nothing is named that was not changed", async () => {
    hold(2, 2, constant("old"), "0%");
    const sheet = excel.host.workbook.find("Key results");
    Object.assign(sheet ?? {}, { isProtected: true });
    const format = { sheet: "Key results", row: 9, column: 1, before: [["0"]], after: [["0%"]] };
    const reason = await failureOf(writePlan({ ...editing([[text("old")]], [[number(2)]]), formatEdits: [format] }));
    expect(reason).toEqual({ kind: "host", message: "You cannot perform the requested operation.", leftovers: [] });
  });

  test("is refused when its sheet is gone", async () => {
    excel.host.workbook.find("Key results")?.Delete();
    expect(await failureOf(writePlan(editing([[null]], [[number(1)]])))).toEqual({ kind: "sheet missing", sheet: "Key results" });
  });
});
