import { useEffect, useRef, useState } from "preact/hooks";
import type { KeyResult, OkrWorkbook } from "../plan/okr-workbook.ts";
import type { SidebarHost } from "../sidebar-host.ts";
import { type CheckInDraft, emptyDraft, readDraft } from "./check-in-draft.ts";
import { CheckInEntryRow } from "./check-in-entry.tsx";
import type { CheckedIn } from "./checked-in-card.tsx";
import { type DueKeyResult, dueKeyResults, ownersOf } from "./due-key-results.ts";
import { Messages } from "./messages.tsx";
import type { PanelProps } from "./panel.ts";
import { Select } from "./select.tsx";

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

/** The key results to check in, those due first, and what was typed for them. */
export function CheckIns({
  state,
  workbook,
  host,
  busy,
  language,
  texts,
  status,
  failures,
  card,
  problems,
  onSave,
  onClose,
}: CheckInsProps) {
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
