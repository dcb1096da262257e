import type { Area } from "../formula/a1.ts";
import { f } from "../formula/parse-formula.ts";
import type { WorkbookTexts } from "../i18n/workbook/index.ts";
import { LANGUAGE_NAMES, type Language } from "../language.ts";
import { COLORS, STYLES } from "./look.ts";
import { CAPACITY, OTHER_NAMES, SCHEMA_VERSION, SETTINGS_KEYS, type SettingsKey } from "./okr-tables.ts";
import type { DefinedName, NewSheet, PlannedCell, Validation } from "./sheet-plan.ts";
import { cellOf, FIRST_ROW, HEADER_ROW, KEY_ROW, type Table } from "./table.ts";
import { DATE_FORMAT, date, dateEntry, formula, GENERAL, number, numberBetween, text } from "./table-sheet.ts";

/** The settings in the order of their rows; `value` is the value column's cell. */
export const SETTINGS = [
  "as_of",
  "today",
  "period_start",
  "period_end",
  "fiscal_year_start",
  "currency",
  "language",
  "on_track",
  "at_risk",
  "grace",
  "schema",
] as const;
export type Setting = (typeof SETTINGS)[number];

const rowOf = (setting: Setting): number => FIRST_ROW + SETTINGS.indexOf(setting);

export const settingCell = (table: Table<SettingsKey>, setting: Setting) => cellOf(table.sheet, table.columnOf.value, rowOf(setting));

const TEAMS_COLUMN = SETTINGS_KEYS.length + 2;
const OWNERS_COLUMN = TEAMS_COLUMN + 1;

/** The cells under a list's heading: what owners and teams are picked from. */
const listArea = (column: number): Area => ({ row: FIRST_ROW, column, rows: CAPACITY.lists, columns: 1 });
export const TEAMS_AREA = listArea(TEAMS_COLUMN);
export const OWNERS_AREA = listArea(OWNERS_COLUMN);

export interface Period {
  readonly start: number;
  readonly end: number;
}

