import { useState } from "preact/hooks";
import { LANGUAGE_NAMES, type Language } from "../language.ts";
import type { OptionalSheet } from "../plan/optional-sheet.ts";
import { TEMPLATE_IDS, type TemplateId } from "../templates/index.ts";
import { templateName } from "../templates/template-text.ts";
import { renderFailure } from "./failure-text.ts";
import type { Placement } from "./insert-plan.ts";
import { InsertedCard } from "./inserted-card.tsx";
import { Messages } from "./messages.tsx";
import { OwnOkrsEditor } from "./own-okrs-editor.tsx";
import type { PanelProps } from "./panel.ts";
import { type ChosenPeriod, PeriodField, readChosenPeriod } from "./period-field.tsx";
import { currentQuarter } from "./periods.ts";
import { PlacementFields } from "./placement-fields.tsx";
import { search } from "./search.ts";
import { SearchField } from "./search-field.tsx";
import { Segments } from "./segments.tsx";
import { TemplateGallery } from "./template-gallery.tsx";
import { useFocusAfter } from "./use-focus-after.ts";
import { useOkrSet } from "./use-okr-set.ts";
import { useOwnOkrs } from "./use-own-okrs.ts";
import { usePlanWriting, type WritingActivity } from "./use-plan-writing.ts";
import { wordTemplate } from "./word-template.ts";

export function InsertPanel({ host, parts, language, texts }: PanelProps) {
  const [source, setSource] = useState<"templates" | "own">("templates");
  const [query, setQuery] = useState("");
  const [template, setTemplate] = useState<TemplateId>();
  const [chosenPeriod, setChosenPeriod] = useState<ChosenPeriod>({ kind: "listed", ...currentQuarter(host.today) });
  const [placement, setPlacement] = useState<Placement>({});
  const [sheets, setSheets] = useState<readonly OptionalSheet[]>(["kpis", "report"]);
  const [datesMissing, setDatesMissing] = useState(false);
  const own = useOwnOkrs(parts, language);
  const { activity, written, justUndone, failure, write, cancel, undo, activate } = usePlanWriting<InsertedOkrs>(host, parts);
  const { set, look } = useOkrSet(host, parts, written.length);
  const { heading, insertButton } = useFocusAfter(written.length);
  const t = texts.insert;

  const period = readChosenPeriod(chosenPeriod);
  const shownPeriod = period ?? currentQuarter(host.today);
  const sheetLanguage = set?.language ?? language;
  const templates = TEMPLATE_IDS.map((id) => ({ id, text: wordTemplate(id, language, shownPeriod) }));
  const found = search(templates, query, ({ text }) => [[text.name], [text.objective, ...text.kpis], text.keyResults]);
  const chosen = found.find(({ id }) => id === template) ?? found[0];
  const last = written.at(-1);
  const busy = activity !== undefined;
  const nothing = source === "own" ? !own.draft?.objectives.length : !chosen;
  const failures = [failure, source === "own" ? own.failure : undefined].flatMap((each) => each ?? []);

  function onInsert() {
    setDatesMissing(!period);
    if (!period || nothing) return;
    const draft = own.draft;
    write(async ({ planInsert, contentOfDraft }) => {
      const okrs = source === "templates" && chosen ? chosen.id : contentOfDraft(draft ?? { objectives: [] });
      const plan = await planInsert(host, parts, { okrs, language, ...period, sheets }, placement);
      return { subject: okrs, plan };
    });
  }

  function onCancel() {
    cancel();
    insertButton.current?.focus();
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
            key={written.length}
            language={language}
            texts={texts}
            name={nameInserted(last.subject, language)}
            plan={last.plan}
            heading={heading}
            onActivate={activate}
            onUndo={undo}
          />
        )}
        <Segments
          label={t.source}
          value={source}
          onChange={setSource}
          options={[
            { value: "templates", label: t.templates },
            { value: "own", label: t.own },
          ]}
        />
        {source === "own" ? (
          <OwnOkrsEditor own={own} language={language} texts={texts.own} />
        ) : (
          <>
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
          </>
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
        <PlacementFields
          placement={placement}
          onPlacement={setPlacement}
          sheets={sheets}
          onSheets={setSheets}
          set={set}
          language={language}
          texts={texts.placement}
        />
        {set && <p class="hint">{t.setExists(LANGUAGE_NAMES[set.language])}</p>}
        <Messages
          status={activity ? renderActivity(activity, t) : justUndone ? t.undone : undefined}
          busy={busy}
          share={activity?.kind === "writing" ? activity.share : undefined}
          failures={
            datesMissing && !period ? [t.datesMissing] : failures.flatMap(({ cause }) => renderFailure(cause, texts.failures, language))
          }
        />
        {activity?.kind === "reading" && (
          <button type="button" class="quiet" onClick={onCancel}>
            {texts.cancel}
          </button>
        )}
        <button type="button" class="primary" ref={insertButton} disabled={nothing} aria-disabled={busy} onClick={onInsert}>
          {t.insert}
        </button>
      </div>
    </div>
  );
}

/** A template, or the first objective of the user's own. */
type InsertedOkrs = TemplateId | { readonly objectives: readonly { readonly objective: string }[] };

const nameInserted = (okrs: InsertedOkrs, language: Language): string =>
  typeof okrs === "string" ? templateName(okrs, language) : (okrs.objectives[0]?.objective ?? "");

function renderActivity(activity: WritingActivity, texts: PanelProps["texts"]["insert"]): string | undefined {
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
