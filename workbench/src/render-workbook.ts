import type { IWorkbookData } from "@univerjs/core";
import { renderAbsoluteArea, renderSheetName } from "../../core/formula/a1.ts";
import type { DefinedName, NewSheet, SheetPlan } from "../../core/plan/sheet-plan.ts";
import type { NamedFormula } from "../../core/sidebar-host.ts";
import type { ComputedValues } from "../xlsx/plan-xlsx-workbook.ts";
import { renderConditionalFormat } from "./render-conditional-format.ts";
import { renderValidation } from "./render-validation.ts";
import { renderRange, renderWorksheet } from "./render-worksheet.ts";

/**
 * A plan for an empty workbook as Univer's snapshot of one, whose sheets have their place for an id. Formulas show the
 * values that are known of them. A snapshot and not the commands that write a plan, because those make Univer read every
 * formula anew for each name, and calculate each sheet that gets a filter.
 */
export const renderWorkbook = (
  { newSheets, newNames }: SheetPlan<string>,
  values: ComputedValues = new Map(),
  namedFormulas: readonly NamedFormula[] = [],
): Partial<IWorkbookData> => ({
  sheetOrder: newSheets.map((_, index) => sheetId(index)),
  sheets: Object.fromEntries(
    newSheets.map((sheet, index) => [sheetId(index), renderWorksheet(sheet, sheetId(index), values.get(sheet.name))]),
  ),
  resources: [
    storeNames([...newNames.map(renderDefinedName), ...namedFormulas.map((named) => renderNamedFormula(named, newSheets))]),
    bySheet("SHEET_DATA_VALIDATION_PLUGIN", newSheets, ({ validations }) =>
      validations.map((validation, index) => renderValidation(validation, `validation-${index + 1}`)),
    ),
    bySheet("SHEET_CONDITIONAL_FORMATTING_PLUGIN", newSheets, ({ conditionalFormats }) =>
      conditionalFormats.map((format, index) => renderConditionalFormat(format, `format-${index + 1}`)),
    ),
    bySheet("SHEET_FILTER_PLUGIN", newSheets, ({ filter }) => filter && { ref: renderRange(filter) }),
  ],
});

const sheetId = (index: number): string => `sheet-${index + 1}`;

const storeNames = (names: readonly object[]) => {
  const ids = names.map((_, index) => `name-${index + 1}`);
  const stored = Object.fromEntries(names.map((name, index) => [ids[index], { id: ids[index], ...name }]));
  return { name: "SHEET_DEFINED_NAME_PLUGIN", data: JSON.stringify(stored) };
};

/** What one of Univer's plugins keeps of each sheet; undefined is nothing. */
const bySheet = (name: string, sheets: readonly NewSheet<string>[], render: (sheet: NewSheet<string>) => unknown) => ({
  name,
  data: JSON.stringify(Object.fromEntries(sheets.map((sheet, index) => [sheetId(index), render(sheet)]))),
});

export const renderDefinedName = ({ name, sheet, area }: DefinedName) => ({
  name,
  formulaOrRefString: `${renderSheetName(sheet)}!${renderAbsoluteArea(area)}`,
  localSheetId: WORKBOOK_SCOPE,
});

const renderNamedFormula = ({ name, sheet, formula }: NamedFormula, sheets: readonly NewSheet<string>[]) => ({
  name,
  formulaOrRefString: formula,
  localSheetId: sheet === undefined ? WORKBOOK_SCOPE : sheetId(sheets.findIndex((each) => each.name === sheet)),
});

const WORKBOOK_SCOPE = "AllDefaultWorkbook";
