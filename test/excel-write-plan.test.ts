import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { EN_US } from "../core/formula/spell-formula.ts";
import { LANGUAGES } from "../core/language.ts";
import { OPTIONAL_SHEETS, type OptionalSheet } from "../core/plan/optional-sheet.ts";
import { planOkrWorkbook } from "../core/plan/plan-okr-workbook.ts";
import { reversePlan } from "../core/plan/reverse-plan.ts";
import { EMPTY_PLAN, type PlannedCell, type SheetPlan, type StyledArea } from "../core/plan/sheet-plan.ts";
import { spellPlan } from "../core/plan/spell-plan.ts";
import { serialDate } from "../core/serial-date.ts";
import type { WriteFailure, WriteFailureReason } from "../core/sidebar-host.ts";
import { fitsIntoRule } from "../excel-addin/src/excel-validation.ts";
import { writePlan } from "../excel-addin/src/write-plan.ts";
import { BARE_SHEET } from "./bare-sheet.ts";
import { EVERY_FEATURE_PLAN, HOSTILE_TEXTS } from "./every-feature-plan.ts";
import { gridOfWorkbook } from "./fakes/excel/grid-of-workbook.ts";
import { type OpenedExcel, openExcel } from "./fakes/excel/open-excel.ts";
import { gridOfPlan } from "./grid.ts";

let excel: OpenedExcel;
beforeEach(() => {
  excel = openExcel();
});
afterEach(() => expect(excel.host.notModelled).toEqual([]));

const written = () => {
  const { sheets, names } = gridOfWorkbook(excel.host.workbook);
  return { sheets: sheets.filter(({ name }) => name !== "Sheet1"), names };
};

const PLAN: SheetPlan<string> = spellPlan(EVERY_FEATURE_PLAN, EN_US);

const failureOf = (writing: Promise<void>): Promise<WriteFailureReason> =>
  writing.then(
    () => expect.unreachable("The plan was written."),
    (error: WriteFailure) => error.reason,
  );

