import { useState } from "preact/hooks";
import { renderFailure } from "../failure-text.ts";
import { Messages } from "../messages.tsx";
import type { PanelProps } from "../panel.ts";
import { currentQuarter } from "../periods.ts";
import { useStep } from "../use-step.ts";
import { Section } from "./section.tsx";
import { MONDAY_MORNING, WeeklyTimeFields } from "./weekly-time.tsx";

/** A weekly appointment for the calendar of whoever adds it, where the host hands one out. */
export function ReminderSection({ host, parts, language, texts }: PanelProps) {
  const [time, setTime] = useState(MONDAY_MORNING);
  const [added, setAdded] = useState(false);
  const { activity, failure, run } = useStep<true>();
  const t = texts.share.reminder;
  const { addToCalendar } = host;

  const add = () =>
    run(async (say) => {
      say(true);
      const { readStoredOkrs } = await parts.loadPlanning();
      const [address, stored] = [await host.sharing?.readLink(), await readStoredOkrs(host, parts)];
      addToCalendar?.({
        title: t.event,
        notes: t.notes,
        ...(address && { address }),
        ...time,
        minute: 0,
        durationInMinutes: MINUTES,
        from: host.today,
        until: Math.max(stored?.end ?? currentQuarter(host.today).end, host.today + SHORTEST),
      });
      setAdded(true);
    });

  return (
    <Section title={t.title} explanation={addToCalendar ? t.explanation : t.impossible}>
      {addToCalendar && (
        <>
          <WeeklyTimeFields time={time} onTime={setTime} language={language} texts={texts.share} />
          <Messages
            status={activity ? t.adding : added ? t.added : undefined}
            busy={activity !== undefined}
            failures={failure ? renderFailure(failure.cause, texts.failures, language) : []}
          />
          <button type="button" class="quiet" aria-disabled={activity !== undefined} onClick={add}>
            {t.add}
          </button>
        </>
      )}
    </Section>
  );
}

const MINUTES = 15;

/** Days: a period that is nearly over still gets a reminder. */
const SHORTEST = 7;
