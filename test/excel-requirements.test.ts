import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test, vi } from "vitest";
import { reversePlan } from "../core/plan/reverse-plan.ts";
import { type Chart, EMPTY_PLAN, type PlannedCell } from "../core/plan/sheet-plan.ts";
import { renderLambdaNames } from "../core/publish/lambda-names.ts";
import type { SidebarHost } from "../core/sidebar-host.ts";
import { excelSidebarHost } from "../excel-addin/src/sidebar-host.ts";
import { BARE_SHEET } from "./bare-sheet.ts";
import { EVERY_EDIT_PLAN, EVERY_FEATURE_PLAN } from "./every-feature-plan.ts";
import { type OpenedExcel, openExcel } from "./fakes/excel/open-excel.ts";

const TYPES = readFileSync(createRequire(import.meta.url).resolve("@types/office-js/index.d.ts"), "utf8");
const EXCEL = TYPES.slice(TYPES.indexOf("\ndeclare namespace Excel {"));

/** What Microsoft calls the classes that the simulation names after what they do. */
const CLASSES: Readonly<Record<string, string>> = {
  SimulatedWorkbook: "Workbook",
  SimulatedWorksheet: "Worksheet",
  SimulatedRange: "Range",
  SimulatedName: "NamedItem",
  Worksheets: "WorksheetCollection",
  Names: "NamedItemCollection",
  FreezePanes: "WorksheetFreezePanes",
  Fill: "RangeFill",
  Font: "RangeFont",
  Borders: "RangeBorderCollection",
  Border: "RangeBorder",
  ConditionalFormats: "ConditionalFormatCollection",
  CellValueFormat: "CellValueConditionalFormat",
  CustomFormat: "CustomConditionalFormat",
  CustomRule: "ConditionalFormatRule",
  FunctionResult: "FunctionResult<T>",
};

/** Members that the wire calls otherwise than the types do. */
const MEMBERS: Readonly<Record<string, string>> = { "Worksheet.gridlines": "Worksheet.showGridlines" };

/** The version of ExcelApi in which Microsoft's types say that a member came. */
function introducedIn(member: string): number {
  const [simulated = "", wireName = ""] = member.split(".");
  const type = CLASSES[simulated] ?? simulated;
  const plain = `${type}.${wireName.charAt(0).toLowerCase()}${wireName.slice(1)}`;
  const [, name = ""] = (MEMBERS[plain] ?? plain).split(".");
  const from = EXCEL.indexOf(`\n    class ${type} extends`);
  const body = EXCEL.slice(from, EXCEL.indexOf("\n    }\n", from));
  const at = body.search(new RegExp(`\\n {8}(?:readonly )?${name}[(:?]`));
  const version = [...body.slice(0, at).matchAll(/\[Api set: ExcelApi (\d+\.\d+)/g)].at(-1)?.[1];
  if (from < 0 || at < 0 || version === undefined) throw new Error(`${type}.${name} is not in Microsoft's types.`);
  return Number(version.split(".")[1]);
}

/** Charts of every kind, of a block of numbers. */
const CHARTS: readonly Chart[] = (["column", "bar", "line"] as const).map((kind) => ({
  kind,
  title: "Progress",
  description: "O1 is ahead.",
  place: { row: 5, column: 1, width: 300, height: 200 },
  data: { row: 1, column: 1, rows: 2, columns: 2 },
  colors: ["#1F3A5F"],
  categoryAxis: { title: "" },
  valueAxis: { title: "Progress", least: 0, most: 1, numberFormat: "0%" },
}));

const CELLS: readonly (readonly PlannedCell<never>[])[] = [
  [null, { kind: "text", value: "Progress" }],
  [
    { kind: "text", value: "O1" },
    { kind: "number", value: 0.5 },
  ],
];

/** Does everything with Excel that the sidebar can ask for. */
async function useEverything(excelApi: string): Promise<OpenedExcel> {
  const excel = openExcel(excelApi);
  const sidebarHost = excelSidebarHost("en-US", async () => renderLambdaNames);
  await sidebarHost.writePlan(EVERY_FEATURE_PLAN);
  await sidebarHost.writePlan({
    ...EMPTY_PLAN,
    newSheets: [{ ...BARE_SHEET, blocks: [{ row: 1, column: 1, cells: CELLS, numberFormats: null }], charts: CHARTS }],
  });
  await sidebarHost.writePlan(EVERY_EDIT_PLAN);
  await sidebarHost.read(["MB_Table"]);
  await sidebarHost.activate("Owner's table");
  await sidebarHost.insertFormula("=KPI_CHANGE(2,1)");
  await sidebarHost.readSelection?.();
  await sidebarHost.readFormulas?.();
  await changeNames(excel, sidebarHost);
  await sidebarHost.freezeCopies?.([{ sheet: "Bare", copy: "Frozen" }]);
  await sidebarHost.functionNames?.install();
  await sidebarHost.functionNames?.read();
  await sidebarHost.functionNames?.uninstall();
  await failAndRemove(excel, sidebarHost);
  await sidebarHost.writePlan(reversePlan(EVERY_EDIT_PLAN));
  await sidebarHost.writePlan(reversePlan(EVERY_FEATURE_PLAN));
  expect(excel.host.notModelled).toEqual([]);
  return excel;
}

/** Names of the workbook and of a sheet get other formulas. */
async function changeNames({ host }: OpenedExcel, { writePlan }: SidebarHost): Promise<void> {
  const sheet = host.workbook.find("Bare");
  for (const names of [host.workbook.Names, sheet?.Names]) names?.Add("Growth", "=1", "");
  const edit = { name: "Growth", before: "=1", after: "=2" };
  await writePlan({ ...EMPTY_PLAN, nameEdits: [edit, { ...edit, sheet: "Bare" }] });
}

/** A plan that stays half written, and its removal a day later. */
async function failAndRemove({ host }: OpenedExcel, { writePlan, leftovers }: SidebarHost): Promise<void> {
  const from = host.requests.length + 2;
  host.fault = (request) => (request === from ? { before: 9 } : request > from ? { before: 0 } : undefined);
  await expect(writePlan({ ...EMPTY_PLAN, newSheets: [{ ...BARE_SHEET, name: "Half" }] })).rejects.toThrow();
  host.fault = () => undefined;
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 86_400_000 });
  expect(await leftovers?.read()).toEqual(["Half"]);
  await leftovers?.remove();
  vi.useRealTimers();
}

const membersOf = ({ host }: OpenedExcel): readonly string[] => [...host.members].filter((member) => !member.includes("._"));

test("everything that the add-in asks of Excel came with ExcelApi 1.9 or earlier", async () => {
  const excel = await useEverything("1.9");
  const members = membersOf(excel);
  expect(members.length).toBeGreaterThan(80);
  expect(members.filter((member) => introducedIn(member) > 9)).toEqual([]);
  expect(Math.max(...members.map(introducedIn))).toBe(9);
  // The client's own meter: what its guarded members ask for.
  expect(excel.client.requirements.get("ExcelApi")).toBe("1.9");
});

test("where Excel says that it knows more, what formulas spill is all that it is asked for", async () => {
  const members = membersOf(await useEverything("1.99"));
  expect(members.filter((member) => introducedIn(member) > 9)).toEqual(["SimulatedRange.GetSpillingToRangeOrNullObject"]);
});

test("a member that came later is found", () => {
  expect(introducedIn("SimulatedWorksheet.ShowOutlineLevels")).toBe(10);
  expect(() => introducedIn("SimulatedRange.NoSuchMember")).toThrow(/not in Microsoft's types/);
});
