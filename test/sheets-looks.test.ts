import { isDeepStrictEqual } from "node:util";
import { beforeEach, expect, test } from "vitest";
import { METHODS } from "../apps-script/src/methods.ts";
import type { Value } from "../apps-script/src/plan-script.ts";
import { compilePlan } from "../apps-script/src/sidebar/compile/compile-plan.ts";
import type { Area } from "../core/formula/a1.ts";
import { planOkrWorkbook } from "../core/plan/plan-okr-workbook.ts";
import { type Chart, EMPTY_PLAN, type NewSheet, type SheetPlan, type Style } from "../core/plan/sheet-plan.ts";
import { serialDate } from "../core/serial-date.ts";
import { builtAppsScript } from "./built-apps-script.ts";
import { capturePush } from "./clasp/capture-push.ts";
import { EVERY_FEATURE_PLAN } from "./every-feature-plan.ts";
import { findSheet, peekCell, type Workbook } from "./fakes/google-sheets/workbook.ts";
import { SimulatedAddOn } from "./fakes/simulated-add-on.ts";

let addOn: SimulatedAddOn;
beforeEach(async () => {
  addOn = new SimulatedAddOn(await capturePush(await builtAppsScript()));
});

const LEADS = { okrs: "leads", sheets: [], language: "en", start: serialDate(2026, 10, 1), end: serialDate(2026, 12, 31) } as const;

/** The size of a font that nobody sets, in points. */
const DEFAULT_SIZE = 10;

/** A style as the cells of a simulated sheet keep it; what every plain cell has too is left out. */
const readLook = ({ weight, style, wrap, size, ...look }: Readonly<Record<string, unknown>>): Style => ({
  ...look,
  ...(weight === "bold" && { bold: true }),
  ...(style === "italic" && { italic: true }),
  ...(wrap === "WRAP" && { wrap: true }),
  ...(typeof size === "number" && size !== DEFAULT_SIZE && { size }),
});

/** The cells whose look is not that of their styles, a later one over an earlier. */
function findWrongLooks(planned: NewSheet, sheet: Workbook["active"]): readonly unknown[] {
  const wrong: unknown[] = [];
  for (let row = 1; row <= planned.rows; row++)
    for (let column = 1; column <= planned.columns; column++) {
      const {
        numberFormat: _,
        bold,
        italic,
        wrap,
        size,
        ...look
      } = Object.assign({}, ...planned.styles.filter(({ area }) => holdsCell(area, row, column)).map(({ style }) => style)) as Style;
      const expected = {
        ...look,
        ...(bold && { bold }),
        ...(italic && { italic }),
        ...(wrap && { wrap }),
        ...(size && size !== DEFAULT_SIZE && { size }),
      };
      const found = readLook(peekCell(sheet, row, column)?.look ?? {});
      if (!isDeepStrictEqual(found, expected)) wrong.push({ row, column, found, expected });
    }
  return wrong;
}

const holdsCell = (area: Area, row: number, column: number): boolean =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;

/** Sheets gives such a row its height: rows grow to fit what they hold, other than in merged cells. */
const isTitle = ({ styles, merges }: NewSheet, row: number): boolean =>
  row === 1 &&
  styles.some(({ area, style }) => style.size === 18 && holdsCell(area, row, area.column)) &&
  !merges.some((area) => holdsCell(area, row, area.column));

const BOTTOM_LINE: SheetPlan = {
  ...EVERY_FEATURE_PLAN,
  newSheets: EVERY_FEATURE_PLAN.newSheets.map((sheet) => ({
    ...sheet,
    styles: [
      ...sheet.styles,
      { area: { row: sheet.rows, column: 1, rows: 1, columns: 2 }, style: { fill: "#EEEEEE", lineBelow: "#000000" } },
    ],
  })),
};

