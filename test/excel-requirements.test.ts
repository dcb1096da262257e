import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { reversePlan } from "../core/plan/reverse-plan.ts";
import { renderLambdaNames } from "../core/publish/lambda-names.ts";
import { excelSidebarHost } from "../excel-addin/src/sidebar-host.ts";
import { EVERY_EDIT_PLAN, EVERY_FEATURE_PLAN } from "./every-feature-plan.ts";
import { openExcel } from "./fakes/excel/open-excel.ts";

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

test("everything that the add-in asks of Excel came with ExcelApi 1.9 or earlier", async () => {
  const { client, host } = openExcel("1.99");
  const sidebarHost = excelSidebarHost("en-US", async () => renderLambdaNames);
  await sidebarHost.writePlan(EVERY_FEATURE_PLAN);
  await sidebarHost.writePlan(EVERY_EDIT_PLAN);
  await sidebarHost.read(["MB_Table"]);
  await sidebarHost.activate("Owner's table");
  await sidebarHost.insertFormula("=KPI_CHANGE(2,1)");
  await sidebarHost.writePlan(reversePlan(EVERY_EDIT_PLAN));
  await sidebarHost.writePlan(reversePlan(EVERY_FEATURE_PLAN));

  const members = [...host.members].filter((member) => !member.includes("._"));
  expect(members.length).toBeGreaterThan(40);
  expect(members.filter((member) => introducedIn(member) > 9)).toEqual([]);
  expect(Math.max(...members.map(introducedIn))).toBe(9);
  // The client's own meter: what its guarded members ask for.
  expect(client.requirements.get("ExcelApi")).toBe("1.9");
});

test("a member that came later is found", () => {
  expect(introducedIn("SimulatedWorksheet.ShowOutlineLevels")).toBe(10);
  expect(() => introducedIn("SimulatedRange.NoSuchMember")).toThrow(/not in Microsoft's types/);
});
