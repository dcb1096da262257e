/** Whether an argument is of the kind that Google documents for it. */
type Kind = (argument: unknown) => boolean;

const any: Kind = () => true;
const text: Kind = (argument) => typeof argument === "string";
const flag: Kind = (argument) => typeof argument === "boolean";
const number: Kind = (argument) => typeof argument === "number";
const integer: Kind = (argument) => Number.isInteger(argument);
const object: Kind = (argument) => typeof argument === "object" && argument !== null && !Array.isArray(argument);
const orNull =
  (kind: Kind): Kind =>
  (argument) =>
    argument === null || kind(argument);
const list =
  (kind: Kind): Kind =>
  (argument) =>
    Array.isArray(argument) && argument.every(kind);
const grid = (kind: Kind): Kind => list(list(kind));

/** The arguments of the modelled members, each way that they may be given; a member that is not listed takes none. */
const SIGNATURES: Readonly<Record<string, readonly (readonly Kind[])[]>> = {
  "Spreadsheet.getSheetByName": [[text]],
  "Spreadsheet.setActiveSheet": [[object]],
  "Spreadsheet.insertSheet": [[], [text], [text, integer]],
  "Spreadsheet.deleteSheet": [[object]],
  "Spreadsheet.getRangeByName": [[text]],
  "Spreadsheet.setNamedRange": [[text, object]],
  "Spreadsheet.removeNamedRange": [[text]],
  "Spreadsheet.addEditors": [[list(text)]],
  "Spreadsheet.addViewers": [[list(text)]],
  "Spreadsheet.removeEditor": [[text]],
  "Spreadsheet.removeViewer": [[text]],
  "Sheet.setName": [[text]],
  "Sheet.copyTo": [[object]],
  "Sheet.insertChart": [[object]],
  "Sheet.getRange": [[text], [integer, integer], [integer, integer, integer], [integer, integer, integer, integer]],
  "Sheet.getRangeList": [[list(text)]],
  "Sheet.insertRowsAfter": [[integer, integer]],
  "Sheet.insertColumnsAfter": [[integer, integer]],
  "Sheet.setTabColor": [[orNull(text)]],
  "Sheet.setHiddenGridlines": [[flag]],
  "Sheet.setColumnWidths": [[integer, integer, integer]],
  "Sheet.setRowHeights": [[integer, integer, integer]],
  "Sheet.hideRows": [[integer], [integer, integer]],
  "Sheet.hideColumns": [[integer], [integer, integer]],
  "Sheet.setFrozenRows": [[integer]],
  "Sheet.setFrozenColumns": [[integer]],
  "Sheet.setConditionalFormatRules": [[list(object)]],
  "Range.getCell": [[integer, integer]],
  "Range.setValues": [[grid(any)]],
  "Range.setFormula": [[text]],
  "Range.setNumberFormats": [[grid(text)]],
  "Range.setBackgrounds": [[grid(orNull(text))]],
  "Range.setFontColors": [[grid(orNull(text))]],
  "Range.setFontSizes": [[grid(integer)]],
  "Range.setFontWeights": [[grid(orNull(text))]],
  "Range.setFontStyles": [[grid(orNull(text))]],
  "Range.setHorizontalAlignments": [[grid(orNull(text))]],
  "Range.setVerticalAlignments": [[grid(orNull(text))]],
  "Range.setWrapStrategies": [[grid(any)]],
  "Range.setDataValidations": [[grid(orNull(object))]],
  "Range.copyFormatToRange": [[object, integer, integer, integer, integer]],
  "RangeList.setBorder": [[...Array<Kind>(6).fill(orNull(flag)), orNull(text), any]],
  "DataValidationBuilder.setHelpText": [[text]],
  "DataValidationBuilder.setAllowInvalid": [[flag]],
  "DataValidationBuilder.requireValueInList": [[list(text)], [list(text), flag]],
  "DataValidationBuilder.requireValueInRange": [[object], [object, flag]],
  "DataValidationBuilder.requireNumberBetween": [[number, number]],
  "DataValidationBuilder.requireNumberGreaterThanOrEqualTo": [[number]],
  "ConditionalFormatRuleBuilder.setRanges": [[list(object)]],
  "ConditionalFormatRuleBuilder.whenTextEqualTo": [[text]],
  "ConditionalFormatRuleBuilder.whenFormulaSatisfied": [[text]],
  "ConditionalFormatRuleBuilder.setBackground": [[orNull(text)]],
  "ConditionalFormatRuleBuilder.setFontColor": [[orNull(text)]],
  "ConditionalFormatRuleBuilder.setBold": [[flag]],
  "EmbeddedChartBuilder.setChartType": [[any]],
  "EmbeddedChartBuilder.addRange": [[object]],
  "EmbeddedChartBuilder.setNumHeaders": [[integer]],
  "EmbeddedChartBuilder.setHiddenDimensionStrategy": [[any]],
  "EmbeddedChartBuilder.setPosition": [[integer, integer, integer, integer]],
  "EmbeddedChartBuilder.setOption": [[text, any]],
  "Protection.setDescription": [[text]],
  "Protection.setWarningOnly": [[flag]],
  "Ui.showSidebar": [[object]],
  "Ui.showModalDialog": [[object, text]],
  "Menu.addItem": [[text, text]],
  "HtmlService.createHtmlOutputFromFile": [[text]],
  "HtmlOutput.setTitle": [[text]],
  "HtmlOutput.setWidth": [[integer]],
  "HtmlOutput.setHeight": [[integer]],
  "HtmlOutput.append": [[text]],
  "Lock.tryLock": [[integer]],
  "Cache.get": [[text]],
  "Cache.put": [
    [text, text],
    [text, text, integer],
  ],
  "Properties.getProperty": [[text]],
  "Properties.setProperty": [[text, text]],
  "MailApp.sendEmail": [[object]],
  "ScriptApp.getAuthorizationInfo": [[any, list(text)]],
  "ScriptApp.requireScopes": [[any, list(text)]],
  "ScriptApp.getUserTriggers": [[object]],
  "ScriptApp.newTrigger": [[text]],
  "ScriptApp.deleteTrigger": [[object]],
  "ClockTriggerBuilder.onWeekDay": [[any]],
  "ClockTriggerBuilder.atHour": [[integer]],
  "ClockTriggerBuilder.inTimezone": [[text]],
  "Utilities.formatDate": [[object, text, text]],
};

/** Throws, in Google's words, for arguments that no signature of the member has. */
export function checkArguments(name: string, given: readonly unknown[]): void {
  const fits = (signature: readonly Kind[]): boolean =>
    signature.length === given.length && signature.every((kind, index) => kind(given[index]));
  if ((SIGNATURES[name] ?? [[]]).some(fits)) return;
  const kinds = given.map((argument) => (argument === null ? "null" : Array.isArray(argument) ? "Array" : typeof argument));
  throw new Error(`The parameters (${kinds.join()}) don't match the method signature for ${name}.`);
}
