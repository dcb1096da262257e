import { readFormula, renderFormula } from "./formula-text.ts";
import type { RangeState } from "./range.ts";
import { expose, stateOf, type Wire } from "./wire.ts";
import type { ConditionalFormat, Validation, Workbook } from "./workbook.ts";

type ValidationBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type FormatBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;

export function exposeValidationBuilder(wire: Wire): ValidationBuilder {
  let rule: Validation["rule"] | undefined;
  let help = "";
  let strict = false;
  const require = (required: Validation["rule"]): ValidationBuilder => {
    rule = required;
    return builder;
  };
  const builder: ValidationBuilder = expose<ValidationBuilder>(wire, "DataValidationBuilder", {
    setHelpText(text) {
      help = text;
      return builder;
    },
    setAllowInvalid(allowed) {
      strict = !allowed;
      return builder;
    },
    requireValueInList: (values: readonly unknown[]) => require({ kind: "list", values: values.map(String) }),
    requireValueInRange: (range: GoogleAppsScript.Spreadsheet.Range) => require({ kind: "list from", ...stateOf<RangeState>(range) }),
    requireNumberBetween: (least, most) => require({ kind: "number between", least, most }),
    requireNumberGreaterThanOrEqualTo: (least) => require({ kind: "number at least", least }),
    requireDate: () => require({ kind: "date" }),
    build() {
      if (!rule) throw new Error("The data validation rule has no criteria.");
      return expose<GoogleAppsScript.Spreadsheet.DataValidation>(wire, "DataValidation", {}, { rule, help, strict } satisfies Validation);
    },
  });
  return builder;
}

export function exposeFormatBuilder(wire: Wire, workbook: Workbook): FormatBuilder {
  let ranges: readonly RangeState[] = [];
  let rule: ConditionalFormat["rule"] | undefined;
  const style: { fill?: string; color?: string; bold?: boolean } = {};
  const builder: FormatBuilder = expose<FormatBuilder>(wire, "ConditionalFormatRuleBuilder", {
    setRanges(given) {
      ranges = given.map((range) => stateOf<RangeState>(range));
      return builder;
    },
    whenTextEqualTo(text) {
      rule = { kind: "text is", text };
      return builder;
    },
    whenFormulaSatisfied(formula) {
      const read = readFormula(workbook, formula);
      if (read.some((part) => typeof part === "object")) throw new Error("Conditional format rule cannot reference a different sheet.");
      rule = { kind: "formula", formula: renderFormula(read, ",") };
      return builder;
    },
    setBackground(color) {
      if (color !== null) style.fill = color;
      return builder;
    },
    setFontColor(color) {
      if (color !== null) style.color = color;
      return builder;
    },
    setBold(bold) {
      if (bold !== null) style.bold = bold;
      return builder;
    },
    build() {
      if (ranges.length === 0 || !rule) throw new Error("A conditional format rule needs a range and a condition.");
      if (ranges.some(({ sheet }) => sheet !== ranges[0]?.sheet)) throw new Error("All ranges of a rule must be on one sheet.");
      const built: ConditionalFormat = { areas: ranges.map(({ area }) => area), rule, style };
      return expose<GoogleAppsScript.Spreadsheet.ConditionalFormatRule>(wire, "ConditionalFormatRule", {}, built);
    },
  });
  return builder;
}
