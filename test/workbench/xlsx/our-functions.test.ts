import { describe, expect, test } from "vitest";
import { CellError } from "../../../core/cell-error.ts";
import { nativeCells } from "../../../workbench/xlsx/native-cells.ts";
import { readXlsx } from "../../../workbench/xlsx/read-xlsx.ts";
import { writeXlsx } from "../../../workbench/xlsx/write-xlsx.ts";
import type { XlsxCell } from "../../../workbench/xlsx/xlsx-workbook.ts";
import { sheetOf } from "../../libreoffice/every-feature.ts";
import { readParts } from "../../libreoffice/package-faults.ts";
import { descendantsNamed, textOf } from "../../libreoffice/parse-xml.ts";
import { readWithLibreOffice } from "../../libreoffice/recalculate.ts";

describe("calls of our functions, which nobody who opens the file has", () => {
  const at = (formula: string, parts: Partial<XlsxCell> = {}): XlsxCell => ({ row: 2, column: 3, formula, value: 0.1, ...parts });

  test("become their native twin", () => {
    expect(nativeCells([at("=KPI_CHANGE(B2,A2)")])).toEqual([at('=IF(OR(B2="",A2=""),"",IF(A2<=0,"n/m",(B2-A2)/A2))')]);
  });

  test("become it wherever they stand in a formula, and in Excel's namespace too", () => {
    const [cell] = nativeCells([at('=IFERROR(1+MB.KPI_CHANGE(B2,MB.KPI_CHANGE(A2,1)),"KPI_CHANGE(")')]);
    expect(cell?.formula).toMatch(/^=IFERROR\(1\+IF\(.*,"KPI_CHANGE\("\)$/);
    expect(cell?.formula?.match(/KPI_CHANGE/g)).toHaveLength(1);
  });

  test("become one twin a cell where they spill", () => {
    const spilled = nativeCells([
      at('=KPI_CHANGE(B2:B3,$A$2:$A$3,"points")', { spill: { rows: 2, columns: 1 } }),
      { row: 3, column: 3, value: 0.2 },
    ]);
    expect(spilled).toEqual([
      at('=IF(OR(B2="",$A$2=""),"",B2-$A$2)'),
      { row: 3, column: 3, value: 0.2, formula: '=IF(OR(B3="",$A$3=""),"",B3-$A$3)' },
    ]);
  });

  test.each([
    ["have no native twin", "=KPI_COMPARE(B2:B4,A2:A4,C1)"],
    ["spill inside a formula", "=SUM(FUNNEL_RATES(B2:B4))"],
    ["make a formula longer than a file can hold", `=${"KPI_CHANGE(".repeat(9)}B2${",A2)".repeat(9)}`],
  ])("give way to the value where they %s", (_, formula) => {
    expect(nativeCells([at(formula)])).toEqual([{ row: 2, column: 3, value: 0.1 }]);
  });

  test("stay one formula where they answer an array inside another", () => {
    expect(nativeCells([at("=SUM(KPI_CTR(B2:B4,A2:A4))")])).toEqual([at('=SUM(IF((B2:B4="")+(A2:A4="")>0,"",B2:B4/A2:A4))')]);
  });

  test("calculate in LibreOffice to what our functions answered", async () => {
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

  test("keep the error of input they refuse, which a formula of built-in functions might calculate with", () => {
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

    test("are formulas of built-in functions in the file, or gone where there are none, and what used these is its value", async () => {
      const { namedFormulas, sheets } = await readXlsx(await write());
      expect(namedFormulas).toEqual([
        { name: "Rate", formula: '=IF(OR(Sheet!$A$1="",Sheet!$B$1=""),"",Sheet!$A$1/Sheet!$B$1)' },
        { name: "Half", sheet: "Sheet", formula: "=Rate/2" },
        { name: "Twice", formula: '=LAMBDA(a,a*IF(a="","",a/2))' },
      ]);
      expect(sheets[0]?.cells.filter(({ column }) => column === 3)).toEqual([...CELLS.slice(2, 4), { row: 3, column: 3, value: 7 }]);
    });

    test("have the prefixes that the format wants", async () => {
      const workbook = readParts(await write()).get("xl/workbook.xml");
      const texts = workbook ? [...descendantsNamed(workbook, "definedName")].map(textOf) : [];
      expect(texts).toContain('_xlfn.LAMBDA(_xlpm.a,_xlpm.a*IF(_xlpm.a="","",_xlpm.a/2))');
    });
  });

  test("in the formula of a conditional format become their twin, or never hold", async () => {
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

  test("are only calls: their names in a text stay", () => {
    const cells = [at('="KPI_CHANGE(B2,A2)"')];
    expect(nativeCells(cells)).toBe(cells);
  });
});
