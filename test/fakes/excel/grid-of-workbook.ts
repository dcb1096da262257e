import { readArea, renderArea } from "../../../core/formula/a1.ts";
import type { ConditionalFormat, ValidationRule } from "../../../core/plan/sheet-plan.ts";
import type { Grid, GridCell, GridSheet } from "../../grid.ts";
import type { HeldConditionalFormat } from "./simulated-conditional-formats.ts";
import type { HeldValidation } from "./simulated-data-validation.ts";
import type { SimulatedName } from "./simulated-names.ts";
import type { SimulatedWorkbook } from "./simulated-workbook.ts";
import type { Cell, SimulatedWorksheet } from "./simulated-worksheet.ts";

/** The workbook in the words that all hosts share. */
export const gridOfWorkbook = (workbook: SimulatedWorkbook): Grid => ({
  sheets: workbook.sheets.map(gridOfSheet),
  names: Object.fromEntries([
    ...workbook.definedNames.map((defined) => [defined.Name, meaningOf(defined)]),
    ...workbook.sheets.flatMap((sheet) => sheet.definedNames.map((defined) => [`${sheet.Name}!${defined.Name}`, meaningOf(defined)])),
  ]),
});

const meaningOf = ({ range, Formula }: SimulatedName): string => (range ? `${range.sheet.Name}!${renderArea(range.area)}` : Formula);

const PIXELS_A_POINT = 4 / 3;

const gridOfSheet = (sheet: SimulatedWorksheet): GridSheet => ({
  name: sheet.Name,
  tabColor: sheet.tabColor,
  cells: Object.fromEntries(
    [...sheet.entries()].flatMap(([a1, cell]) => {
      const read = readCell(cell);
      return Object.keys(read).length > 0 ? [[a1, read] as const] : [];
    }),
  ),
  validations: sheet.validations.map((held) => ({
    area: renderArea(held.area),
    rule: readRule(held.rule ?? {}),
    help: String(held.prompt?.message),
    strict: held.errorAlert?.style === "Stop",
  })),
  conditionalFormats: sheet.conditionalFormats.map((held) => ({
    area: renderArea(held.area),
    rule: readFormatRule(held),
    style: held.style,
  })),
  merges: sheet.merges.map(renderArea),
  frozenRows: sheet.frozen.rows,
  frozenColumns: sheet.frozen.columns,
  hiddenRows: [...sheet.hiddenRows],
  hiddenColumns: [...sheet.hiddenColumns],
  columnWidths: [...sheet.columnWidths.values()].map((points) => points * PIXELS_A_POINT),
  filter: sheet.filter ? renderArea(sheet.filter) : null,
  gridlines: sheet.gridlines,
});

function readCell({ content, numberFormat }: Cell): GridCell {
  const format = numberFormat === "General" ? {} : { numberFormat };
  switch (content.kind) {
    case "empty":
      return format;
    case "formula":
      return { formula: content.formula, ...format };
    case "error":
      return { value: content.code, ...format };
    case "constant":
    case "spilled":
      return { value: content.value, ...format };
  }
}

function readRule(rule: NonNullable<HeldValidation["rule"]>): ValidationRule {
  const { list, decimal } = rule as Record<string, Record<string, unknown> | undefined>;
  if (list) return readList(String(list.source));
  if (!decimal) return { kind: "date" };
  const least = Number(decimal.formula1);
  return decimal.operator === "Between"
    ? { kind: "number between", least, most: Number(decimal.formula2) }
    : { kind: "number at least", least };
}

function readList(source: string): ValidationRule {
  const [, quoted, plain, address = ""] = /^=(?:'((?:[^']|'')+)'|([^!]+))!(.+)$/.exec(source) ?? [];
  const area = readArea(address);
  if (!area) return { kind: "list", values: source.split(",") };
  return { kind: "list from", sheet: quoted?.replaceAll("''", "'") ?? String(plain), area };
}

function readFormatRule({ type, rule }: HeldConditionalFormat): ConditionalFormat<string>["rule"] {
  if (type === "Custom") return { kind: "formula", formula: String(rule) };
  const text = String((rule as Record<string, unknown>).formula1).slice(2, -1);
  return { kind: "text is", text: text.replaceAll('""', '"') };
}