export function planSettingsSheet(
  table: Table<SettingsKey>,
  texts: WorkbookTexts,
  language: Language,
  period: Period,
  named: { readonly teams: readonly string[]; readonly owners: readonly string[] },
): { sheet: NewSheet; names: readonly DefinedName[] } {
  const { labels, meanings, headers } = texts.settings;
  const values: Readonly<Record<Setting, PlannedCell>> = {
    as_of: null,
    today: formula(f`IF(${settingCell(table, "as_of")}="",TODAY(),${settingCell(table, "as_of")})`),
    period_start: date(period.start),
    period_end: date(period.end),
    fiscal_year_start: number(1),
    currency: text(CURRENCIES[language]),
    language: text(LANGUAGE_NAMES[language]),
    on_track: number(0.9),
    at_risk: number(0.7),
    grace: number(0.1),
    schema: number(SCHEMA_VERSION),
  };
  const teams = [...new Set([...Object.values(texts.settings.teamExamples), ...named.teams])];
  const listed = Array.from({ length: Math.min(CAPACITY.lists, Math.max(teams.length, named.owners.length)) }, (_, index) => [
    nameAt(teams, index),
    nameAt(named.owners, index),
  ]);
  const sheet: NewSheet = {
    name: table.sheet,
    rows: FIRST_ROW + CAPACITY.lists - 1,
    columns: OWNERS_COLUMN,
    tabColor: COLORS.quiet,
    columnWidths: [24, 220, 130, 460, 24, 170, 170],
    hiddenColumns: [table.columnOf.key],
    hiddenRows: [KEY_ROW, rowOf("schema")],
    rowHeights: [
      { row: 1, height: 34 },
      { row: HEADER_ROW, height: 28 },
    ],
    frozenRows: HEADER_ROW,
    frozenColumns: 0,
    gridlines: false,
    blocks: [
      { row: 1, column: 2, cells: [[text(texts.sheets.settings)], [text(texts.purposes.settings)]], numberFormats: null },
      {
        row: KEY_ROW,
        column: 1,
        cells: [SETTINGS_KEYS.map(text), SETTINGS_KEYS.map((key) => text(headers[key]))],
        numberFormats: null,
      },
      {
        row: FIRST_ROW,
        column: 1,
        cells: SETTINGS.map((setting) => [text(setting), text(labels[setting]), values[setting], text(meanings[setting])]),
        numberFormats: SETTINGS.map((setting) => [GENERAL, GENERAL, FORMATS[setting] ?? GENERAL, GENERAL]),
      },
      {
        row: KEY_ROW,
        column: TEAMS_COLUMN,
        cells: [[text("team"), text("owner")], [text(texts.settings.teams), text(texts.settings.owners)], ...listed],
        numberFormats: null,
      },
    ],
    styles: [
      { area: { row: 1, column: 2, rows: 1, columns: 1 }, style: STYLES.title },
      { area: { row: 2, column: 2, rows: 1, columns: 1 }, style: STYLES.purpose },
      { area: { row: HEADER_ROW, column: 1, rows: 1, columns: SETTINGS_KEYS.length }, style: STYLES.header },
      { area: { row: HEADER_ROW, column: TEAMS_COLUMN, rows: 1, columns: 2 }, style: STYLES.header },
      { area: { row: FIRST_ROW, column: 1, rows: SETTINGS.length, columns: SETTINGS_KEYS.length }, style: STYLES.input },
      { area: valueArea("as_of"), style: { horizontal: "left", bold: true } },
      ...SETTINGS.slice(1).map((setting) => ({ area: valueArea(setting), style: { horizontal: "left" } as const })),
      { area: valueArea("today"), style: STYLES.computed },
      {
        area: { row: FIRST_ROW, column: table.columnOf.meaning, rows: SETTINGS.length, columns: 1 },
        style: { color: COLORS.quiet, wrap: true },
      },
      { area: { ...TEAMS_AREA, columns: 2 }, style: STYLES.input },
    ],
    merges: [],
    validations: planValidations(texts),
    conditionalFormats: [],
    warnings: [{ area: valueArea("today"), description: texts.formulaWarning }],
    charts: [],
    print: { landscape: true },
  };
  const list = (name: string, area: Area): DefinedName => ({ name, sheet: table.sheet, area });
  return {
    sheet,
    names: [
      list(OTHER_NAMES.teams, { ...TEAMS_AREA, row: KEY_ROW, rows: CAPACITY.lists + 2 }),
      list(OTHER_NAMES.owners, { ...OWNERS_AREA, row: KEY_ROW, rows: CAPACITY.lists + 2 }),
      list(OTHER_NAMES.schema, valueArea("schema")),
    ],
  };
}

const nameAt = (names: readonly string[], index: number): PlannedCell => {
  const name = names[index];
  return name === undefined ? null : text(name);
};

const valueArea = (setting: Setting): Area => ({
  row: rowOf(setting),
  column: SETTINGS_KEYS.indexOf("value") + 1,
  rows: 1,
  columns: 1,
});

const FORMATS: Partial<Readonly<Record<Setting, string>>> = {
  as_of: DATE_FORMAT,
  today: DATE_FORMAT,
  period_start: DATE_FORMAT,
  period_end: DATE_FORMAT,
  on_track: "0%",
  at_risk: "0%",
  grace: "0%",
};

const CURRENCIES: Readonly<Record<Language, string>> = { en: "USD", es: "EUR", sv: "SEK", ro: "RON" };

function planValidations({ help, settings }: WorkbookTexts): readonly Validation[] {
  const share = numberBetween(0, 1, help.share);
  const day = dateEntry(help.date);
  const entries: Partial<Record<Setting, Omit<Validation, "area">>> = {
    as_of: { ...day, help: settings.meanings.as_of },
    period_start: day,
    period_end: day,
    fiscal_year_start: numberBetween(1, 12, help.month),
    on_track: share,
    at_risk: share,
    grace: share,
  };
  return SETTINGS.flatMap((setting) => (entries[setting] ? [{ area: valueArea(setting), ...entries[setting] }] : []));
}
