import { useId, useLayoutEffect, useRef } from "preact/hooks";
import type { SidebarTexts } from "../i18n/sidebar/index.ts";
import type { Language } from "../language.ts";
import { STATUS_WORDS } from "../okr/words.ts";
import type { KeyResult } from "../plan/okr-workbook.ts";
import { renderDay } from "../plan/render-period.ts";
import { isShare, renderAmount } from "./amounts.ts";
import type { CheckInDraft } from "./check-in-draft.ts";
import { DoneIcon } from "./icons.tsx";
import { levelUnit } from "./level-unit.ts";
import { TextField } from "./text-field.tsx";

interface CheckInEntryRowProps {
  readonly keyResult: KeyResult;
  readonly draft: CheckInDraft;
  /** Whether there is something new in it. */
  readonly given: boolean;
  readonly open: boolean;
  /** The set's language: its key results are written in it. */
  readonly lang: Language;
  readonly language: Language;
  readonly texts: SidebarTexts["checkIn"];
  readonly onToggle: () => void;
  readonly onDraft: (draft: CheckInDraft) => void;
  /** Enter in a field. */
  readonly onNext: () => void;
  /** Enter with Ctrl or ⌘. */
  readonly onSave: () => void;
}

/** One key result: how it stands, and, when open, what its owner reports. */
export function CheckInEntryRow({ keyResult, given, open, lang, language, texts, onToggle, ...form }: CheckInEntryRowProps) {
  const id = useId();
  const { computed, id: keyResultId } = keyResult;
  return (
    <li class="check-in">
      <button type="button" class="entry-head" aria-expanded={open} aria-controls={id} onClick={onToggle}>
        <span class="check-in-name" lang={lang}>
          {given && <DoneIcon />}
          {keyResult.keyResult || keyResultId}
        </span>
        <span class="check-in-state">
          {computed.status && (
            <span class={`status-word ${computed.status.replace(" ", "-")}`}>{STATUS_WORDS[language][computed.status]}</span>
          )}
          {describeState(keyResult, language, texts)}
        </span>
      </button>
      <div id={id} hidden={!open}>
        {open && <CheckInForm keyResult={keyResult} language={language} texts={texts} {...form} />}
      </div>
    </li>
  );
}

function CheckInForm(props: Omit<CheckInEntryRowProps, "given" | "open" | "lang" | "onToggle">) {
  const { keyResult, draft, language, texts, onDraft, onNext, onSave } = props;
  const first = useRef<HTMLInputElement>(null);
  const done = useId();
  const change = (part: Partial<CheckInDraft>) => onDraft({ ...draft, ...part });
  // Before the next key is pressed.
  useLayoutEffect(() => first.current?.focus(), []);

  return (
    <form
      class="check-in-form"
      onKeyDown={(event) => {
        if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        onSave();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        onNext();
      }}
    >
      {describeMove(keyResult, language, texts) && <p class="hint">{describeMove(keyResult, language, texts)}</p>}
      <div class="fields">
        {keyResult.type === "milestone" ? (
          <label class="choice" for={done}>
            <input id={done} ref={first} type="checkbox" checked={draft.done} onChange={() => change({ done: !draft.done })} />
            <span>{texts.milestone}</span>
          </label>
        ) : (
          <TextField
            label={nameValue(keyResult, texts)}
            value={draft.value}
            keyboard="decimal"
            field={first}
            onInput={(value) => change({ value })}
          />
        )}
        <TextField label={texts.confidence} value={draft.confidence} keyboard="decimal" onInput={(confidence) => change({ confidence })} />
      </div>
      <TextField label={texts.note} value={draft.note} onInput={(note) => change({ note })} />
      <TextField label={texts.nextStep} value={draft.nextStep} onInput={(nextStep) => change({ nextStep })} />
      <button type="submit" class="quiet">
        {texts.next}
      </button>
    </form>
  );
}

/** What the number to type means for this type of key result. */
function nameValue(keyResult: KeyResult, texts: SidebarTexts["checkIn"]): string {
  const { type } = keyResult;
  const unit = levelUnit(keyResult);
  const name = type === "cadence" ? texts.sinceLast : type === "count" ? texts.total : texts.value;
  return isShare(unit) ? `${name} (%)` : unit ? `${name} (${unit})` : name;
}

/** "8,200 of 10,000 · 14 Nov 2026" */
function describeState(keyResult: KeyResult, language: Language, texts: SidebarTexts["checkIn"]): string {
  const { current, statedTarget, lastCheckIn, computed, type } = keyResult;
  const target = computed.target ?? statedTarget;
  const amount = (value: number | boolean) => renderAmount(Number(value), type === "cadence" ? "" : levelUnit(keyResult), language);
  const level = current === undefined || type === "milestone" ? undefined : amount(current);
  return [
    level !== undefined && target !== undefined ? texts.of(level, amount(target)) : level,
    lastCheckIn === undefined ? texts.never : renderDay(lastCheckIn, language),
  ]
    .filter(Boolean)
    .join(" · ");
}

/** What changed since the check-in before. */
function describeMove({ computed, checkedBefore }: KeyResult, language: Language, texts: SidebarTexts["checkIn"]): string | undefined {
  if (computed.moved === undefined || checkedBefore === undefined) return undefined;
  const points = new Intl.NumberFormat(language, { style: "percent", signDisplay: "exceptZero" }).format(computed.moved);
  return texts.moved(points, renderDay(checkedBefore, language));
}
