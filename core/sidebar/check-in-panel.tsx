import { useEffect, useRef, useState } from "preact/hooks";
import type { KeyResult, OkrWorkbook } from "../plan/okr-workbook.ts";
import type { CheckInEntry } from "../plan/plan-check-in.ts";
import type { SidebarHost } from "../sidebar-host.ts";
import { CellProblems } from "./cell-problems.tsx";
import { type CheckInDraft, emptyDraft, readDraft } from "./check-in-draft.ts";
import { CheckInEntryRow } from "./check-in-entry.tsx";
import { CheckedInCard } from "./checked-in-card.tsx";
import { type DueKeyResult, dueKeyResults, ownersOf } from "./due-key-results.ts";
import { renderFailure } from "./failure-text.ts";
import { Messages } from "./messages.tsx";
import { ClosedPeriodCard, NextPeriodFlow } from "./next-period-flow.tsx";
import type { PanelProps } from "./panel.ts";
import { Select } from "./select.tsx";
import { useNextPeriod } from "./use-next-period.ts";
import { usePlanWriting } from "./use-plan-writing.ts";
import { useStoredOkrs } from "./use-stored-okrs.ts";

/** What was checked in at one time: the key results as they were, with what is new. */
export interface CheckedIn {
  readonly keyResult: KeyResult;
  readonly entry: CheckInEntry;
}

export function CheckInPanel(props: PanelProps) {
  const { host, parts, open, language, texts } = props;
  const { activity, written, justUndone, failure, write, undo } = usePlanWriting<readonly CheckedIn[]>(host, parts);
  const next = useNextPeriod(host, parts);
  // How many periods had been changed when the user went to the next one: the change itself brings back the check-ins.
  const [closingAt, setClosingAt] = useState<number>();
  const closing = closingAt === next.changes;
  const stored = useStoredOkrs(host, parts, open, written.length + next.changes);
  const t = texts.checkIn;
  const readingStatus = { reading: t.reading, updating: t.bringingUpToDate };
  const last = written.at(-1);
  const failures = [failure, stored.failure].flatMap((each) => (each ? renderFailure(each.cause, texts.failures, language) : []));
  const status = activity ? t[activity.kind === "undoing" ? "undoing" : "saving"] : justUndone ? t.undone : undefined;

  return (
    <div class="panel-content">
      {stored.workbook && closing ? (
        <NextPeriodFlow {...props} workbook={stored.workbook} next={next} onBack={() => setClosingAt(undefined)} />
      ) : stored.workbook ? (
        <CheckIns
          state={`${written.length} ${next.changes}`}
          workbook={stored.workbook}
          host={host}
          busy={activity !== undefined}
          language={language}
          texts={t}
          status={status}
          failures={failures}
          card={
            next.closed ? (
              <ClosedPeriodCard next={next} language={language} texts={texts} />
            ) : (
              last && <CheckedInCard checkedIn={last.subject} language={language} texts={t} onUndo={undo} />
            )
          }
          onSave={(checkedIn) =>
            write(async ({ planCheckIns }) => ({
              subject: checkedIn,
              plan: await planCheckIns(
                host,
                parts,
                checkedIn.map(({ entry }) => entry),
              ),
            }))
          }
          problems={<CellProblems problems={stored.workbook.problems} texts={texts.cellProblems} />}
          onClose={() => setClosingAt(next.changes)}
        />
      ) : (
        <div class="scroll">
          <Messages status={stored.activity && readingStatus[stored.activity]} busy={stored.activity !== undefined} failures={failures} />
          {stored.isOlder && (
            <button type="button" class="primary" onClick={stored.bringUpToDate}>
              {t.bringUpToDate}
            </button>
          )}
          {stored.workbook === null && <p>{t.none}</p>}
        </div>
      )}
    </div>
  );
}

interface CheckInsProps {
  /** Another with every change of the set from here: what was typed and opened belongs to one state of it. */
  readonly state: string;
  readonly workbook: OkrWorkbook;
  readonly host: SidebarHost;
  readonly busy: boolean;
  readonly language: PanelProps["language"];
  readonly texts: PanelProps["texts"]["checkIn"];
  readonly status: string | undefined;
  readonly failures: readonly string[];
  /** What the last save did. */
  readonly card: preact.ComponentChild;
  readonly problems: preact.ComponentChild;
  readonly onSave: (checkedIn: readonly CheckedIn[]) => void;
  /** To the next period. */
  readonly onClose: () => void;
}

