import type { Language } from "../language.ts";
import { renderTimeWords } from "../plan/render-period.ts";
import type { Period } from "../plan/settings-sheet.ts";
import type { TemplateId } from "../templates/index.ts";
import { type TemplateText, templateText } from "../templates/template-text.ts";

/** A template's wording as it would be inserted for this period. */
export const wordTemplate = (id: TemplateId, language: Language, period: Period): TemplateText =>
  templateText(id, language, renderTimeWords(period, language));
