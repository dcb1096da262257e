import { type Area, overlaps, renderArea } from "../../../core/formula/a1.ts";
import { isDateFormat } from "./typed-cell.ts";
import { type Cell, cellsOf, peekCell, type Sheet, type Validation } from "./workbook.ts";

/** Throws, in Google's words, where somebody else has protected a cell of the area from the user of the add-on. */
export function checkProtection(sheet: Sheet, area: Area): void {
  if (sheet.protections.some((protection) => protection.isOthers && overlaps(protection.area, area)))
    throw new Error(
      "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.",
    );
}

/** Throws, in Google's words, where a cell's own rule rejects what it was given: such a rule stops scripts as it stops people. */
export function checkValidation(cell: Cell): void {
  const { validation, value, formula, row, column } = cell;
  if (!validation?.strict || formula || value === "" || satisfies(cell, validation.rule)) return;
  const a1 = renderArea({ row, column, rows: 1, columns: 1 });
  throw new Error(`The data you entered in cell ${a1} violates the data validation rules set on this cell.`);
}

function satisfies({ value, numberFormat }: Cell, rule: Validation["rule"]): boolean {
  switch (rule.kind) {
    case "list":
      return rule.values.includes(String(value));
    case "list from":
      return [...cellsOf(rule.area)].some(({ row, column }) => peekCell(rule.sheet, row, column)?.value === value);
    case "number between":
      return typeof value === "number" && value >= rule.least && value <= rule.most;
    case "number at least":
      return typeof value === "number" && value >= rule.least;
    case "date":
      return typeof value === "number" && isDateFormat(numberFormat);
  }
}