describe("a plan of new sheets", () => {
  test("arrives as it was planned, whatever a plan can ask for", async () => {
    await writePlan(PLAN);
    expect(written()).toEqual(gridOfPlan(PLAN));
  });

  test.each(LANGUAGES)("the OKR workbook in %s arrives as it was planned", async (language) => {
    const okr = spellPlan(planOkr("leads", language), EN_US);
    await writePlan(okr);
    expect(written()).toEqual(gridOfPlan(okr));
  });

  test("is read for once, then written in one request, with screen and calculation suspended, and calculated", async () => {
    await writePlan(spellPlan(planOkr("leads", "sv"), EN_US));
    expect(excel.host.requests.map(({ writes }) => writes)).toEqual([false, true, false]);
    expect([...(excel.host.requests[1]?.suspended ?? [])].sort()).toEqual(["calculation", "screen"]);
    expect(excel.host.workbook.isStale).toBe(false);
  });

  test("stays written when Excel does not calculate", async () => {
    excel.host.fault = (request) => (request === 2 ? { before: 0 } : undefined);
    await writePlan(PLAN);
    expect(written()).toEqual(gridOfPlan(PLAN));
  });

  test("asks for no more than ExcelApi 1.9", async () => {
    excel = openExcel("1.99");
    await writePlan(PLAN);
    await writePlan(reversePlan(PLAN));
    expect(excel.client.requirements.get("ExcelApi")).toBe("1.9");
  });

  test("keeps every text as text, whatever it looks like", async () => {
    await writePlan(PLAN);
    const lists = excel.host.workbook.find("Ägarnas lista");
    expect(HOSTILE_TEXTS.map((_, index) => lists?.peek(index + 1, 1)?.content)).toEqual(
      HOSTILE_TEXTS.map((value) => ({ kind: "constant", value })),
    );
  });

  test("lays styles on in order, the later over the earlier", async () => {
    const area = { row: 1, column: 1, rows: 2, columns: 2 };
    const corner = { row: 2, column: 2, rows: 1, columns: 1 };
    const styles: StyledArea[] = [
      { area, style: { fill: "#1F3A5F", color: "#FFFFFF", bold: true, size: 18, italic: true, horizontal: "left", vertical: "top" } },
      { area: corner, style: { italic: false, horizontal: "right", vertical: "bottom", wrap: true, lineBelow: "#D5DCE4" } },
      { area: { ...corner, row: 3 }, style: { horizontal: "center", vertical: "middle" } },
    ];
    await writePlan({ ...EMPTY_PLAN, newSheets: [{ ...BARE_SHEET, styles }] });
    const sheet = excel.host.workbook.find("Bare");
    const common = { fill: "#1F3A5F", color: "#FFFFFF", bold: true, size: 18 };
    expect(sheet?.peek(1, 1)?.style).toEqual({ ...common, italic: true, horizontal: "Left", vertical: "Top" });
    expect(sheet?.peek(2, 2)?.style).toEqual({
      ...common,
      italic: false,
      horizontal: "Right",
      vertical: "Bottom",
      wrap: true,
      lineBelow: "#D5DCE4",
    });
    expect(sheet?.peek(3, 2)?.style).toEqual({ horizontal: "Center", vertical: "Center" });
  });

  test("draws a line below every row of an area", async () => {
    const styles = [{ area: { row: 1, column: 1, rows: 3, columns: 1 }, style: { lineBelow: "#000000" } }];
    await writePlan({ ...EMPTY_PLAN, newSheets: [{ ...BARE_SHEET, styles }] });
    const sheet = excel.host.workbook.find("Bare");
    expect([1, 2, 3].map((row) => sheet?.peek(row, 1)?.style)).toEqual(Array(3).fill({ lineBelow: "#000000" }));
    expect([...(sheet?.edges ?? [])]).toEqual(["EdgeBottom", "InsideHorizontal"]);
  });

  test("is set up to print, and its sizes are in points", async () => {
    const [, table] = PLAN.newSheets;
    await writePlan(PLAN);
    const sheet = excel.host.workbook.find(table?.name ?? "");
    expect(sheet?.page).toEqual({ orientation: "Landscape", zoom: { horizontalFitToPages: 1 }, titleRows: "$1:$3" });
    expect(sheet?.rowHeights.get(3)).toBe(30);
    expect(sheet?.columnWidths.get(3)).toBe(150);
  });

  test("prints an area where one is chosen", async () => {
    const print = { landscape: false, area: { row: 1, column: 2, rows: 10, columns: 4 } };
    await writePlan({ ...EMPTY_PLAN, newSheets: [{ ...BARE_SHEET, print }] });
    expect(excel.host.workbook.find("Bare")?.page).toEqual({ orientation: "Portrait", zoom: { horizontalFitToPages: 1 }, area: "B1:E10" });
  });

  test("says what belongs in a cell where it is picked and where an entry is refused, cut to what Excel shows", async () => {
    const help = "x".repeat(300);
    const validations = [{ area: { row: 1, column: 1, rows: 1, columns: 1 }, rule: { kind: "date" as const }, help, strict: false }];
    await writePlan({ ...EMPTY_PLAN, newSheets: [{ ...BARE_SHEET, validations }] });
    const [held] = excel.host.workbook.find("Bare")?.validations ?? [];
    expect(held?.prompt).toEqual({ showPrompt: true, title: "", message: `${"x".repeat(254)}…` });
    expect(held?.errorAlert).toEqual({ showAlert: true, title: "", message: `${"x".repeat(254)}…`, style: "Warning" });
  });

  test("is refused before anything is written when the name of a sheet is taken, whatever its case", async () => {
    excel.host.workbook.addSheet("ÄGARNAS LISTA");
    expect(await failureOf(writePlan(PLAN))).toEqual({ kind: "name taken", name: "Ägarnas lista" });
    expect(excel.host.requests.map(({ writes }) => writes)).toEqual([false]);
  });

  test("is refused before anything is written when a defined name is taken", async () => {
    excel.host.workbook.Names.Add("mb_owners", excel.host.workbook.active.GetRange("A1"), null);
    expect(await failureOf(writePlan(PLAN))).toEqual({ kind: "name taken", name: "MB_Owners" });
    expect(excel.host.requests.map(({ writes }) => writes)).toEqual([false]);
  });

  test.each(["=#REF!$A$1:$B$4", "=Sheet1!#REF!"])("takes over a name that leads nowhere any more: %s", async (formula) => {
    excel.host.workbook.Names.Add("mb_owners", formula, "");
    await writePlan(PLAN);
    expect(excel.host.workbook.Names.GetItem("MB_Owners").range).toMatchObject({ sheet: { Name: "Ägarnas lista" } });
  });

  test.each([
    ["with a comma in it", ["one, two", "three"]],
    ["of more than 255 characters", Array.from({ length: 27 }, (_, index) => `choice ${index}`)],
  ])("is refused before anything is asked of Excel when a list of choices %s stands in a rule", async (_, values) => {
    const validations = [
      { area: { row: 1, column: 1, rows: 1, columns: 1 }, rule: { kind: "list" as const, values }, help: "One.", strict: true },
    ];
    const reason = await failureOf(writePlan({ ...EMPTY_PLAN, newSheets: [{ ...BARE_SHEET, validations }] }));
    expect(reason).toEqual({ kind: "host", message: "The choices of Bare!A1 do not fit into a cell's list.", leftovers: [] });
    expect(excel.host.requests).toEqual([]);
  });

  test.each(LANGUAGES)("of ours in %s has lists that fit into Excel's rules", (language) => {
    const { newSheets } = planOkr("leads", language, OPTIONAL_SHEETS);
    const rules = newSheets.flatMap(({ validations }) => validations.map(({ rule }) => rule));
    expect(rules.filter(({ kind }) => kind === "list").length).toBeGreaterThan(4);
    expect(rules.filter((rule) => !fitsIntoRule(rule))).toEqual([]);
  });
});