test.each([
  ["the OKR workbook", () => planOkrWorkbook(LEADS, { inspection: { sheets: ["Sheet1"], names: [] }, named: [] })],
  ["every feature", () => EVERY_FEATURE_PLAN],
  ["a sheet that ends in a style of its own", () => BOTTOM_LINE],
])("cells get the look of their styles, areas their warnings and rows their heights: %s", (_, planOf) => {
  const plan = planOf();
  const { workbook } = addOn;
  addOn.run("FULL", "writePlan", compilePlan(plan, []));
  for (const planned of plan.newSheets) {
    const sheet = findSheet(workbook, planned.name) as Workbook["active"];
    expect(findWrongLooks(planned, sheet)).toEqual([]);
    expect(sheet.protections.map(({ area, warningOnly }) => [area, warningOnly])).toEqual(planned.warnings.map(({ area }) => [area, true]));
    expect(new Set(sheet.protections.map(({ description }) => description).filter(Boolean))).toEqual(
      new Set(planned.warnings.map(({ description }) => description)),
    );
    expect(sheet.rowHeights).toEqual(
      new Map(planned.rowHeights.filter(({ row }) => !isTitle(planned, row)).map(({ row, height }) => [row, height])),
    );
  }
});

const AXES = { categoryAxis: { title: "Stage" }, valueAxis: { title: "People", least: 0 } };
const PLACE = { row: 3, column: 4, width: 480, height: 260 };
const DATA: Area = { row: 10, column: 1, rows: 6, columns: 3 };
const charts: readonly Chart[] = [
  { kind: "column", title: "=1+1", description: "", place: PLACE, data: DATA, colors: ["#1F3A5F", "#F2A29A"], ...AXES },
  { kind: "bar", title: "Funnel", description: "", place: PLACE, data: { ...DATA, columns: 2 }, colors: ["#1F3A5F"], ...AXES },
  {
    kind: "line",
    title: "Trend",
    description: "",
    place: PLACE,
    data: DATA,
    colors: ["#1F3A5F"],
    ...AXES,
    valueAxis: { title: "%", least: 0, most: 1 },
  },
];

test("charts stand where they were planned, with titles for both axes, and show data in hidden columns", () => {
  const [sheet] = EVERY_FEATURE_PLAN.newSheets as [NewSheet];
  addOn.run("FULL", "writePlan", compilePlan({ ...EMPTY_PLAN, newSheets: [{ ...sheet, charts }] }, []));
  const shared = { headers: 1, hidden: "SHOW_BOTH", position: [3, 4, 0, 0] };
  const size = { width: 480, height: 260, useFirstColumnAsDomain: true };
  expect(addOn.workbook.sheets[1]?.charts).toEqual([
    {
      ...shared,
      type: "COLUMN",
      ranges: [DATA],
      options: {
        ...size,
        title: "=1+1",
        colors: ["#1F3A5F", "#F2A29A"],
        "legend.position": "bottom",
        "hAxis.title": "Stage",
        "vAxis.title": "People",
        "vAxis.viewWindow.min": 0,
      },
    },
    {
      ...shared,
      type: "BAR",
      ranges: [{ ...DATA, columns: 2 }],
      options: {
        ...size,
        title: "Funnel",
        colors: ["#1F3A5F"],
        "legend.position": "none",
        "vAxis.title": "Stage",
        "hAxis.title": "People",
        "hAxis.viewWindow.min": 0,
      },
    },
    {
      ...shared,
      type: "LINE",
      ranges: [DATA],
      options: {
        ...size,
        title: "Trend",
        colors: ["#1F3A5F"],
        "legend.position": "bottom",
        "hAxis.title": "Stage",
        "vAxis.title": "%",
        "vAxis.viewWindow.min": 0,
        "vAxis.viewWindow.max": 1,
      },
    },
  ]);
});

/** What is called anywhere in a value. */
function methodsIn(value: Value): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(methodsIn);
  if (!("path" in value)) return Object.values(value).flatMap(methodsIn);
  return value.path.flatMap((member) => (typeof member === "string" ? [] : [member[0], ...methodsIn(member.slice(1))]));
}

test("scripts may call what the sheets of the add-on need, and nothing else", () => {
  const [first, second] = EVERY_FEATURE_PLAN.newSheets as [NewSheet, NewSheet];
  const { batches } = compilePlan({ ...EVERY_FEATURE_PLAN, newSheets: [first, { ...second, charts }] }, []);
  expect([...new Set(methodsIn(batches.flat()))].sort()).toEqual([...METHODS].sort());
});
