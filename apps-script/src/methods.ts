/**
 * All that scripts may call. Only new sheets are within their reach, so that taking them back is deleting those. The list is
 * pushed as a page of its own, which the script reads where a plan comes in: what cells load has none of it.
 */
export const METHODS: readonly string[] = [
  "insertRowsAfter insertColumnsAfter setTabColor setHiddenGridlines setColumnWidths setRowHeights hideColumns hideRows",
  "setFrozenRows setFrozenColumns getRangeList setBorder setValues setNumberFormats setBackgrounds",
  "setFontColors setFontSizes setFontWeights setFontStyles setHorizontalAlignments setVerticalAlignments setWrapStrategies copyFormatToRange merge",
  "mergeAcross createFilter protect setDescription setWarningOnly newDataValidation setHelpText setAllowInvalid",
  "requireValueInList requireValueInRange requireNumberBetween requireNumberGreaterThanOrEqualTo requireDate setDataValidations",
  "newConditionalFormatRule setRanges whenTextEqualTo whenFormulaSatisfied setBackground setFontColor setBold build",
  "setConditionalFormatRules newChart setChartType addRange setNumHeaders setHiddenDimensionStrategy setPosition setOption",
  "insertChart",
].flatMap((names) => names.split(" "));
