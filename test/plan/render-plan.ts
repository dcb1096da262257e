import { renderArea } from "../../core/formula/a1.ts";
import { EN_US } from "../../core/formula/spell-formula.ts";
import type { Block, Chart, NewSheet, PlannedCell, SheetPlan, ValidationRule } from "../../core/plan/sheet-plan.ts";
import { spellPlan } from "../../core/plan/spell-plan.ts";

/** A plan as a person reviews it: each sheet's texts, columns, first row of formulas, lists and names, in Markdown. */
export function renderPlan(plan: SheetPlan): string {
  const spelled = spellPlan(plan, EN_US);
  const names = spelled.newNames.map((name) => `- \`${name.name}\` = ${name.sheet}!${renderArea(name.area)}`);
  return `${[...spelled.newSheets.map(renderSheet), `## Names\n\n${names.join("\n")}`].join("\n\n")}\n`;
}

function renderSheet(sheet: NewSheet<string>): string {
  const lists = sheet.validations.map((entry) => `- ${renderArea(entry.area)}: ${renderRule(entry.rule)}. ${entry.help}`);
  const facts = [
    `${sheet.rows} rows × ${sheet.columns} columns; frozen ${sheet.frozenRows} × ${sheet.frozenColumns}`,
    sheet.filter ? `filter ${renderArea(sheet.filter)}` : "no filter",
    sheet.hiddenColumns.length > 0 ? `hidden columns ${sheet.hiddenColumns.join(", ")}` : "no hidden columns",
  ];
  return [
    `## ${sheet.name}`,
    facts.join("; "),
    ...sheet.blocks.map(renderBlock),
    ...(lists.length > 0 ? [`Entries\n\n${lists.join("\n")}`] : []),
    ...(sheet.charts.length > 0 ? [`Charts\n\n${sheet.charts.map(renderChart).join("\n")}`] : []),
  ].join("\n\n");
}

/** Rows of a block; rows whose formulas are those of the row above but for numbers are counted instead of shown. */
function renderBlock(block: Block<string>): string {
  const lines: string[] = [];
  let repeated = 0;
  for (const [index, line] of block.cells.entries()) {
    const row = block.row + index;
    const onlyFormulas = line.every((cell) => cell === null || cell.kind === "formula");
    const sameAsAbove = onlyFormulas && index > 0 && withoutNumbers(line) === withoutNumbers(block.cells[index - 1] ?? []);
    if (sameAsAbove) repeated++;
    else lines.push(...line.flatMap((cell, across) => (cell ? [renderCell(cell, row, block, index, across)] : [])));
  }
  if (repeated > 0) lines.push(`- … and ${repeated} more rows of the same formulas`);
  return lines.join("\n");
}

function renderCell(cell: NonNullable<PlannedCell<string>>, row: number, block: Block<string>, index: number, across: number): string {
  const format = block.numberFormats?.[index]?.[across];
  const shown = cell.kind === "formula" ? `\`${cell.value}\`` : String(cell.value);
  return `- ${renderArea({ row, column: block.column + across, rows: 1, columns: 1 })} ${shown}${format && format !== "General" ? ` (${format})` : ""}`;
}

const renderChart = ({ kind, title, description, place, data, categoryAxis, valueAxis }: Chart): string =>
  `- “${title}”: ${kind} chart of ${renderArea(data)} at ${renderArea({ ...place, rows: 1, columns: 1 })}, ${[categoryAxis.title, valueAxis.title].filter(Boolean).join(" / ")}. ${description}`;

const withoutNumbers = (line: readonly PlannedCell<string>[]): string =>
  line.map((cell) => (cell?.kind === "formula" ? cell.value.replaceAll(/\d+/g, "#") : "")).join("|");

function renderRule(rule: ValidationRule): string {
  switch (rule.kind) {
    case "list":
      return rule.values.join(" / ");
    case "list from":
      return `from ${rule.sheet}!${renderArea(rule.area)}`;
    case "number between":
      return `${rule.least} to ${rule.most}`;
    case "number at least":
      return `${rule.least} or more`;
    case "date":
      return "a date";
  }
}
