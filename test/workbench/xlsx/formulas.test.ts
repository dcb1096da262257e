import { describe, expect, test } from "vitest";
import { CellError } from "../../../core/cell-error.ts";
import { spellFileFormula } from "../../../workbench/xlsx/file-formula.ts";
import type { XlsxCell } from "../../../workbench/xlsx/xlsx-workbook.ts";
import { readWithLibreOffice } from "../../libreoffice/recalculate.ts";
import { writeCells } from "./write-cells.ts";

describe("formulas", () => {
  test.each([
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

  test("that Excel could not read give way to their value", async () => {
    const { sheets } = await readWithLibreOffice(await writeCells([{ row: 1, column: 1, formula: "=1+)", value: 7 }]), {
      recalculate: true,
    });
    expect(sheets[0]?.cells.get("A1")).toMatchObject({ value: 7 });
    expect(sheets[0]?.cells.get("A1")?.formula).toBeUndefined();
  });

  test("may be as deep as they are long", () => {
    expect(spellFileFormula(`=${"1+".repeat(4_000)}A1`)?.text).toHaveLength(8_002);
  });

  test("that are longer than a file can hold are refused, by their cell", async () => {
    const reason = { kind: "formula too long", sheet: "Sheet", cell: "A1", most: 8_192 };
    await expect(writeCells([{ row: 1, column: 1, formula: `=${"1+".repeat(4_096)}1` }])).rejects.toMatchObject({ reason });
  });

  test("carry an error as one, and a text that only looks like one as text", async () => {
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