describe("a plan too large for one request", () => {
  const large = (): SheetPlan<string> => {
    const cells: PlannedCell<string>[][] = Array.from({ length: 12_000 }, (_, row) =>
      Array.from({ length: 10 }, (_, column) => ({ kind: "text", value: `Row ${row}, column ${column}: ${"å".repeat(30)}` })),
    );
    const sheet = { ...BARE_SHEET, rows: 12_000, columns: 10, blocks: [{ row: 1, column: 1, cells, numberFormats: null }] };
    return {
      ...EMPTY_PLAN,
      newSheets: [sheet],
      newNames: [{ name: "MB_Rows", sheet: "Bare", area: { row: 1, column: 1, rows: 5, columns: 1 } }],
    };
  };

  test("goes in several of at most 4 MB, each with screen and calculation suspended, names in the last", async () => {
    await writePlan(large());
    const writes = excel.host.requests.filter((request) => request.writes);
    expect(writes.length).toBeGreaterThan(2);
    expect(Math.max(...writes.map(({ bytes }) => bytes))).toBeLessThanOrEqual(4_000_000);
    expect(writes.every(({ suspended }) => suspended.size === 2)).toBe(true);
    expect(written()).toEqual(gridOfPlan(large()));
  });

  test("tells how much of it is done, and a plan of one request tells nothing", async () => {
    const { newSheets, newNames } = large();
    const sheets = newSheets.flatMap((sheet) => ["First", "Second"].map((name) => ({ ...sheet, name })));
    const shares: number[] = [];
    await writePlan({ ...EMPTY_PLAN, newSheets: sheets, newNames: newNames.map((name) => ({ ...name, sheet: "First" })) }, (share) =>
      shares.push(share),
    );
    expect(shares.length).toBeGreaterThan(2);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBeGreaterThan(0.4);
    expect(Math.max(...shares)).toBeLessThan(1);

    await writePlan(PLAN, () => expect.unreachable("A plan of one request has no progress."));
  });

  test("leaves nothing when any one of its requests fails, or its answer is lost", async () => {
    const plan = large();
    await writePlan(plan);
    const requests = excel.host.requests.filter(({ writes }) => writes).length;
    for (let at = 1; at <= requests; at++)
      for (const fault of [{ before: 0 }, { instead: "answer" }] as const) {
        excel = openExcel();
        excel.host.fault = (request) => (request === at ? fault : undefined);
        expect(await failureOf(writePlan(plan))).toMatchObject({ kind: "host", leftovers: [] });
        expect(written()).toEqual({ sheets: [], names: {} });
        expect(excel.host.workbook.settings.size).toBe(0);
      }
  });
});

function planOkr(template: "leads" | "newsletter", language: (typeof LANGUAGES)[number], sheets: readonly OptionalSheet[] = []): SheetPlan {
  const period = { start: serialDate(2026, 10, 1), end: serialDate(2026, 12, 31) };
  return planOkrWorkbook({ okrs: template, sheets, language, ...period }, { inspection: { sheets: ["Sheet1"], names: [] }, named: [] });
}
