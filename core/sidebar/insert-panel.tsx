import { useEffect, useRef, useState } from "preact/hooks";
import { LANGUAGE_NAMES } from "../language.ts";
import { TEMPLATE_IDS, type TemplateId } from "../templates/index.ts";
import { renderFailure } from "./failure-text.ts";
import { InsertedCard } from "./inserted-card.tsx";
import { Messages } from "./messages.tsx";
import type { PanelProps } from "./panel.ts";
import { type ChosenPeriod, PeriodField, readChosenPeriod } from "./period-field.tsx";
import { currentQuarter } from "./periods.ts";
import { search } from "./search.ts";
import { SearchField } from "./search-field.tsx";
import { TemplateGallery } from "./template-gallery.tsx";
import { type InsertActivity, useInsertion } from "./use-insertion.ts";
import { useOkrSet } from "./use-okr-set.ts";
import { wordTemplate } from "./word-template.ts";

export function InsertPanel({ host, parts, language, texts }: PanelProps) {
  const [query, setQuery] = useState("");
  const [template, setTemplate] = useState<TemplateId>();
  const [chosenPeriod, setChosenPeriod] = useState<ChosenPeriod>({ kind: "listed", ...currentQuarter(host.today) });
  const [datesMissing, setDatesMissing] = useState(false);
  const { activity, inserted, justUndone, failure, insert, undo, activate } = useInsertion(host, parts);
  const { setLanguage, look } = useOkrSet(host, parts, inserted.length);
  const { heading, insertButton } = useFocusAfter(inserted.length);
  const t = texts.insert;

  const period = readChosenPeriod(chosenPeriod);
  const shownPeriod = period ?? currentQuarter(host.today);
  const sheetLanguage = setLanguage ?? language;
  const templates = TEMPLATE_IDS.map((id) => ({ id, text: wordTemplate(id, language, shownPeriod) }));
  const found = search(templates, query, ({ text }) => [[text.name], [text.objective, ...text.kpis], text.keyResults]);
  const chosen = found.find(({ id }) => id === template) ?? found[0];
  const last = inserted.at(-1);
  const busy = activity !== undefined;

  function onInsert() {
    setDatesMissing(!period);
    if (period && chosen) insert({ okrs: chosen.id, language, start: period.start, end: period.end, sheets: [] });
  }

  function onFocusIn(event: FocusEvent & { readonly currentTarget: HTMLElement }) {
    const cameFromOutside = !(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget));
    if (cameFromOutside && !busy) look();
  }

  return (
    <div class="panel-content" onFocusIn={onFocusIn}>
      <div class="scroll">
        {last && (
          <InsertedCard
            key={inserted.length}
            language={language}
            texts={texts}
            name={
              typeof last.okrs === "string"
                ? wordTemplate(last.okrs, language, shownPeriod).name
                : (last.okrs.objectives[0]?.objective ?? "")
            }
            plan={last.plan}
            heading={heading}
            onActivate={activate}
            onUndo={undo}
          />
        )}
        <SearchField label={t.question} example={t.searchExample} query={query} onQuery={setQuery} found={found.length} texts={t} />
        {chosen && (
          <TemplateGallery
            texts={t}
            templates={found}
            chosen={chosen.id}
            preview={{ text: wordTemplate(chosen.id, sheetLanguage, shownPeriod), language: sheetLanguage }}
            onChoose={setTemplate}
          />
        )}
      </div>
      <div class="foot">
        <PeriodField
          language={language}
          sheetLanguage={sheetLanguage}
          texts={t}
          today={host.today}
          value={chosenPeriod}
          onChange={setChosenPeriod}
        />
        {setLanguage && <p class="hint">{t.setExists(LANGUAGE_NAMES[setLanguage])}</p>}
        <Messages
          status={activity ? renderActivity(activity, t) : justUndone ? t.undone : undefined}
          busy={busy}
          failures={datesMissing && !period ? [t.datesMissing] : failure ? renderFailure(failure.cause, texts.failures, language) : []}
        />
        <button type="button" class="primary" ref={insertButton} disabled={!chosen} aria-disabled={busy} onClick={onInsert}>
          {t.insert}
        </button>
      </div>
    </div>
  );
}

function renderActivity(activity: InsertActivity, texts: PanelProps["texts"]["insert"]): string | undefined {
  switch (activity.kind) {
    case "activating":
      return undefined;
    case "reading":
      return texts.reading;
    case "writing":
      return activity.plan.newSheets.length > 0 ? texts.writingSheets(activity.plan.newSheets.length) : texts.writingRows;
    case "undoing":
      return texts.undoing;
  }
}

/** After an insert the focus goes to what it did; after an undo, whose button is gone, to where it can be done again. */
function useFocusAfter(inserted: number) {
  const heading = useRef<HTMLHeadingElement>(null);
  const insertButton = useRef<HTMLButtonElement>(null);
  const before = useRef(inserted);
  useEffect(() => {
    if (inserted > before.current) heading.current?.focus();
    if (inserted < before.current) insertButton.current?.focus();
    before.current = inserted;
  }, [inserted]);
  return { heading, insertButton };
}