function CheckIns({ state, workbook, host, busy, language, texts, status, failures, card, problems, onSave, onClose }: CheckInsProps) {
  const [chosenOwner, setOwner] = useState("");
  const owners = ownersOf(workbook);
  const owner = owners.includes(chosenOwner) ? chosenOwner : "";
  const [typed, setTyped] = useState<{ readonly state: string; readonly drafts: Readonly<Record<string, CheckInDraft>> }>();
  const drafts = typed?.state === state ? typed.drafts : {};
  const listed = dueKeyResults(workbook, host.today, owner);
  const [opened, setOpened] = useState<{ readonly state: string; readonly id: string | undefined }>({
    state,
    id: listed.find(({ isDue }) => isDue)?.keyResult.id,
  });
  const open = opened.state === state ? opened.id : undefined;
  const setOpen = (id: string | undefined) => setOpened({ state, id });
  useEffect(() => {
    host.ownName?.read().then(
      (name) => name !== undefined && setOwner(name),
      // Without it everybody's key results are listed.
      () => undefined,
    );
  }, [host]);
  const save = useRef<HTMLButtonElement>(null);
  const shownState = useRef(state);
  useEffect(() => {
    // An undo takes its own button away.
    if (shownState.current !== state && !card) save.current?.focus();
    shownState.current = state;
  }, [state, card]);
  const [finished, setFinished] = useState(false);
  useEffect(() => {
    if (finished) save.current?.focus();
    setFinished(false);
  }, [finished]);

  const draftOf = (keyResult: KeyResult): CheckInDraft => drafts[keyResult.id] ?? emptyDraft(keyResult);
  const given = workbook.keyResults.flatMap((keyResult): CheckedIn[] => {
    const entry = readDraft(draftOf(keyResult), keyResult, owner, language);
    return entry ? [{ keyResult, entry }] : [];
  });
  const groups = [
    { title: texts.due, members: listed.filter(({ isDue }) => isDue) },
    { title: texts.later, members: listed.filter(({ isDue }) => !isDue) },
  ];

  function choose(name: string) {
    setOwner(name);
    host.ownName?.remember(name).catch(() => undefined);
  }

  function goOn(from: KeyResult) {
    const next = listed[listed.findIndex(({ keyResult }) => keyResult.id === from.id) + 1];
    setOpen(next?.keyResult.id);
    setFinished(next === undefined);
  }

  const entryRow = ({ keyResult }: DueKeyResult) => (
    <CheckInEntryRow
      key={keyResult.id}
      keyResult={keyResult}
      draft={draftOf(keyResult)}
      given={given.some((each) => each.keyResult.id === keyResult.id)}
      open={open === keyResult.id}
      lang={workbook.language}
      language={language}
      texts={texts}
      onToggle={() => setOpen(open === keyResult.id ? undefined : keyResult.id)}
      onDraft={(draft) => setTyped({ state, drafts: { ...drafts, [keyResult.id]: draft } })}
      onNext={() => goOn(keyResult)}
      onSave={() => given.length > 0 && onSave(given)}
    />
  );

  return (
    <>
      <div class="scroll">
        {card}
        {owners.length > 1 && (
          <Select
            label={texts.whose}
            value={owner}
            onChange={choose}
            options={[{ value: "", label: texts.everyone }, ...owners.map((name) => ({ value: name, label: name }))]}
          />
        )}
        {groups.map(
          ({ title, members }) =>
            members.length > 0 && (
              <section key={title} class="family">
                <h2>{title}</h2>
                <ul class="entries">{members.map(entryRow)}</ul>
              </section>
            ),
        )}
        {problems}
        <button type="button" class="quiet" onClick={onClose}>
          {texts.nextPeriod}
        </button>
      </div>
      <div class="foot">
        <Messages status={status} busy={busy} failures={failures} />
        <button type="button" class="primary" ref={save} disabled={given.length === 0} aria-disabled={busy} onClick={() => onSave(given)}>
          {texts.save(given.length)}
        </button>
      </div>
    </>
  );
}
