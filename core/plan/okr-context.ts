import type { Area } from "../formula/a1.ts";
import type { Reference } from "../formula/expression.ts";
import type { WorkbookTexts } from "../i18n/workbook/index.ts";
import type { Language } from "../language.ts";
import { GRADE_WORDS, type Grade, KEY_RESULT_TYPE_WORDS, type KeyResultType, STATUS_WORDS, type Status } from "../okr/words.ts";
import type { OkrTables } from "./okr-tables.ts";

/** The settings that formulas read. */
const READ_SETTINGS = ["today", "period_start", "period_end", "on_track", "at_risk", "grace"] as const;
type ReadSetting = (typeof READ_SETTINGS)[number];

/** Those that the Annual review only shows: users may have taken their rows away. */
const SHOWN_SETTINGS = ["fiscal_year_start", "currency"] as const;
type ShownSetting = (typeof SHOWN_SETTINGS)[number];

/** What every sheet of one set shares: its language's words, where its tables stand, and the cells they all read. */
export interface OkrContext {
  readonly language: Language;
  readonly texts: WorkbookTexts;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly types: Readonly<Record<KeyResultType, string>>;
  readonly grades: Readonly<Record<Grade, string>>;
  readonly tables: OkrTables;
  readonly settings: Readonly<Record<ReadSetting, Reference> & Partial<Record<ShownSetting, Reference>>>;
  readonly selected: Readonly<Record<"team" | "owner", Reference>>;
  /** The cells that teams and owners are picked from. */
  readonly lists: Readonly<Record<"teams" | "owners", OwnedArea>>;
}

export interface OwnedArea {
  readonly sheet: string;
  readonly area: Area;
}

export const wordsOf = (language: Language): Pick<OkrContext, "statuses" | "types" | "grades"> => ({
  statuses: STATUS_WORDS[language],
  types: KEY_RESULT_TYPE_WORDS[language],
  grades: GRADE_WORDS[language],
});

/** The cells of these settings, each found by its name; one that is only shown may be gone. */
export const settingsBy = (
  find: (setting: ReadSetting | ShownSetting) => Reference,
  isThere: (setting: ShownSetting) => boolean = () => true,
): OkrContext["settings"] =>
  Object.fromEntries(
    [...READ_SETTINGS, ...SHOWN_SETTINGS.filter(isThere)].map((setting) => [setting, find(setting)]),
  ) as OkrContext["settings"];
