import { beforeAll, describe, expect, test } from "vitest";
import { renderArea } from "../../core/formula/a1.ts";
import { EN_US } from "../../core/formula/spell-formula.ts";
import { WORKBOOK_TEXTS } from "../../core/i18n/workbook/index.ts";
import { LANGUAGES } from "../../core/language.ts";
import { spellPlan } from "../../core/plan/spell-plan.ts";
import { planXlsxWorkbook } from "../../workbench/xlsx/plan-xlsx-workbook.ts";
import { writeXlsx } from "../../workbench/xlsx/write-xlsx.ts";
import type { XlsxWorkbook } from "../../workbench/xlsx/xlsx-workbook.ts";
import { planFilledOkrSet } from "../plan/filled-okr-set.ts";
import { descendantsNamed, parseXml } from "./parse-xml.ts";
import { type LibreOfficeWorkbook, readWithLibreOffice } from "./recalculate.ts";
import { convertWithLibreOffice } from "./run-libreoffice.ts";
import { typeInto } from "./typed-plan.ts";

const LONG = "A name that goes on and on, as nobody would write it. ".repeat(90);

describe.each(LANGUAGES)("the pages for leadership in %s, after thirteen rounds and with texts of 5,000 characters", (language) => {
  const { sheets } = WORKBOOK_TEXTS[language];
  let workbook: XlsxWorkbook;
  let calculated: LibreOfficeWorkbook;

  beforeAll(async () => {
    const { plan } = planFilledOkrSet(language, { sheets: ["kpis", "report"] });
    const typed = typeInto(plan, [
      { table: "MB_KeyResults", row: 3, key: "key_result", cell: { kind: "text", value: LONG } },
      { table: "MB_KeyResults", row: 3, key: "next_step", cell: { kind: "text", value: LONG } },
      { table: "MB_Objectives", row: 2, key: "objective", cell: { kind: "text", value: LONG } },
    ]);
    workbook = planXlsxWorkbook(spellPlan(typed, EN_US), new Map());
    calculated = await readWithLibreOffice(await writeXlsx(workbook, { computedValues: false }), { recalculate: true });
  });

  /** A file of one sheet alone, with what its formulas come to. */
  const fileOf = (name: string): Promise<Uint8Array> => {
    const values = calculated.sheets.find((sheet) => sheet.name === name)?.cells;
    const sheet = workbook.sheets.find((one) => one.name === name);
    if (!values || !sheet) throw new Error(`no sheet ${name}`);
    const cells = sheet.cells.map(({ row, column, value }) => {
      const shown = values.get(renderArea({ row, column, rows: 1, columns: 1 }))?.value ?? value;
      return { row, column, ...(shown !== undefined && { value: shown }) };
    });
    return writeXlsx({ names: [], sheets: [{ ...sheet, cells, validations: [] }] });
  };

  test.each([sheets.report, sheets.dashboard])("%s prints on exactly one landscape page", async (name) => {
    const pdf = (await convertWithLibreOffice(await fileOf(name), "pdf", { recalculate: false })).toString("latin1");
    const pages = [...pdf.matchAll(/\/MediaBox\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => [Number(width), Number(height)]);
    expect(pages).toHaveLength(1);
    expect(pages[0]?.[0]).toBeGreaterThan(pages[0]?.[1] ?? 0);
  });

  test("show no error", () => {
    const errors = calculated.sheets.flatMap(({ name, cells }) =>
      [...cells].flatMap(([a1, { error }]) => (error ? `${name}!${a1} ${error}` : [])),
    );
    expect(errors).toEqual([]);
  });

  test("have both charts of the Dashboard, with their titles", async () => {
    const fods = parseXml((await convertWithLibreOffice(await fileOf(sheets.dashboard), "fods", { recalculate: false })).toString("utf8"));
    const charts = [...descendantsNamed(fods, "chart:chart")].map(({ attributes }) => attributes["chart:class"]);
    expect(charts).toEqual(["chart:bar", "chart:bar"]);
    const titles = [...descendantsNamed(fods, "chart:title")].length;
    expect(titles).toBe(5);
  });
});
