import type { RefObject } from "preact";
import { useId, useRef, useState } from "preact/hooks";
import type { SheetPlan } from "../plan/sheet-plan.ts";
import { renderList } from "./failure-text.ts";
import { DoneIcon } from "./icons.tsx";
import type { PanelProps } from "./panel.ts";
import { takeFocus } from "./take-focus.ts";

interface InsertedCardProps extends Pick<PanelProps, "language" | "texts"> {
  /** The name of the template that was inserted. */
  readonly name: string;
  readonly plan: SheetPlan;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onActivate: (sheet: string) => void;
  readonly onUndo: () => void;
}

/** What an insert did, with ways to its sheets, and back. */
export function InsertedCard({ language, texts, name, plan, heading, onActivate, onUndo }: InsertedCardProps) {
  const [asking, setAsking] = useState(false);
  const undo = useRef<HTMLButtonElement>(null);
  const question = useId();
  const newSheets = plan.newSheets.map((sheet) => sheet.name);
  const changedSheets = [...new Set(plan.edits.map((edit) => edit.sheet))];
  const t = texts.inserted;

  function keep() {
    setAsking(false);
    undo.current?.focus();
  }

  return (
    <section class="inserted">
      <h2 tabIndex={-1} ref={heading}>
        <DoneIcon />
        <span>{t.title(name)}</span>
      </h2>
      <SheetLinks label={t.newSheets} sheets={newSheets} onActivate={onActivate} />
      <SheetLinks label={t.newRows} sheets={changedSheets} onActivate={onActivate} />
      <button type="button" class="quiet" ref={undo} aria-expanded={asking} onClick={() => setAsking(!asking)}>
        {t.undo}
      </button>
      {/* The safe answer is the one under the finger. */}
      {asking && (
        <fieldset class="confirm" aria-labelledby={question} onKeyDown={(event) => event.key === "Escape" && keep()}>
          <p id={question}>
            {newSheets.length > 0 && t.confirmSheets(renderList(newSheets, language))}{" "}
            {changedSheets.length > 0 && t.confirmRows(renderList(changedSheets, language))}
          </p>
          <div class="actions">
            <button type="button" class="quiet" ref={takeFocus} onClick={keep}>
              {t.keep}
            </button>
            <button type="button" class="danger" onClick={onUndo}>
              {t.confirm}
            </button>
          </div>
        </fieldset>
      )}
    </section>
  );
}

interface SheetLinksProps {
  readonly label: string;
  readonly sheets: readonly string[];
  readonly onActivate: (sheet: string) => void;
}

function SheetLinks({ label, sheets, onActivate }: SheetLinksProps) {
  const id = useId();
  if (sheets.length === 0) return null;
  return (
    <>
      <p id={id}>{label}</p>
      <ul class="sheets" aria-labelledby={id}>
        {sheets.map((sheet) => (
          <li key={sheet}>
            <button type="button" class="link" onClick={() => onActivate(sheet)}>
              {sheet}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
