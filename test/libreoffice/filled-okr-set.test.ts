import { beforeAll, describe, expect, test } from "vitest";
import type { CellValue } from "../../core/cell.ts";
import { CellError } from "../../core/cell-error.ts";
import { renderArea } from "../../core/formula/a1.ts";
import { EN_US } from "../../core/formula/spell-formula.ts";
import { OPTIONAL_SHEETS } from "../../core/plan/optional-sheet.ts";
import { spellPlan } from "../../core/plan/spell-plan.ts";
import { computeValues } from "../../workbench/compute-values.ts";
import { planXlsxWorkbook } from "../../workbench/xlsx/plan-xlsx-workbook.ts";
import { writeXlsx } from "../../workbench/xlsx/write-xlsx.ts";
import { planFilledOkrSet } from "../plan/filled-okr-set.ts";
import { readNamedCells } from "../plan/named-cells.ts";
import { expectSameAsCore } from "../plan/same-as-core.ts";
import { type LibreOfficeWorkbook, readWithLibreOffice } from "./recalculate.ts";

const readCell =
  (workbook: LibreOfficeWorkbook) =>
  (sheet: string, row: number, column: number): CellValue => {
    const cell = workbook.sheets.find(({ name }) => name === sheet)?.cells.get(renderArea({ row, column, rows: 1, columns: 1 }));
    return cell?.error === undefined ? cell?.value : new CellError("#VALUE!", cell.error);
  };

describe("five objectives of five key results after thirteen rounds, with every sheet, as .xlsx", () => {
  const { plan } = planFilledOkrSet("sv", { sheets: OPTIONAL_SHEETS });
  let univer: ReadonlyMap<string, readonly (readonly CellValue[])[]>;
  let carried: LibreOfficeWorkbook;
  let fresh: LibreOfficeWorkbook;

  beforeAll(async () => {
    const spelled = spellPlan(plan, EN_US);
    univer = await computeValues(spelled);
    const workbook = planXlsxWorkbook(spelled, univer);
    const [file, withoutValues] = await Promise.all([writeXlsx(workbook), writeXlsx(workbook, { computedValues: false })]);
    carried = await readWithLibreOffice(file, { recalculate: false });
    fresh = await readWithLibreOffice(withoutValues, { recalculate: true });
  });

  test("come to what core makes of them in Univer", () => {
    expectSameAsCore(
      readNamedCells(plan, (sheet, row, column) => univer.get(sheet)?.[row - 1]?.[column - 1]),
      9,
    );
  });

  test("come to the same as the file carries them", () => {
    expectSameAsCore(readNamedCells(plan, readCell(carried)), 9);
  });

  test("come to the same calculated afresh by LibreOffice", () => {
    expectSameAsCore(readNamedCells(plan, readCell(fresh)), 9);
  });

  test("show no error in any cell", () => {
    for (const workbook of [carried, fresh])
      expect(
        workbook.sheets.flatMap(({ name, cells }) =>
          [...cells].flatMap(([address, { error }]) => (error ? `${name}!${address} ${error}` : [])),
        ),
      ).toEqual([]);
  });
});
