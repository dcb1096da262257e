import { useState } from "preact/hooks";
import type { SidebarTexts } from "../i18n/sidebar/index.ts";
import type { Language } from "../language.ts";
import { AdviceList } from "./advice-list.tsx";
import { DraftKeyResultEntry } from "./draft-key-result-entry.tsx";
import type { AdvisedOkrs, DraftKeyResult, DraftObjective } from "./okr-draft.ts";
import { TextField } from "./text-field.tsx";
import type { OwnOkrs } from "./use-own-okrs.ts";

interface DraftObjectiveCardProps {
  readonly objective: DraftObjective;
  readonly advice: AdvisedOkrs["objectives"][number] | undefined;
  readonly own: OwnOkrs;
  /** The language it is written in. */
  readonly lang: Language;
  readonly language: Language;
  readonly texts: SidebarTexts["own"];
}

/** An objective with its key results, all of it to be changed. */
export function DraftObjectiveCard({ objective, advice, own, lang, language, texts }: DraftObjectiveCardProps) {
  const { keyResults } = objective;
  const changeKeyResult = (changed: DraftKeyResult) =>
    own.change({ ...objective, keyResults: keyResults.map((each) => (each.key === changed.key ? changed : each)) });
  const [accepted, setAccepted] = useState(0);
  const reword = (text: string) => own.change({ ...objective, objective: text });
  /** A rewrite leaves what only the user knows to be filled in. */
  function accept(suggestion: string) {
    reword(suggestion);
    setAccepted(accepted + 1);
  }

  return (
    <section class="draft" aria-label={objective.objective || texts.objective}>
      <TextField
        key={accepted}
        label={texts.objective}
        value={objective.objective}
        lines={2}
        lang={lang}
        takesFocus={objective.objective === "" || accepted > 0}
        onInput={reword}
      />
      <AdviceList advice={advice?.objective ?? []} lang={lang} accept={texts.accept} onAccept={accept} />
      <ul class="draft-key-results">
        {keyResults.map((keyResult, index) => (
          <DraftKeyResultEntry
            key={keyResult.key}
            draft={keyResult}
            advice={advice?.keyResults[index] ?? []}
            language={language}
            texts={texts}
            onChange={changeKeyResult}
            onReword={(text) => own.reword(objective, keyResult, text)}
            onRemove={() => own.removeKeyResult(objective, keyResult)}
          />
        ))}
      </ul>
      <div class="links">
        <button type="button" class="link" onClick={() => own.addKeyResult(objective)}>
          {texts.addKeyResult}
        </button>
        <button type="button" class="link" onClick={() => own.remove(objective)}>
          {texts.removeObjective}
        </button>
      </div>
    </section>
  );
}
