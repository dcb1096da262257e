import { DIGEST_TEXTS } from "../i18n/digest/index.ts";
import { WORKBOOK_TEXTS } from "../i18n/workbook/index.ts";
import type { Language } from "../language.ts";
import { STATUS_WORDS } from "../okr/words.ts";
import { TABLE_NAMES } from "../plan/table-names.ts";
import type { DigestWords } from "./render-digest.ts";

/** The words of a digest on OKRs in a language; plain data, so that a host can store it until the mail goes out. */
export function digestWords(language: Language): DigestWords {
  const { settings, objectives, keyResults } = TABLE_NAMES;
  return {
    ...DIGEST_TEXTS[language],
    behind: Object.values(STATUS_WORDS).flatMap((statuses) => [statuses["off track"], statuses["at risk"], statuses.missed]),
    stale: WORKBOOK_TEXTS[language].attention.stale,
    tables: { settings, objectives, keyResults },
  };
}
