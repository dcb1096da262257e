import { describe, expect, test } from "vitest";
import { writeXlsx } from "../../../workbench/xlsx/write-xlsx.ts";
import type { XlsxCell } from "../../../workbench/xlsx/xlsx-workbook.ts";
import { sheetOf } from "../../libreoffice/every-feature.ts";
import { readParts } from "../../libreoffice/package-faults.ts";
import { descendantsNamed, textOf } from "../../libreoffice/parse-xml.ts";

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

  test("of a table goes on down to the last row that shows something", async () => {
    expect(await printed(cells, 2)).toEqual(["$A$1:$C$90"]);
  });

  test("of a table with room left, and of any other page, is what was planned", async () => {
    expect(await printed(cells.slice(1), 2)).toEqual(["$A$1:$C$4"]);
    expect(await printed(cells)).toEqual(["$A$1:$C$4"]);
  });
});
