import { layGrid } from "./lay-grid.ts";
import type { Chain, SheetScript, Value } from "./plan-script.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
// biome-ignore lint/suspicious/noExplicitAny: what its members are is known by their names alone.
type Target = any;

/** All that scripts may call. Only the new sheet itself is within their reach, so that taking them back is deleting it. */
export const METHODS: readonly unknown[] = [
  "insertRowsAfter insertColumnsAfter setTabColor setHiddenGridlines setColumnWidths setRowHeights hideColumns hideRows",
  "setFrozenRows setFrozenColumns getRangeList setBorder setValues setNumberFormats setBackgrounds setFontColors setFontSizes",
  "setFontWeights setFontStyles setHorizontalAlignments setVerticalAlignments setWrapStrategies copyFormatToRange merge",
  "mergeAcross createFilter protect setDescription setWarningOnly newDataValidation setHelpText setAllowInvalid",
  "requireValueInList requireValueInRange requireNumberBetween requireNumberGreaterThanOrEqualTo requireDate setDataValidations",
  "newConditionalFormatRule setRanges whenTextEqualTo whenFormulaSatisfied setBackground setFontColor setBold build",
  "setConditionalFormatRules newChart setChartType addRange setNumHeaders setHiddenDimensionStrategy setPosition setOption",
  "insertChart",
].flatMap((names) => names.split(" "));

/** Fills an empty new sheet. Writes only, so that Sheets takes all of it in one go. */
export function runScript(sheet: Sheet, { areas, calls }: SheetScript, find: (name: string) => Sheet): void {
  let ranges: readonly Range[] | undefined;
  const rangeOf = (index: number): Range => {
    if (!ranges) ranges = sheet.getRangeList([...areas]).getRanges();
    return ranges[index] as Range;
  };
  const evaluate = (value: Value): unknown => {
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.map(evaluate);
    if ("none" in value) return layGrid(value, evaluate);
    if ("a1" in value) return find(value.sheet).getRange(value.a1);
    const { on, path } = value as Chain;
    const start: Target = typeof on === "number" ? rangeOf(on) : { sheet, SpreadsheetApp, Charts }[on];
    return path.reduce((target, member) => {
      if (typeof member === "string") return target[member];
      const [method, ...values] = member;
      return target[method](...values.map(evaluate));
    }, start);
  };
  evaluate(calls);
}
