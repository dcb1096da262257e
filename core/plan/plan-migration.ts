import { isBlank } from "../cell.ts";
import type { Expression } from "../formula/expression.ts";
import { WORKBOOK_TEXTS } from "../i18n/workbook/index.ts";
import type { NamedCells } from "../sidebar-host.ts";
import { logFormulas } from "./check-ins-sheet.ts";
import { keyResultFormulas } from "./key-result-formulas.ts";
import { objectiveFormulas } from "./objective-formulas.ts";
import { KEY_RESULT_KEYS, LOG_KEYS, OBJECTIVE_KEYS, OTHER_NAMES, SCHEMA_VERSION, TABLE_NAMES } from "./okr-tables.ts";
import type { WorkbookState } from "./plan-okr-workbook.ts";
import { PlanRefusal } from "./plan-refusal.ts";
import type { StoredTable } from "./read-table.ts";
import { type DefinedName, type Edit, EMPTY_PLAN, type SheetPlan } from "./sheet-plan.ts";
import { findNamed, findSetting, readSetLanguage, readTables, readVersion } from "./stored-context.ts";
import { formula, type InputRow, number, text } from "./table-sheet.ts";
import { amendRows } from "./type-rows.ts";

/**
 * Brings a set of an earlier version up to date: columns that the layout has gained stand to the right of their table,
 * with their keys and formulas, and the names reach over them. Nothing that users typed is touched. The plans are written
 * one after the other, because a name must go before it can come back larger; a set of this version needs none. Throws a
 * PlanRefusal for a set of a later version.
 */
export function planMigration({ inspection, named }: WorkbookState): readonly SheetPlan[] {
  const version = readVersion(named);
  if (version > SCHEMA_VERSION) throw new PlanRefusal({ kind: "newer version" });
  if (version === SCHEMA_VERSION) return [];

  const objectives = growTable(named, TABLE_NAMES.objectives, OBJECTIVE_KEYS);
  const keyResults = growTable(named, TABLE_NAMES.keyResults, KEY_RESULT_KEYS);
  const log = growTable(named, TABLE_NAMES.checkIns, LOG_KEYS);
  const grown = [objectives, keyResults, log].filter(({ added }) => added.length > 0);
  const selectors = named.some(({ name }) => name === OTHER_NAMES.selectedTeam) ? [] : findSelectors(inspection.sheets, named);
  const set = readTables([
    ...named.map((cells) => grown.find(({ after }) => after.name === cells.name)?.after ?? cells),
    ...selectors.map((selector) => ({ ...selector, cells: [[""]] })),
  ]);
  const { context } = set;
  return [
    {
      ...EMPTY_PLAN,
      edits: [
        ...addColumns(set.objectives, objectives.added, objectiveFormulas(context), "position"),
        ...addColumns(set.keyResults, keyResults.added, keyResultFormulas(context), "position"),
        ...addColumns(set.checkIns, log.added, logFormulas(context), "id"),
        ...amendRows(set.settings, new Map([[findSetting(set.settings, "schema") ?? 0, { value: number(SCHEMA_VERSION) }]])),
      ],
      removedNames: grown.map(({ before }) => nameOf(before)),
    },
    { ...EMPTY_PLAN, newNames: [...grown.map(({ after }) => nameOf(after)), ...selectors] },
  ];
}

const nameOf = ({ name, sheet, area }: NamedCells): DefinedName => ({ name, sheet, area });

/** A table as it will be read with the columns it lacks, and their keys. */
function growTable<K extends string>(named: readonly NamedCells[], name: string, keys: readonly K[]) {
  const before = findNamed(named, name);
  const [found = [], ...rows] = before.cells;
  const added = keys.filter((key) => !found.includes(key));
  const after: NamedCells = {
    ...before,
    area: { ...before.area, columns: before.area.columns + added.length },
    cells: [[...found, ...added], ...rows.map((row) => [...row, ...added.map(() => "")])],
  };
  return { before, added, after };
}

/** Keys and headings of new columns, and their formulas down to the last row that shows anything in a column of the table. */
function addColumns<K extends string>(
  stored: StoredTable<K>,
  added: readonly K[],
  formulas: Partial<Record<K, Expression>>,
  inUse: K,
): readonly Edit[] {
  const first = added[0];
  if (first === undefined) return [];
  const { table } = stored;
  let rows = stored.rows;
  while (rows > 0 && isBlank(stored.cell(rows - 1, inUse))) rows--;
  const heading = added.map((key) => text(key));
  const blank = added.map(() => null);
  const cells = Object.fromEntries(
    added.flatMap((key) => {
      const planned = formulas[key];
      return planned ? [[key, formula(planned)]] : [];
    }),
  ) as InputRow<K>["cells"];
  return [
    { sheet: table.sheet, row: table.keyRow, column: table.columnOf[first], before: [blank, blank], after: [heading, heading] },
    ...amendRows(stored, new Map(Array.from({ length: rows }, (_, row) => [row, cells]))),
  ];
}

/** Version 1 had no names for the selectors: they stood on the Dashboard, in C4 and E4. */
function findSelectors(sheets: readonly string[], named: readonly NamedCells[]): readonly DefinedName[] {
  const sheet = WORKBOOK_TEXTS[readSetLanguage(named)].sheets.dashboard;
  if (!sheets.includes(sheet)) throw new PlanRefusal({ kind: "table missing", name: OTHER_NAMES.selectedTeam });
  const cell = (name: string, column: number): DefinedName => ({ name, sheet, area: { row: 4, column, rows: 1, columns: 1 } });
  return [cell(OTHER_NAMES.selectedTeam, 3), cell(OTHER_NAMES.selectedOwner, 5)];
}
