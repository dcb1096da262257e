import fc from "fast-check";
import { strToU8, unzipSync, zipSync } from "fflate";
import { beforeAll, describe, expect, it, test } from "vitest";
import { CellError } from "../core/cell-error.ts";
import { spellFileFormula } from "../workbench/xlsx/file-formula.ts";
import { nativeCells } from "../workbench/xlsx/native-cells.ts";
import { readXlsx } from "../workbench/xlsx/read-xlsx.ts";
import { writeXlsx } from "../workbench/xlsx/write-xlsx.ts";
import { type XlsxCell, XlsxFailure } from "../workbench/xlsx/xlsx-workbook.ts";
import { EVERY_FEATURE, sheetOf } from "./libreoffice/every-feature.ts";
import { packageFaults, readParts } from "./libreoffice/package-faults.ts";
import { childrenNamed, descendantsNamed, textOf } from "./libreoffice/parse-xml.ts";
import { type LibreOfficeWorkbook, readWithLibreOffice } from "./libreoffice/recalculate.ts";

const writeCells = (cells: readonly XlsxCell[]) => writeXlsx({ sheets: [sheetOf(cells)], names: [] });

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

  it("breaks no rule of the format", () => {
    expect(packageFaults(file)).toEqual([]);
  });

  it.each([
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

  it("carries errors as errors", () => {
    for (const workbook of [carried, fresh]) {
      expect(cellOf(workbook, "B6")?.error).toBe("#DIV/0!");
      expect(cellOf(workbook, "B7")?.error).toBe("#N/A");
    }
  });

  it("opens on the sheet that was shown, and is recalculated then", () => {
    const workbook = readParts(file).get("xl/workbook.xml");
    expect(workbook && [...descendantsNamed(workbook, "workbookView")][0]?.attributes.activeTab).toBe("1");
    expect(workbook && [...descendantsNamed(workbook, "calcPr")][0]?.attributes.fullCalcOnLoad).toBe("1");
  });

  it("shows numbers by their formats", () => {
    expect(cellOf(fresh, "B5")?.shown).toBe("50%");
    expect(cellOf(fresh, "B8")?.shown).toBe("2026-01-01");
  });

  it.each([
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

  it("keeps lists that do not fit into their rule on a hidden sheet", () => {
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

  it("colours by words and by formulas", () => {
    expect(carried.sheets[0]?.conditionalFormats).toEqual([
      { range: "'Key results'.A4:'Key results'.A8", conditions: ['="At risk"'] },
      { range: "'Key results'.B4:'Key results'.B8", conditions: ["formula-is([.$B4]>0.3)"] },
    ]);
  });

  it("has the filter, the names, the print set-up, the title and the language", () => {
    expect(carried.filters).toEqual(["'Key results'.A2:'Key results'.B14"]);
    expect(carried.names).toContainEqual({ name: "MB_Owners", range: "$'It''s a list'.$A$1:.$A$3" });
    expect(carried.names).toContainEqual({ name: "_xlnm.Print_Titles", range: "$'Key results'.$1:.$2" });
    expect(carried.names).toContainEqual({ name: "_xlnm.Print_Area", range: "$'Key results'.$A$1:.$C$15" });
    expect(carried).toMatchObject({ title: "Mål & nyckelresultat", language: "sv" });
  });

  it("has the widths, the heights, what is hidden and what is frozen", () => {
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

    it("are drawn from cells, the names of their series too", () => {
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

    it("have titles of their own and of their axes, a scale and colours", () => {
      expect(texts(chartOf(1), "a:t")).toEqual(["Progress & <plans>", "Share"]);
      expect(texts(chartOf(2), "a:t")).toEqual(["Lines", "Who", "How many"]);
      expect([values(chartOf(1), "c:min"), values(chartOf(1), "c:max")]).toEqual([["0"], ["1"]]);
      expect(values(chartOf(1), "a:srgbClr")).toContain("1F3A5F");
      expect(values(chartOf(2), "c:symbol")).toEqual(["circle", "diamond"]);
    });

    it("have their first bar on top and a legend where there is more than one series", () => {
      expect(values(chartOf(1), "c:orientation")).toEqual(["maxMin", "minMax"]);
      expect([...descendantsNamed(chartOf(1), "c:legend")]).toHaveLength(0);
      expect([...descendantsNamed(chartOf(2), "c:legend")]).toHaveLength(1);
    });

    it("say to screen readers what they show, and end where they were planned to", () => {
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

  it("gives each cell the look of all styles laid on it", () => {
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

describe("text", () => {
  const HOSTILE = [
    "=1+1",
    "+49 30 123",
    "-5",
    "@SUM(A1)",
    "'quoted",
    "3-5",
    "March 2026",
    "10%",
    "TRUE",
    "1e5",
    "0012",
    "#N/A",
    "#DIV/0!",
    "#hashtag",
    "<b>&amp;</b>",
    "]]>",
    '"',
    "'",
    "_x0041_",
    "_x0041_x0042_",
    "_x005F_",
    " lead and trail ",
    "two\nlines",
    "two\r\nlines",
    "tab\there",
    "Åäö șț ñ",
    "😀👩‍👩‍👧",
    "\u0000\u0001\u001f",
    "\ufffe\uffff",
    "\ud83d alone",
    "a\u2028b",
    "",
    "x".repeat(32_767),
  ];
  /** As it comes back: line ends are those of spreadsheets, half a character is a replacement character. */
  const kept = (text: string) => new TextDecoder().decode(new TextEncoder().encode(text.replace(/\r\n?/g, "\n")));

  it("is text in the file, whatever it looks like", async () => {
    const cells = HOSTILE.map((value, index) => ({ row: index + 1, column: 1, value }));
    const read = await readTexts(await writeCells(cells));
    expect(read).toEqual(HOSTILE.filter((text) => text !== "").map(kept));
  });

  it("is the same text in LibreOffice, which leaves out control characters", async () => {
    const cells = HOSTILE.map((value, index) => ({ row: index + 1, column: 1, value }));
    const { sheets } = await readWithLibreOffice(await writeCells(cells), { recalculate: true });
    for (const [index, text] of HOSTILE.entries()) {
      const cell = sheets[0]?.cells.get(`A${index + 1}`);
      expect(cell?.value ?? "").toBe(kept(text).replace(CONTROL, ""));
      expect(cell?.formula).toBeUndefined();
      expect(cell?.error).toBeUndefined();
    }
  });

  it("stays text when it is edited", async () => {
    const parts = readParts(await writeCells([{ row: 1, column: 1, value: "3-5" }]));
    const [sheet, styles] = [parts.get("xl/worksheets/sheet1.xml"), parts.get("xl/styles.xml")];
    const format = sheet && [...descendantsNamed(sheet, "c")][0]?.attributes.s;
    const [formats] = styles ? childrenNamed(styles, "cellXfs") : [];
    expect(formats && childrenNamed(formats, "xf")[Number(format)]?.attributes.quotePrefix).toBe("1");
  });

  test("of any kind is kept, and the file stays whole", async () => {
    const anyText = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string(),
      fc.stringMatching(/^_?(x[0-9A-F]{4}_?){1,3}$/),
      fc.constantFrom(...HOSTILE),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(anyText, { minLength: 1, maxLength: 8 }), anyText, async (texts, help) => {
        const cells = texts.map((value, index) => ({ row: index + 1, column: 1, value }));
        const validations = [
          { area: { row: 1, column: 2, rows: 1, columns: 1 }, rule: { kind: "list", values: texts }, help, strict: true } as const,
        ];
        const file = await writeXlsx({ sheets: [sheetOf(cells, { validations })], names: [], title: help });
        expect(packageFaults(file)).toEqual([]);
        expect(readTexts(file)).toEqual(texts.filter((text) => text !== "").map(kept));
      }),
      { numRuns: 150 },
    );
  });

  it("that is longer than a cell can hold is refused, by its cell", async () => {
    const reason = { kind: "text too long", sheet: "Sheet", cell: "B3", most: 32_767 };
    await expect(writeCells([{ row: 3, column: 2, value: "x".repeat(32_768) }])).rejects.toMatchObject({ reason });
  });

  it("of two lines makes its row two lines high", async () => {
    const wrapped = { area: { row: 1, column: 1, rows: 3, columns: 1 }, style: { wrap: true } };
    const cells = [
      { row: 1, column: 1, value: "short" },
      { row: 2, column: 1, value: "a good deal longer than the column" },
      { row: 3, column: 1, formula: '="one"&CHAR(10)&"two"&CHAR(10)&"three"', value: "one\ntwo\nthree" },
    ];
    const file = await writeXlsx({ sheets: [sheetOf(cells, { styles: [wrapped], columnWidths: [150] })], names: [] });
    const sheet = readParts(file).get("xl/worksheets/sheet1.xml");
    const rows = sheet ? [...descendantsNamed(sheet, "row")].map(({ attributes }) => attributes) : [];
    expect(rows).toEqual([{ r: "1" }, { r: "2", ht: "30" }, { r: "3", ht: "45" }]);
  });
});

describe("sheet names", () => {
  it.each(["", "x".repeat(32), "Q1/Q2", "[a]", "'quoted'", "History"])("%j is refused as Excel refuses it", async (name) => {
    await expect(writeXlsx({ sheets: [sheetOf([], { name })], names: [] })).rejects.toMatchObject({
      reason: { kind: "sheet name", sheet: name },
    });
  });

  it("are told apart by more than case", async () => {
    await expect(writeXlsx({ sheets: [sheetOf([]), sheetOf([], { name: "SHEET" })], names: [] })).rejects.toBeInstanceOf(XlsxFailure);
  });
});

describe("formulas", () => {
  it.each([
    ["=SUM(A1:B2)", "SUM(A1:B2)", false],
    ["=sum(a1)+1", "SUM(a1)+1", false],
    ['=IFS(A1>1,"IFS(",TRUE,XLOOKUP(1,A1:A3,B1:B3))', '_xlfn.IFS(A1>1,"IFS(",TRUE,_xlfn.XLOOKUP(1,A1:A3,B1:B3))', false],
    ["=SORT(FILTER(A1:A9,B1:B9>1))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9>1))", true],
    ["=LET(rate,A1,rate*rate)", "_xlfn.LET(_xlpm.rate,A1,_xlpm.rate*_xlpm.rate)", false],
    ["=MAP(A1:A3,LAMBDA(x,x+1))", "_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.x,_xlpm.x+1))", true],
    ["=A1:A3*2", "A1:A3*2", true],
    ["=SUM(IF(A1:A3>1,A1:A3))", "SUM(IF(A1:A3>1,A1:A3))", true],
    ["=SUMPRODUCT((A1:A3>1)*B1:B3)", "SUMPRODUCT((A1:A3>1)*B1:B3)", false],
    ["=SUM(A1:INDEX(A:A,3))", "SUM(A1:INDEX(A:A,3))", false],
  ])("%s stands in the file as %s (array: %s)", (formula, text, array) => {
    expect(spellFileFormula(formula)).toEqual({ text, array });
  });

  it("that Excel could not read give way to their value", async () => {
    const { sheets } = await readWithLibreOffice(await writeCells([{ row: 1, column: 1, formula: "=1+)", value: 7 }]), {
      recalculate: true,
    });
    expect(sheets[0]?.cells.get("A1")).toMatchObject({ value: 7 });
    expect(sheets[0]?.cells.get("A1")?.formula).toBeUndefined();
  });

  it("may be as deep as they are long", () => {
    expect(spellFileFormula(`=${"1+".repeat(4_000)}A1`)?.text).toHaveLength(8_002);
  });

  it("that are longer than a file can hold are refused, by their cell", async () => {
    const reason = { kind: "formula too long", sheet: "Sheet", cell: "A1", most: 8_192 };
    await expect(writeCells([{ row: 1, column: 1, formula: `=${"1+".repeat(4_096)}1` }])).rejects.toMatchObject({ reason });
  });

  it("carry an error as one, and a text that only looks like one as text", async () => {
    const cells: XlsxCell[] = [
      { row: 1, column: 1, formula: "=NA()", value: new CellError("#N/A") },
      { row: 2, column: 1, formula: '="#N/A"', value: "#N/A" },
    ];
    const { sheets } = await readWithLibreOffice(await writeCells(cells), { recalculate: false });
    expect(sheets[0]?.cells.get("A1")).toMatchObject({ error: "#N/A" });
    expect(sheets[0]?.cells.get("A2")).toMatchObject({ value: "#N/A" });
    expect(sheets[0]?.cells.get("A2")?.error).toBeUndefined();
  });
});

describe("calls of our functions, which nobody who opens the file has", () => {
  const at = (formula: string, parts: Partial<XlsxCell> = {}): XlsxCell => ({ row: 2, column: 3, formula, value: 0.1, ...parts });

  it("become their native twin", () => {
    expect(nativeCells([at("=KPI_CHANGE(B2,A2)")])).toEqual([at('=IF(OR(B2="",A2=""),"",IF(A2<=0,"n/m",(B2-A2)/A2))')]);
  });

  it("become it wherever they stand in a formula, and in Excel's namespace too", () => {
    const [cell] = nativeCells([at('=IFERROR(1+MB.KPI_CHANGE(B2,MB.KPI_CHANGE(A2,1)),"KPI_CHANGE(")')]);
    expect(cell?.formula).toMatch(/^=IFERROR\(1\+IF\(.*,"KPI_CHANGE\("\)$/);
    expect(cell?.formula?.match(/KPI_CHANGE/g)).toHaveLength(1);
  });

  it("become one twin a cell where they spill", () => {
    const spilled = nativeCells([
      at('=KPI_CHANGE(B2:B3,$A$2:$A$3,"points")', { spill: { rows: 2, columns: 1 } }),
      { row: 3, column: 3, value: 0.2 },
    ]);
    expect(spilled).toEqual([
      at('=IF(OR(B2="",$A$2=""),"",B2-$A$2)'),
      { row: 3, column: 3, value: 0.2, formula: '=IF(OR(B3="",$A$3=""),"",B3-$A$3)' },
    ]);
  });

  it.each([
    ["have no native twin", "=KPI_COMPARE(B2:B4,A2:A4,C1)"],
    ["spill inside a formula", "=SUM(FUNNEL_RATES(B2:B4))"],
    ["make a formula longer than a file can hold", `=${"KPI_CHANGE(".repeat(9)}B2${",A2)".repeat(9)}`],
  ])("give way to the value where they %s", (_, formula) => {
    expect(nativeCells([at(formula)])).toEqual([{ row: 2, column: 3, value: 0.1 }]);
  });

  it("stay one formula where they answer an array inside another", () => {
    expect(nativeCells([at("=SUM(KPI_CTR(B2:B4,A2:A4))")])).toEqual([at('=SUM(IF((B2:B4="")+(A2:A4="")>0,"",B2:B4/A2:A4))')]);
  });

  it("calculate in LibreOffice to what our functions answered", async () => {
    const typed: XlsxCell[] = [
      { row: 1, column: 1, value: 100 },
      { row: 2, column: 1, value: 0 },
      { row: 1, column: 2, value: 120 },
      { row: 2, column: 2, value: 130 },
      { row: 1, column: 3, formula: "=KPI_CHANGE(B1:B3,A1:A3)", value: 0.2, spill: { rows: 3, columns: 1 } },
      { row: 2, column: 3, value: "n/m" },
      { row: 3, column: 3, value: "" },
      { row: 4, column: 3, formula: "=ROUND(100*KPI_CHANGE(B1,A1),1)", value: 20 },
    ];
    const file = await writeXlsx({ sheets: [sheetOf(typed)], names: [] }, { computedValues: false });
    const { sheets } = await readWithLibreOffice(file, { recalculate: true });
    expect(["C1", "C2", "C3", "C4"].map((address) => sheets[0]?.cells.get(address)?.value)).toEqual([0.2, "n/m", null, 20]);
    expect([...(sheets[0]?.cells.values() ?? [])].filter(({ error }) => error)).toEqual([]);
  });

  it("keep the error of input they refuse, which a formula of built-in functions might calculate with", () => {
    const value = new CellError("#VALUE!");
    expect(nativeCells([at("=KPI_CTR(B2,A2)", { value })])).toEqual([{ row: 2, column: 3, value }]);
    const spill = { rows: 2, columns: 1 };
    expect(nativeCells([at("=KPI_CTR(B2:B3,A2:A3)", { spill }), { row: 3, column: 3, value }])).toEqual([
      at('=IF(OR(B2="",A2=""),"",B2/A2)'),
      { row: 3, column: 3, value },
    ]);
  });

  describe("in names", () => {
    const NAMES = [
      { name: "Rate", formula: "=KPI_CTR(Sheet!$A$1,Sheet!$B$1)" },
      { name: "Half", sheet: "Sheet", formula: "=Rate/2" },
      { name: "Twice", formula: "=LAMBDA(a,a*KPI_CTR(a,2))" },
      { name: "Stuck", formula: "=KPI_COMPARE(Sheet!$A$1:$A$9,Sheet!$B$1:$B$9,1)" },
      { name: "Stopped", formula: "=Stuck+1" },
    ];
    const CELLS: XlsxCell[] = [
      { row: 1, column: 1, value: 1 },
      { row: 1, column: 2, value: 4 },
      { row: 1, column: 3, formula: "=Rate", value: 0.25 },
      { row: 2, column: 3, formula: "=Half", value: 0.125 },
      { row: 3, column: 3, formula: "=Stopped", value: 7 },
    ];
    const write = (cells = CELLS) => writeXlsx({ sheets: [sheetOf(cells)], names: [], namedFormulas: NAMES });

    it("are formulas of built-in functions in the file, or gone where there are none, and what used these is its value", async () => {
      const { namedFormulas, sheets } = await readXlsx(await write());
      expect(namedFormulas).toEqual([
        { name: "Rate", formula: '=IF(OR(Sheet!$A$1="",Sheet!$B$1=""),"",Sheet!$A$1/Sheet!$B$1)' },
        { name: "Half", sheet: "Sheet", formula: "=Rate/2" },
        { name: "Twice", formula: '=LAMBDA(a,a*IF(a="","",a/2))' },
      ]);
      expect(sheets[0]?.cells.filter(({ column }) => column === 3)).toEqual([...CELLS.slice(2, 4), { row: 3, column: 3, value: 7 }]);
    });

    it("have the prefixes that the format wants", async () => {
      const workbook = readParts(await write()).get("xl/workbook.xml");
      const texts = workbook ? [...descendantsNamed(workbook, "definedName")].map(textOf) : [];
      expect(texts).toContain('_xlfn.LAMBDA(_xlpm.a,_xlpm.a*IF(_xlpm.a="","",_xlpm.a/2))');
    });
  });

  it("in the formula of a conditional format become their twin, or never hold", async () => {
    const rule = (formula: string) => ({
      area: { row: 1, column: 1, rows: 2, columns: 1 },
      rule: { kind: "formula" as const, formula },
      style: {},
    });
    const conditionalFormats = [rule("=KPI_CTR(A1,2)>1"), rule("=KPI_COMPARE(A1:A9,B1:B9,1)>1"), rule("=A1>1")];
    const { sheets } = await readXlsx(await writeXlsx({ sheets: [sheetOf([], { conditionalFormats })], names: [] }));
    expect(sheets[0]?.conditionalFormats.map((format) => format.rule.kind === "formula" && format.rule.formula)).toEqual([
      '=IF(A1="","",A1/2)>1',
      "=FALSE",
      "=A1>1",
    ]);
  });

  it("are only calls: their names in a text stay", () => {
    const cells = [at('="KPI_CHANGE(B2,A2)"')];
    expect(nativeCells(cells)).toBe(cells);
  });
});

describe("the check of the format", () => {
  it.each([
    ["a part that nothing describes", "xl/worksheets/sheet9.xml", () => "<worksheet/>"],
    ["elements out of order", "xl/worksheets/sheet1.xml", (xml: string) => xml.replace("<sheetData>", "<pageMargins/><sheetData>")],
    ["a name that refers to no sheet", "xl/workbook.xml", (xml: string) => xml.replaceAll("'Key results'!", "Key results!")],
    ["a relation to nothing", "xl/_rels/workbook.xml.rels", (xml: string) => xml.replace("styles.xml", "style.xml")],
    ["a format that is not there", "xl/worksheets/sheet1.xml", (xml: string) => xml.replace(/ s="\d+"/, ' s="999"')],
  ])("finds %s", async (_, path, change) => {
    const parts = unzipSync(await writeXlsx(EVERY_FEATURE));
    const broken = zipSync({ ...parts, [path]: strToU8(change(new TextDecoder().decode(parts[path]))) });
    expect(packageFaults(broken)).not.toEqual([]);
  });
});

/** The texts in the file's first sheet, cell by cell, as the format says to read them. */
function readTexts(file: Uint8Array): string[] {
  const parts = readParts(file);
  const [sheet, table] = [parts.get("xl/worksheets/sheet1.xml"), parts.get("xl/sharedStrings.xml")];
  const shared = table ? childrenNamed(table, "si").map(textOf) : [];
  return [...(sheet ? descendantsNamed(sheet, "c") : [])].map((cell) => {
    const { t } = cell.attributes;
    if (t !== "s" && t !== "inlineStr") throw new Error(`${cell.attributes.r} is no text`);
    const written = t === "s" ? (shared[Number(textOf(cell))] ?? "") : textOf(cell);
    return written.replace(/_x([0-9A-Fa-f]{4})_/g, (__, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  });
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: what OpenDocument cannot hold.
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

describe("what prints", () => {
  const printed = async (cells: readonly XlsxCell[], repeatedRows?: number) => {
    const print = { landscape: true, area: { row: 1, column: 1, rows: 4, columns: 3 }, ...(repeatedRows && { repeatedRows }) };
    const file = await writeXlsx({ sheets: [{ ...sheetOf(cells), hiddenColumns: [3], print }], names: [] });
    const workbook = readParts(file).get("xl/workbook.xml");
    const names = workbook ? [...descendantsNamed(workbook, "definedName")] : [];
    return names.flatMap((name) => (name.attributes.name === "_xlnm.Print_Area" ? textOf(name).replace(/.*!/, "") : []));
  };
  const cells: readonly XlsxCell[] = [
    { row: 90, column: 1, value: "The last of the table" },
    { row: 95, column: 2, formula: '=""', value: "" },
    { row: 96, column: 3, value: "hidden" },
    { row: 97, column: 4, value: "beside" },
  ];

  it("of a table goes on down to the last row that shows something", async () => {
    expect(await printed(cells, 2)).toEqual(["$A$1:$C$90"]);
  });

  it("of a table with room left, and of any other page, is what was planned", async () => {
    expect(await printed(cells.slice(1), 2)).toEqual(["$A$1:$C$4"]);
    expect(await printed(cells)).toEqual(["$A$1:$C$4"]);
  });
});
