import { useId } from "preact/hooks";
import type { SidebarTexts } from "../i18n/sidebar/index.ts";
import type { Language } from "../language.ts";
import { AdviceList } from "./advice-list.tsx";
import { DraftObjectiveCard } from "./draft-objective-card.tsx";
import type { DraftOkrs } from "./okr-draft.ts";
import { takeFocus } from "./take-focus.ts";
import { UnplacedLines } from "./unplaced-lines.tsx";
import type { OwnOkrs } from "./use-own-okrs.ts";

interface OwnOkrsEditorProps {
  readonly own: OwnOkrs;
  readonly language: Language;
  readonly texts: SidebarTexts["own"];
}

/** A text to write or paste; once it is read, its OKRs to correct. */
export function OwnOkrsEditor({ own, language, texts }: OwnOkrsEditorProps) {
  return own.draft ? <DraftEditor own={own} draft={own.draft} language={language} texts={texts} /> : <Writing own={own} texts={texts} />;
}

function Writing({ own, texts }: Omit<OwnOkrsEditorProps, "language">) {
  const id = useId();
  return (
    <div class="field">
      <label class="question" for={id}>
        {texts.write}
      </label>
      <textarea
        id={id}
        rows={9}
        placeholder={texts.example}
        value={own.text}
        aria-describedby={`${id}-hint`}
        onInput={(event) => own.write(event.currentTarget.value)}
      />
      <p class="hint" id={`${id}-hint`}>
        {texts.writeHint}
      </p>
      <button type="button" class="quiet" disabled={own.text.trim() === ""} aria-disabled={own.reading} onClick={own.read}>
        {texts.read}
      </button>
    </div>
  );
}

function DraftEditor({ own, draft, language, texts }: OwnOkrsEditorProps & { readonly draft: DraftOkrs }) {
  const keyResults = draft.objectives.reduce((sum, objective) => sum + objective.keyResults.length, 0);
  return (
    <>
      <div class="found">
        <h2 key={own.removals} tabIndex={-1} ref={takeFocus}>
          {texts.found(draft.objectives.length, keyResults)}
        </h2>
        <button type="button" class="link" onClick={own.rewrite}>
          {texts.rewrite}
        </button>
      </div>
      {draft.unplaced.length > 0 && <UnplacedLines own={own} draft={draft} texts={texts} />}
      {draft.objectives.map((objective, index) => (
        <DraftObjectiveCard
          key={objective.key}
          objective={objective}
          advice={own.advised?.objectives[index]}
          own={own}
          lang={draft.language}
          language={language}
          texts={texts}
        />
      ))}
      <button type="button" class="quiet" onClick={() => own.addObjective()}>
        {texts.addObjective}
      </button>
      <AdviceList advice={own.advised?.set ?? []} lang={language} accept={texts.accept} />
    </>
  );
}
