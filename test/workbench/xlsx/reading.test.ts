import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import { EN_US } from "../../../core/formula/spell-formula.ts";
import { planOkrWorkbook } from "../../../core/plan/plan-okr-workbook.ts";
import type { Style } from "../../../core/plan/sheet-plan.ts";
import { spellPlan } from "../../../core/plan/spell-plan.ts";
import { serialDate } from "../../../core/serial-date.ts";
import { layStyles } from "../../../workbench/xlsx/cell-styles.ts";
import { planXlsxWorkbook } from "../../../workbench/xlsx/plan-xlsx-workbook.ts";
import { readXlsx } from "../../../workbench/xlsx/read-xlsx.ts";
import { writeXlsx } from "../../../workbench/xlsx/write-xlsx.ts";
import type { XlsxCell, XlsxSheet, XlsxWorkbook } from "../../../workbench/xlsx/xlsx-workbook.ts";
import { EVERY_FEATURE, sheetOf } from "../../libreoffice/every-feature.ts";

/** A sheet as its parts are found by what they are about, whatever areas they were laid on in. */
function contentsOf({ cells, styles, rows: _, columns: __, warnings: ___, ...sheet }: XlsxSheet) {
  const laid = layStyles(styles);
  const held = cells.filter(({ value, formula }) => formula !== undefined || (value !== undefined && value !== ""));
  return {
    ...sheet,
    print: { pagesWide: 1, ...sheet.print },
    rowHeights: Object.fromEntries(sheet.rowHeights.map(({ row, height }) => [row, height])),
    cells: Object.fromEntries(held.map(({ row, column, ...cell }) => [`${row},${column}`, cell])),
    styles: Object.fromEntries(
      [...laid.cells]
        .map(({ row, column }) => [`${row},${column}`, plain(laid.at(row, column) ?? {})] as const)
        .filter(([, style]) => Object.keys(style).length > 0),
    ),
  };
}

/** A format of "General" is none, and what is not bold is plain. */
const plain = (style: Style): Style =>
  Object.fromEntries(Object.entries(style).filter(([key, value]) => value !== false && !(key === "numberFormat" && value === "General")));

describe("a file of ours, read again", () => {
  let read: XlsxWorkbook;
  const sheet = (name: string) => EVERY_FEATURE.sheets.find((each) => each.name === name) as XlsxSheet;
  const readSheet = (name: string) => read.sheets.find((each) => each.name === name) as XlsxSheet;

  beforeAll(async () => {
    read = await readXlsx(await writeXlsx(EVERY_FEATURE));
  });

  test("has the same sheets, names, title and shown sheet, without the sheet that holds long lists", () => {
    expect(read.sheets.map(({ name }) => name)).toEqual(EVERY_FEATURE.sheets.map(({ name }) => name));
    expect(read).toMatchObject({ names: EVERY_FEATURE.names, title: EVERY_FEATURE.title, activeSheet: EVERY_FEATURE.activeSheet });
  });

  test("has the same values and formulas, texts as texts, dates as serial day numbers, errors as errors", () => {
    for (const { name } of EVERY_FEATURE.sheets) expect(contentsOf(readSheet(name)).cells).toEqual(contentsOf(sheet(name)).cells);
  });

  test("looks the same", () => {
    for (const { name } of EVERY_FEATURE.sheets) {
      const { styles, ...layout } = contentsOf(readSheet(name));
      const { styles: laid, ...planned } = contentsOf(sheet(name));
      expect(styles).toEqual(laid);
      for (const part of [
        "tabColor",
        "hiddenColumns",
        "hiddenRows",
        "rowHeights",
        "frozenRows",
        "frozenColumns",
        "gridlines",
        "merges",
        "filter",
        "charts",
        "print",
      ] as const)
        expect(layout[part], part).toEqual(planned[part]);
      expect(layout.columnWidths.slice(0, planned.columnWidths.length)).toEqual(planned.columnWidths);
    }
  });

  test("lets cells hold the same and marks them by the same rules; help is as long as a file can hold", () => {
    const { validations, conditionalFormats } = sheet("Key results");
    expect(readSheet("Key results").validations).toEqual(validations.map((each) => ({ ...each, help: cut(each.help) })));
    expect(readSheet("Key results").conditionalFormats).toEqual(conditionalFormats);
  });

  const cut = (help: string) => (help.length > 255 ? `${help.slice(0, 254)}…` : help);
});

