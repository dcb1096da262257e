import { useState } from "preact/hooks";
import { CellProblems } from "./cell-problems.tsx";
import { CheckIns } from "./check-ins.tsx";
import { type CheckedIn, CheckedInCard } from "./checked-in-card.tsx";
import { renderFailure } from "./failure-text.ts";
import { Messages } from "./messages.tsx";
import { ClosedPeriodCard, NextPeriodFlow } from "./next-period-flow.tsx";
import type { PanelProps } from "./panel.ts";
import { useNextPeriod } from "./use-next-period.ts";
import { usePlanWriting } from "./use-plan-writing.ts";
import { useStoredOkrs } from "./use-stored-okrs.ts";

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
