import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { writeXlsx } from "../../../workbench/xlsx/write-xlsx.ts";
import { XlsxFailure } from "../../../workbench/xlsx/xlsx-workbook.ts";
import { sheetOf } from "../../libreoffice/every-feature.ts";
import { packageFaults, readParts } from "../../libreoffice/package-faults.ts";
import { childrenNamed, descendantsNamed, textOf } from "../../libreoffice/parse-xml.ts";
import { readWithLibreOffice } from "../../libreoffice/recalculate.ts";
import { writeCells } from "./write-cells.ts";

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

  test("is text in the file, whatever it looks like", async () => {
    const cells = HOSTILE.map((value, index) => ({ row: index + 1, column: 1, value }));
    const read = await readTexts(await writeCells(cells));
    expect(read).toEqual(HOSTILE.filter((text) => text !== "").map(kept));
  });

  test("is the same text in LibreOffice, which leaves out control characters", async () => {
    const cells = HOSTILE.map((value, index) => ({ row: index + 1, column: 1, value }));
    const { sheets } = await readWithLibreOffice(await writeCells(cells), { recalculate: true });
    for (const [index, text] of HOSTILE.entries()) {
      const cell = sheets[0]?.cells.get(`A${index + 1}`);
      expect(cell?.value ?? "").toBe(kept(text).replace(CONTROL, ""));
      expect(cell?.formula).toBeUndefined();
      expect(cell?.error).toBeUndefined();
    }
  });

  test("stays text when it is edited", async () => {
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

  test("that is longer than a cell can hold is refused, by its cell", async () => {
    const reason = { kind: "text too long", sheet: "Sheet", cell: "B3", most: 32_767 };
    await expect(writeCells([{ row: 3, column: 2, value: "x".repeat(32_768) }])).rejects.toMatchObject({ reason });
  });

  test("of two lines makes its row two lines high", async () => {
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
  test.each(["", "x".repeat(32), "Q1/Q2", "[a]", "'quoted'", "History"])("%j is refused as Excel refuses it", async (name) => {
    await expect(writeXlsx({ sheets: [sheetOf([], { name })], names: [] })).rejects.toMatchObject({
      reason: { kind: "sheet name", sheet: name },
    });
  });

  test("are told apart by more than case", async () => {
    await expect(writeXlsx({ sheets: [sheetOf([]), sheetOf([], { name: "SHEET" })], names: [] })).rejects.toBeInstanceOf(XlsxFailure);
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
