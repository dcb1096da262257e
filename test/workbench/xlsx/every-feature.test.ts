import { beforeAll, describe, expect, test } from "vitest";
import { writeXlsx } from "../../../workbench/xlsx/write-xlsx.ts";
import { EVERY_FEATURE } from "../../libreoffice/every-feature.ts";
import { packageFaults, readParts } from "../../libreoffice/package-faults.ts";
import { childrenNamed, descendantsNamed, textOf } from "../../libreoffice/parse-xml.ts";
import { type LibreOfficeWorkbook, readWithLibreOffice } from "../../libreoffice/recalculate.ts";

describe("a workbook with every feature", () => {
  let file: Uint8Array;
  let carried: LibreOfficeWorkbook;
  let fresh: LibreOfficeWorkbook;
  const cellOf = (workbook: LibreOfficeWorkbook, address: string) => workbook.sheets[0]?.cells.get(address);

  beforeAll(async () => {
    file = await writeXlsx(EVERY_FEATURE);
    carried = await readWithLibreOffice(file, { recalculate: false });
    fresh = await readWithLibreOffice(await writeXlsx(EVERY_FEATURE, { computedValues: false }), { recalculate: true });
  });

  test("breaks no rule of the format", () => {
    expect(packageFaults(file)).toEqual([]);
  });

  test.each([
    ["A1", "=1+1 is a title"],
    ["B4", 0.25],
    ["B5", 0.5],
    ["B8", 46_023],
    ["B9", 'lo "q"'],
    ["B10", true],
    ["B11", false],
    ["B13", 0.5],
    ["B14", 1],
    ["B15", 6],
  ])("has %s as %j, with the values it carries and calculated afresh", (address, value) => {
    expect(cellOf(carried, address)?.value).toBe(value);
    expect(cellOf(fresh, address)?.value).toBe(value);
  });

  test("carries errors as errors", () => {
    for (const workbook of [carried, fresh]) {
      expect(cellOf(workbook, "B6")?.error).toBe("#DIV/0!");
      expect(cellOf(workbook, "B7")?.error).toBe("#N/A");
    }
  });

  test("opens on the sheet that was shown, and is recalculated then", () => {
    const workbook = readParts(file).get("xl/workbook.xml");
    expect(workbook && [...descendantsNamed(workbook, "workbookView")][0]?.attributes.activeTab).toBe("1");
    expect(workbook && [...descendantsNamed(workbook, "calcPr")][0]?.attributes.fullCalcOnLoad).toBe("1");
  });

  test("shows numbers by their formats", () => {
    expect(cellOf(fresh, "B5")?.shown).toBe("50%");
    expect(cellOf(fresh, "B8")?.shown).toBe("2026-01-01");
  });

  test.each([
    ["A4", 'of:cell-content-is-in-list("On track";"At ""risk""";"Off track")'],
    ["C4", "of:cell-content-is-in-list([$MB_Lists.$A$1:.$A$2])"],
    ["C5", "of:cell-content-is-in-list([$MB_Lists.$B$1:.$B$60])"],
    ["C6", "of:cell-content-is-in-list([$'It''s a list'.$A$1:.$A$3])"],
    ["C7", "of:cell-content-is-decimal-number() and cell-content-is-between(0,1)"],
    ["C8", "of:cell-content-is-decimal-number() and cell-content()>=-5"],
    ["C9", "of:cell-content-is-date() and cell-content()>=1"],
  ])("lets %s hold what its validation says", (address, rule) => {
    expect(cellOf(carried, address)?.validation).toBe(rule);
  });

  test("keeps lists that do not fit into their rule on a hidden sheet", () => {
    const lists = carried.sheets.find((sheet) => sheet.name === "MB_Lists");
    expect(lists?.cells.get("A1")?.value).toBe("Sales, north");
    expect(lists?.cells.get("B60")?.value).toBe("Owner 60");
    const workbook = readParts(file).get("xl/workbook.xml");
    expect(workbook && [...descendantsNamed(workbook, "sheet")].map(({ attributes }) => attributes.state)).toEqual([
      undefined,
      undefined,
      "hidden",
    ]);
  });

  test("colours by words and by formulas", () => {
    expect(carried.sheets[0]?.conditionalFormats).toEqual([
      { range: "'Key results'.A4:'Key results'.A8", conditions: ['="At risk"'] },
      { range: "'Key results'.B4:'Key results'.B8", conditions: ["formula-is([.$B4]>0.3)"] },
    ]);
  });

  test("has the filter, the names, the print set-up, the title and the language", () => {
    expect(carried.filters).toEqual(["'Key results'.A2:'Key results'.B14"]);
    expect(carried.names).toContainEqual({ name: "MB_Owners", range: "$'It''s a list'.$A$1:.$A$3" });
    expect(carried.names).toContainEqual({ name: "_xlnm.Print_Titles", range: "$'Key results'.$1:.$2" });
    expect(carried.names).toContainEqual({ name: "_xlnm.Print_Area", range: "$'Key results'.$A$1:.$C$15" });
    expect(carried).toMatchObject({ title: "Mål & nyckelresultat", language: "sv" });
  });

  test("has the widths, the heights, what is hidden and what is frozen", () => {
    const sheet = readParts(file).get("xl/worksheets/sheet1.xml");
    if (!sheet) throw new Error("no first sheet");
    const attributesOf = (name: string) => [...descendantsNamed(sheet, name)].map(({ attributes }) => attributes);
    expect(attributesOf("col")[0]).toMatchObject({ min: "1", width: "22.85546875" });
    expect(attributesOf("col")[4]).toMatchObject({ min: "5", hidden: "true" });
    expect(attributesOf("row")[0]).toMatchObject({ r: "1", ht: "30" });
    expect(attributesOf("row")[2]).toMatchObject({ r: "3", hidden: "1" });
    expect(attributesOf("pane")[0]).toMatchObject({ xSplit: "1", ySplit: "2", topLeftCell: "B3", state: "frozen" });
    expect(attributesOf("sheetView")[0]).toMatchObject({ showGridLines: "0" });
    expect(attributesOf("tabColor")[0]).toEqual({ rgb: "FF1F3A5F" });
    expect(attributesOf("mergeCell")[0]).toEqual({ ref: "A1:C1" });
    expect(attributesOf("pageSetup")[0]).toMatchObject({ orientation: "landscape", fitToWidth: "1", fitToHeight: "0" });
  });

  describe("its charts", () => {
    const chartOf = (index: number) => {
      const chart = readParts(file).get(`xl/charts/chart${index}.xml`);
      if (!chart) throw new Error(`no chart ${index}`);
      return chart;
    };
    const values = (chart: ReturnType<typeof chartOf>, name: string) =>
      [...descendantsNamed(chart, name)].map(({ attributes }) => attributes.val);
    const texts = (chart: ReturnType<typeof chartOf>, name: string) => [...descendantsNamed(chart, name)].map(textOf);

    test("are drawn from cells, the names of their series too", () => {
      expect(texts(chartOf(1), "c:f")).toEqual(["'Key results'!$B$2", "'Key results'!$A$3:$A$5", "'Key results'!$B$3:$B$5"]);
      expect(texts(chartOf(2), "c:f")).toEqual([
        "'It''s a list'!$B$1",
        "'It''s a list'!$A$2:$A$3",
        "'It''s a list'!$B$2:$B$3",
        "'It''s a list'!$C$1",
        "'It''s a list'!$A$2:$A$3",
        "'It''s a list'!$C$2:$C$3",
      ]);
    });

    test("have titles of their own and of their axes, a scale and colours", () => {
      expect(texts(chartOf(1), "a:t")).toEqual(["Progress & <plans>", "Share"]);
      expect(texts(chartOf(2), "a:t")).toEqual(["Lines", "Who", "How many"]);
      expect([values(chartOf(1), "c:min"), values(chartOf(1), "c:max")]).toEqual([["0"], ["1"]]);
      expect(values(chartOf(1), "a:srgbClr")).toContain("1F3A5F");
      expect(values(chartOf(2), "c:symbol")).toEqual(["circle", "diamond"]);
    });

    test("have their first bar on top and a legend where there is more than one series", () => {
      expect(values(chartOf(1), "c:orientation")).toEqual(["maxMin", "minMax"]);
      expect([...descendantsNamed(chartOf(1), "c:legend")]).toHaveLength(0);
      expect([...descendantsNamed(chartOf(2), "c:legend")]).toHaveLength(1);
    });

    test("say to screen readers what they show, and end where they were planned to", () => {
      const drawing = readParts(file).get("xl/drawings/drawing1.xml");
      if (!drawing) throw new Error("no drawing");
      expect([...descendantsNamed(drawing, "xdr:cNvPr")][0]?.attributes.descr).toBe('Bars of "progress"');
      const [end] = [...descendantsNamed(drawing, "xdr:to")];
      // Columns of 160, 90 and 200 pixels; rows of 20 from row 17 on.
      expect(end && ["xdr:col", "xdr:colOff", "xdr:row", "xdr:rowOff"].map((name) => childrenNamed(end, name).map(textOf)[0])).toEqual([
        "2",
        String(50 * 9525),
        "20",
        String(10 * 9525),
      ]);
    });
  });

  test("gives each cell the look of all styles laid on it", () => {
    const parts = readParts(file);
    const [sheet, styles] = [parts.get("xl/worksheets/sheet1.xml"), parts.get("xl/styles.xml")];
    if (!sheet || !styles) throw new Error("no first sheet or no styles");
    const [cell] = [...descendantsNamed(sheet, "c")].filter(({ attributes }) => attributes.r === "A1");
    const [formats] = childrenNamed(styles, "cellXfs");
    const format = formats && childrenNamed(formats, "xf")[Number(cell?.attributes.s)];
    const item = (group: string, name: string, index: string | undefined) =>
      childrenNamed(styles, group).flatMap((element) => childrenNamed(element, name))[Number(index)];
    const font = item("fonts", "font", format?.attributes.fontId);
    const fill = item("fills", "fill", format?.attributes.fillId);
    expect(font && childrenNamed(font, "color")[0]?.attributes.rgb).toBe("FFFFFFFF");
    expect(font && childrenNamed(font, "sz")[0]?.attributes.val).toBe("14");
    expect(font && childrenNamed(font, "b")).toHaveLength(1);
    expect(fill && [...descendantsNamed(fill, "fgColor")][0]?.attributes.rgb).toBe("FF1F3A5F");
    expect(format && childrenNamed(format, "alignment")[0]?.attributes).toMatchObject({ vertical: "center" });
  });
});
