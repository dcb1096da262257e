import { isBlank } from "../cell.ts";
import type { Reference } from "../formula/expression.ts";
import { WORKBOOK_TEXTS } from "../i18n/workbook/index.ts";
import { LANGUAGE_NAMES, LANGUAGES, type Language } from "../language.ts";
import type { NamedCells } from "../sidebar-host.ts";
import { type OkrContext, type OwnedArea, settingsBy, wordsOf } from "./okr-context.ts";
import {
  KEY_RESULT_KEYS,
  type KeyResultKey,
  KPI_KEYS,
  KPI_WORD_KEYS,
  type KpiKey,
  LOG_KEYS,
  type LogKey,
  OBJECTIVE_KEYS,
  type ObjectiveKey,
  OTHER_NAMES,
  SCHEMA_VERSION,
  SETTINGS_KEYS,
  type SettingsKey,
  TABLE_NAMES,
} from "./okr-tables.ts";
import { PlanRefusal } from "./plan-refusal.ts";
import { readTable, type StoredTable } from "./read-table.ts";
import { REVIEW_KEYS, type ReviewKey } from "./review-formulas.ts";
import type { Setting } from "./settings-sheet.ts";
import { SLA_KEYS, type SlaKey } from "./sla-formulas.ts";
import { cellOf } from "./table.ts";

/** The set that a workbook holds: its tables as they stand now, and the context in which formulas for them are planned. */
export interface StoredSet {
  readonly context: OkrContext;
  readonly settings: StoredTable<SettingsKey>;
  readonly objectives: StoredTable<ObjectiveKey>;
  readonly keyResults: StoredTable<KeyResultKey>;
  readonly checkIns: StoredTable<LogKey>;
  /** Where the workbook has the KPI sheet. */
  readonly kpis?: StoredTable<KpiKey>;
  /** Where the workbook has these sheets with all their columns: nothing else reads them. */
  readonly review?: StoredTable<ReviewKey>;
  readonly sla?: StoredTable<SlaKey>;
  /** The lists that teams and owners are picked from: their keys, headings and names. */
  readonly lists: Readonly<Record<"teams" | "owners", NamedCells>>;
}

/**
 * Finds the set by its names alone, whatever users renamed, moved or sorted. Takes the cells of all MEASURED_BY_NAMES;
 * throws a PlanRefusal that says what is gone, or that the set is of another version.
 */
export function readStoredSet(named: readonly NamedCells[]): StoredSet {
  const version = readVersion(named);
  if (version > SCHEMA_VERSION) throw new PlanRefusal({ kind: "newer version" });
  if (version < SCHEMA_VERSION) throw new PlanRefusal({ kind: "older version" });
  return readTables(named);
}

/** The version of the layout that the set was made in; this one where nothing says so. */
export function readVersion(named: readonly NamedCells[]): number {
  const settings = readTable(findNamed(named, TABLE_NAMES.settings), SETTINGS_KEYS);
  const row = findSetting(settings, "schema");
  const written = row === undefined ? undefined : settings.cell(row, "value");
  return isBlank(written) ? SCHEMA_VERSION : Number(written);
}

/** The set whatever its version says. */
export function readTables(named: readonly NamedCells[]): StoredSet {
  const settings = readTable(findNamed(named, TABLE_NAMES.settings), SETTINGS_KEYS);
  const language = readLanguage(settings);
  const objectives = readTable(findNamed(named, TABLE_NAMES.objectives), OBJECTIVE_KEYS);
  const keyResults = readTable(findNamed(named, TABLE_NAMES.keyResults), KEY_RESULT_KEYS);
  const checkIns = readTable(findNamed(named, TABLE_NAMES.checkIns), LOG_KEYS);
  const kpiCells = named.find(({ name }) => name === TABLE_NAMES.kpis);
  const kpis = kpiCells && readTable<KpiKey>(kpiCells, KPI_KEYS, KPI_WORD_KEYS);
  const review = readWholeTable(named, TABLE_NAMES.review, REVIEW_KEYS);
  const sla = readWholeTable(named, TABLE_NAMES.sla, SLA_KEYS);
  const team = findNamed(named, OTHER_NAMES.selectedTeam);
  const lists = { teams: findNamed(named, OTHER_NAMES.teams), owners: findNamed(named, OTHER_NAMES.owners) };
  return {
    settings,
    objectives,
    keyResults,
    checkIns,
    ...(kpis && { kpis }),
    ...(review && { review }),
    ...(sla && { sla }),
    lists,
    context: {
      language,
      texts: WORKBOOK_TEXTS[language],
      ...wordsOf(language),
      tables: {
        settings: settings.table,
        objectives: objectives.table,
        keyResults: keyResults.table,
        checkIns: checkIns.table,
        ...(kpis && { kpis: kpis.table }),
        dashboard: team.sheet,
      },
      settings: settingsBy(
        (key) => settingReference(settings, key),
        (key) => findSetting(settings, key) !== undefined,
      ),
      selected: { team: firstCell(team), owner: firstCell(findNamed(named, OTHER_NAMES.selectedOwner)) },
      lists: { teams: areaOfList(lists.teams), owners: areaOfList(lists.owners) },
    },
  };
}

/** A table that may be gone, or lack a column, without harm to the others. */
function readWholeTable<K extends string>(named: readonly NamedCells[], name: string, keys: readonly K[]): StoredTable<K> | undefined {
  const stored = named.find((cells) => cells.name === name);
  return stored && keys.every((key) => stored.cells[0]?.includes(key)) ? readTable(stored, keys) : undefined;
}

/** The cells of a name that every set has. Throws a PlanRefusal where it is gone. */
export function findNamed(named: readonly NamedCells[], name: string): NamedCells {
  const found = named.find((cells) => cells.name === name);
  if (!found) throw new PlanRefusal({ kind: "table missing", name });
  return found;
}

/** The language the set was made in; its formulas compare words of that language. */
export const readSetLanguage = (named: readonly NamedCells[]): Language =>
  readLanguage(readTable(findNamed(named, TABLE_NAMES.settings), SETTINGS_KEYS));

function readLanguage(settings: StoredTable<SettingsKey>): Language {
  const row = findSetting(settings, "language");
  const written = row === undefined ? undefined : settings.cell(row, "value");
  return LANGUAGES.find((language) => LANGUAGE_NAMES[language] === written || language === written) ?? "en";
}

/** The data row (0 is the first) of a setting, found by its key. */
export function findSetting(settings: StoredTable<SettingsKey>, setting: Setting): number | undefined {
  for (let row = 0; row < settings.rows; row++) if (settings.cell(row, "key") === setting) return row;
  return undefined;
}

function settingReference(settings: StoredTable<SettingsKey>, setting: Setting): Reference {
  const row = findSetting(settings, setting);
  if (row === undefined) throw new PlanRefusal({ kind: "setting missing", sheet: settings.table.sheet, key: setting });
  return cellOf(settings.table.sheet, settings.table.columnOf.value, settings.table.firstRow + row);
}

const firstCell = ({ sheet, area }: NamedCells): Reference => cellOf(sheet, area.column, area.row);

/** The cells of a list below its key and its heading. */
const areaOfList = ({ sheet, area }: NamedCells): OwnedArea => ({ sheet, area: { ...area, row: area.row + 2, rows: area.rows - 2 } });
