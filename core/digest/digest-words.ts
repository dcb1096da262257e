import { DIGEST_TEXTS } from "../i18n/digest/index.ts";
import { WORKBOOK_TEXTS } from "../i18n/workbook/index.ts";
import type { Language } from "../language.ts";
import { STATUS_WORDS } from "../okr/words.ts";
import type { DigestWords } from "./render-digest.ts";

/** The words of a digest on OKRs in a language; plain data, so that a host can store it until the mail goes out. */
export function digestWords(language: Language): DigestWords {
  const statuses = STATUS_WORDS[language];
  return {
    ...DIGEST_TEXTS[language],
    behind: [statuses["off track"], statuses["at risk"], statuses.missed],
    stale: WORKBOOK_TEXTS[language].attention.stale,
  };
}
