import { useId } from "preact/hooks";
import type { SidebarTexts } from "../i18n/sidebar/index.ts";
import { WORKBOOK_TEXTS } from "../i18n/workbook/index.ts";
import type { Language } from "../language.ts";
import { MEASURED_BY } from "../okr/words.ts";
import type { TemplateId } from "../templates/index.ts";
import type { TemplateText } from "../templates/template-text.ts";

/** A template in the language of the sidebar. */
export interface OfferedTemplate {
  readonly id: TemplateId;
  readonly text: TemplateText;
}

interface TemplateGalleryProps {
  readonly texts: SidebarTexts["insert"];
  readonly templates: readonly OfferedTemplate[];
  readonly chosen: TemplateId;
  /** What inserting the chosen one would write, in the language of the sheets. */
  readonly preview: { readonly text: TemplateText; readonly language: Language };
  readonly onChoose: (template: TemplateId) => void;
}

/** The templates to choose from; the chosen one opens to what it will insert. */
export function TemplateGallery({ texts, templates, chosen, preview, onChoose }: TemplateGalleryProps) {
  const group = useId();
  return (
    <div role="radiogroup" class="gallery" aria-label={texts.templates}>
      {templates.map(({ id, text }) => (
        <div key={id} class="template">
          <label class="template-head">
            <input type="radio" name={group} value={id} checked={id === chosen} onChange={() => onChoose(id)} />
            <span class="template-name">{text.name}</span>
            <span class="template-size">{texts.keyResultCount(text.keyResults.length)}</span>
          </label>
          {id === chosen && <Preview {...preview} />}
        </div>
      ))}
    </div>
  );
}

/** "[objective], measured by: [key results]" */
function Preview({ text, language }: TemplateGalleryProps["preview"]) {
  const { keyResults } = WORKBOOK_TEXTS[language];
  return (
    <div class="preview" lang={language}>
      <p class="objective">
        {text.objective}, <em>{MEASURED_BY[language]}:</em>
      </p>
      <ul class="key-results">
        {text.keyResults.map((keyResult) => (
          <li key={keyResult}>{keyResult}</li>
        ))}
      </ul>
      <p class="kpis">
        <b>{keyResults.kpi}</b> {text.kpis.join(" · ")}
      </p>
    </div>
  );
}