describe("an OKR workbook, written and read again", () => {
  test("is the same sheet by sheet", async () => {
    const plan = spellPlan(
      planOkrWorkbook(
        { okrs: "leads", sheets: [], language: "sv", start: serialDate(2026, 1, 1), end: serialDate(2026, 3, 31) },
        { inspection: { sheets: [], names: [] }, named: [] },
      ),
      EN_US,
    );
    const workbook = planXlsxWorkbook(plan, new Map());
    const read = await readXlsx(await writeXlsx(workbook));
    expect(read.names).toEqual(workbook.names);
    for (const [index, { validations, columnWidths, ...contents }] of workbook.sheets.map(contentsOf).entries()) {
      const { validations: readValidations, columnWidths: readWidths, ...again } = contentsOf(read.sheets[index] as XlsxSheet);
      expect(again).toEqual(contents);
      expect(readWidths.slice(0, columnWidths.length)).toEqual(columnWidths);
      expect(readValidations.map(({ area, rule }) => ({ area, rule }))).toEqual(validations.map(({ area, rule }) => ({ area, rule })));
    }
  });
});

describe("a file that went through another program", () => {
  const editPart = async (path: string, sheet: XlsxSheet, edit: (xml: string) => string): Promise<XlsxSheet> => {
    const parts = unzipSync(await writeXlsx({ sheets: [sheet], names: [] }));
    const file = zipSync({ ...parts, [path]: strToU8(edit(strFromU8(parts[path] as Uint8Array))) });
    return (await readXlsx(file)).sheets[0] as XlsxSheet;
  };
  const editSheet = (cells: readonly XlsxCell[], edit: (xml: string) => string) =>
    editPart("xl/worksheets/sheet1.xml", sheetOf(cells), edit);
  const at = (row: number, formula: string): XlsxCell => ({ row, column: 2, formula, value: row });

  test("may share a formula among cells, which reads as each of them would have it", async () => {
    const { cells } = await editSheet([at(1, "=A1*$A$1+SUM(Sheet!A:A)"), at(2, "=1"), at(3, "=1")], (xml) =>
      xml
        .replace("<f>A1*$A$1+SUM(Sheet!A:A)</f>", '<f t="shared" ref="B1:B3" si="0">A1*$A$1+SUM(Sheet!A:A)</f>')
        .replaceAll("<f>1</f>", '<f t="shared" si="0"/>'),
    );
    expect(cells.map(({ formula }) => formula)).toEqual(["=A1*$A$1+SUM(Sheet!A:A)", "=A2*$A$1+SUM(Sheet!A:A)", "=A3*$A$1+SUM(Sheet!A:A)"]);
  });

  test("may hold heights of rows that nobody chose", async () => {
    const { rowHeights } = await editSheet([at(1, "=1"), at(2, "=2")], (xml) =>
      xml.replace('<row r="1"', '<row r="1" ht="30"').replace('<row r="2"', '<row r="2" ht="45" customHeight="1"'),
    );
    expect(rowHeights).toEqual([{ row: 2, height: 60 }]);
  });

  test("may fill by a conditional format without saying that the fill is solid", async () => {
    const conditionalFormats: XlsxSheet["conditionalFormats"] = [
      { area: { row: 1, column: 1, rows: 9, columns: 1 }, rule: { kind: "text is", text: "At risk" }, style: { fill: "#FFE8A3" } },
    ];
    const read = await editPart("xl/styles.xml", sheetOf([], { conditionalFormats }), (xml) =>
      xml.replace(/<dxf>.*<\/dxf>/s, '<dxf><fill><patternFill><bgColor rgb="FFFFE8A3"/></patternFill></fill></dxf>'),
    );
    expect(read.conditionalFormats).toEqual(conditionalFormats);
  });

  test("may have rules beyond ours, which are left out", async () => {
    const { conditionalFormats, validations } = await editSheet([at(1, "=1")], (xml) =>
      xml.replace(
        "</sheetData>",
        `</sheetData><conditionalFormatting sqref="A1:A9"><cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFFFFFF"/><color rgb="FF00FF00"/></colorScale></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="textLength" operator="lessThan" sqref="A1"><formula1>5</formula1></dataValidation></dataValidations>`,
      ),
    );
    expect({ conditionalFormats, validations }).toEqual({ conditionalFormats: [], validations: [] });
  });

  test("or may be no workbook at all", async () => {
    await expect(readXlsx(strToU8("not a file"))).rejects.toThrow();
  });
});
