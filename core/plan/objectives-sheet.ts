import { planStatusColors, STYLES } from "./look.ts";
import { objectiveFormulas } from "./objective-formulas.ts";
import type { OkrContext } from "./okr-context.ts";
import { OBJECTIVE_KEYS, type ObjectiveKey, PREPARED, SPARE } from "./okr-tables.ts";
import type { NewSheet } from "./sheet-plan.ts";
import { columnArea } from "./table.ts";
import {
  CENTERED,
  type Column,
  DATE_FORMAT,
  dateEntry,
  type InputRow,
  numberAtLeast,
  oneOf,
  pickedFrom,
  planColumns,
  planTableSheet,
} from "./table-sheet.ts";

export function planObjectivesSheet(context: OkrContext, rows: readonly InputRow<ObjectiveKey>[]): NewSheet {
  const { tables, texts } = context;
  return planTableSheet({
    table: tables.objectives,
    columns: objectiveColumns(context),
    title: texts.sheets.objectives,
    purpose: texts.purposes.objectives,
    rows,
    prepared: Math.max(PREPARED.objectives, rows.length + SPARE.objectives),
    frozenColumns: 2,
    filter: true,
    conditionalFormats: planStatusColors(columnArea(tables.objectives, tables.objectives.columnOf.status), context.statuses),
    warning: texts.formulaWarning,
    printed: { rows: PREPARED.objectives, pagesWide: 2 },
  });
}

export function objectiveColumns(context: OkrContext): readonly Column<ObjectiveKey>[] {
  const { texts, lists } = context;
  const { help } = texts;
  return planColumns<ObjectiveKey>(
    OBJECTIVE_KEYS,
    {
      id: { width: 60 },
      objective: { width: 320, style: { wrap: true, bold: true } },
      level: { width: 120, validation: oneOf(Object.values(texts.levels), help.level) },
      parent: { width: 120, style: CENTERED },
      weight: { width: 95, style: CENTERED, validation: numberAtLeast(0, help.weight) },
      team: { width: 120, validation: pickedFrom(lists.teams, help.team) },
      owner: { width: 120, validation: pickedFrom(lists.owners, help.owner) },
      start: { width: 105, format: DATE_FORMAT, style: CENTERED, validation: dateEntry(help.date) },
      end: { width: 105, format: DATE_FORMAT, style: CENTERED, validation: dateEntry(help.date) },
      kind: { width: 120, validation: oneOf(Object.values(texts.kinds), help.kind) },
      progress: { width: 110, format: "0%", style: { ...CENTERED, bold: true } },
      bar: { width: 120, style: STYLES.bar },
      expected: { width: 110, format: "0%", style: CENTERED },
      status: { width: 120, style: CENTERED },
      coverage: { width: 105, style: CENTERED },
      confidence: { width: 115, format: "0.0", style: CENTERED },
      grade: { width: 90, style: CENTERED },
      lesson: { width: 260, style: { wrap: true } },
      statement: { width: 760, style: { wrap: true } },
    },
    texts.objectives,
    objectiveFormulas(context),
  );
}
