import { useId, useState } from "preact/hooks";
import type { SidebarTexts } from "../i18n/sidebar/index.ts";
import type { Language } from "../language.ts";
import type { KeyResultFields as Fields, Flag } from "../text/key-result.ts";
import { AdviceList } from "./advice-list.tsx";
import { describeReading } from "./describe-reading.ts";
import { KeyResultFields } from "./key-result-fields.tsx";
import type { DraftKeyResult, ShownAdvice } from "./okr-draft.ts";
import { ReadSentence } from "./read-sentence.tsx";
import { TextField } from "./text-field.tsx";

interface DraftKeyResultEntryProps {
  readonly draft: DraftKeyResult;
  readonly advice: readonly ShownAdvice[];
  readonly language: Language;
  readonly texts: SidebarTexts["own"];
  readonly onChange: (draft: DraftKeyResult) => void;
  /** Another sentence, to be read again. */
  readonly onReword: (text: string) => void;
  readonly onRemove: () => void;
}

/** One key result as it was read, what would make it better, and its fields to correct. */
export function DraftKeyResultEntry({ draft, advice, language, texts, onChange, onReword, onRemove }: DraftKeyResultEntryProps) {
  const { text, read } = draft;
  const [open, setOpen] = useState(text === "");
  const [accepted, setAccepted] = useState(0);
  const correct = (fields: Partial<Fields>, settled?: Flag) =>
    onChange({ ...draft, read: { ...read, ...fields, flags: read.flags.filter((flag) => flag !== settled) } });
  /** A rewrite leaves what only the user knows to be filled in. */
  function accept(suggestion: string) {
    onReword(suggestion);
    setOpen(true);
    setAccepted(accepted + 1);
  }

  return (
    <li class="draft-key-result">
      <ReadSentence text={text} spans={read.spans} lang={read.language} />
      <p class="reading">{describeReading(draft, language)}</p>
      {read.flags.includes("points") && <PercentOrPoints texts={texts} onAnswer={(unit) => correct({ unit }, "points")} />}
      <AdviceList advice={advice} lang={read.language} accept={texts.accept} onAccept={accept} />
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{texts.correct}</summary>
        <TextField
          key={accepted}
          label={texts.keyResult}
          value={text}
          lines={2}
          lang={read.language}
          takesFocus={text === "" || accepted > 0}
          onInput={onReword}
        />
        <KeyResultFields read={read} isRate={draft.isRate} language={language} texts={texts} onCorrect={(fields) => correct(fields)} />
        <div class="fields">
          <TextField label={texts.owner} value={draft.owner ?? ""} onInput={(owner) => onChange({ ...draft, owner })} />
          <TextField label={texts.source} value={draft.source ?? ""} onInput={(source) => onChange({ ...draft, source })} />
        </div>
        <button type="button" class="link" onClick={onRemove}>
          {texts.removeKeyResult}
        </button>
      </details>
    </li>
  );
}

interface PercentOrPointsProps {
  readonly texts: SidebarTexts["own"];
  readonly onAnswer: (unit: "%" | "pp") => void;
}

function PercentOrPoints({ texts, onAnswer }: PercentOrPointsProps) {
  const question = useId();
  return (
    <fieldset class="confirm" aria-labelledby={question}>
      <p id={question}>{texts.percentOrPoints}</p>
      <div class="actions">
        <button type="button" class="quiet" onClick={() => onAnswer("%")}>
          {texts.percent}
        </button>
        <button type="button" class="quiet" onClick={() => onAnswer("pp")}>
          {texts.points}
        </button>
      </div>
    </fieldset>
  );
}
