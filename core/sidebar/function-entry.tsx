import { useId, useState } from "preact/hooks";
import type { FunctionText } from "../i18n/functions/function-texts.ts";
import type { SidebarTexts } from "../i18n/sidebar/index.ts";
import type { Language } from "../language.ts";
import { renderAnswer, renderExampleCall } from "./example-call.ts";
import type { ListedFunction } from "./listed-function.ts";
import { ENGLISH, renderCall, renderSignature, type Spelling } from "./spelling.ts";

interface FunctionEntryProps {
  readonly listed: ListedFunction;
  readonly text: FunctionText;
  readonly language: Language;
  readonly texts: SidebarTexts["functions"];
  readonly spelling: Spelling;
  /** Whether the host may hand an empty cell over as 0. */
  readonly blanksMayBeZero: boolean;
  /** Asks for the picked ranges; missing where the host does not tell them. */
  readonly readSelection: ((take: (ranges: readonly string[]) => void) => void) | undefined;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly onInsert: (formula: string) => void;
}

/** One function of the list: what it is for, and, when open, how to use it. */
export function FunctionEntry({ listed, text, texts, open, onToggle, ...detail }: FunctionEntryProps) {
  const id = useId();
  return (
    <li class="function">
      <button type="button" class="entry-head" aria-expanded={open} aria-controls={id} onClick={onToggle}>
        <code>{listed.name}</code>
        <span>{text.summary}</span>
      </button>
      <div id={id} class="function-detail" hidden={!open}>
        {open && <FunctionDetail listed={listed} text={text} texts={texts} {...detail} />}
      </div>
    </li>
  );
}

type FunctionDetailProps = Omit<FunctionEntryProps, "open" | "onToggle">;

function FunctionDetail({ listed, text, language, texts, spelling, blanksMayBeZero, readSelection, onInsert }: FunctionDetailProps) {
  const [picked, setPicked] = useState<readonly string[]>([]);
  const callOf = (how: Spelling): string =>
    picked.length > 0 ? `=${renderCall(listed.name, picked, how)}` : renderExampleCall(listed, how);
  const take = (ranges: readonly string[]) => setPicked(ranges.slice(0, listed.parameters.length));
  const { answers, unit } = listed.example;
  return (
    <>
      <p class="signature">
        <code>{renderSignature(listed, spelling)}</code>
      </p>
      <h3>{texts.parameters}</h3>
      <dl>
        {listed.parameters
          .map((parameter) => parameter.replace(/[[\]]/g, ""))
          .map((name) => (
            <div key={name}>
              <dt>
                <code>{name}</code>
              </dt>
              <dd>{text.parameters[name]}</dd>
            </div>
          ))}
      </dl>
      <h3>{texts.result}</h3>
      <p>{text.result}</p>
      <h3>{texts.example}</h3>
      <p class="example">
        <code>{renderExampleCall(listed, spelling)}</code>
        <output>{answers.map((answer) => renderAnswer(answer, unit, language)).join(" · ")}</output>
      </p>
      {readSelection && (
        <>
          <button type="button" class="quiet" onClick={() => readSelection(take)}>
            {texts.takeSelection}
          </button>
          {picked.length > 0 && (
            <p class="example" role="status">
              <code>{callOf(spelling)}</code>
            </p>
          )}
        </>
      )}
      <button type="button" class="primary" onClick={() => onInsert(callOf(ENGLISH))}>
        {texts.insert}
      </button>
      <p class="hint">
        {picked.length > 0 ? texts.pickCell : texts.replaceValues} {blanksMayBeZero && texts.blanksInExcel}
      </p>
    </>
  );
}
