import { useEffect, useState } from "preact/hooks";
import { renderDay } from "../../plan/render-period.ts";
import type { Digest, DigestState } from "../../sidebar-host.ts";
import { renderFailure } from "../failure-text.ts";
import { Messages } from "../messages.tsx";
import type { PanelProps } from "../panel.ts";
import { TextField } from "../text-field.tsx";
import { useStep } from "../use-step.ts";
import { parseAddresses } from "./addresses.ts";
import { Section } from "./section.tsx";
import { MONDAY_MORNING, nameWeekday, WeeklyTimeFields } from "./weekly-time.tsx";

/** The mail that goes out every week before the check-in, where the host sends one. */
export function DigestSection(props: PanelProps) {
  const { host, texts } = props;
  const t = texts.share.digest;
  return (
    <Section title={t.title} explanation={host.digest ? t.explanation : t.impossible}>
      {host.digest && <DigestForm {...props} digest={host.digest} />}
    </Section>
  );
}

type DigestActivity = "reading" | "previewing" | "scheduling" | "sending" | "stopping";

function DigestForm({ digest, language, texts }: PanelProps & { readonly digest: Digest }) {
  const [state, setState] = useState<DigestState>();
  const [to, setTo] = useState("");
  const [time, setTime] = useState(MONDAY_MORNING);
  const [preview, setPreview] = useState<{ readonly subject: string; readonly text: string }>();
  const [said, setSaid] = useState<string>();
  const { activity, failure, run } = useStep<DigestActivity>();
  const t = texts.share.digest;
  const { emails, wrong } = parseAddresses(to);
  const busy = activity !== undefined;
  const tooMany = emails.length > digest.mostRecipients;
  const incomplete = emails.length === 0 || wrong.length > 0 || tooMany;
  const toHint = tooMany ? t.tooMany(digest.mostRecipients) : undefined;

  const act = (kind: DigestActivity, work: () => Promise<string | undefined>) =>
    run(async (say) => {
      setSaid(undefined);
      say(kind);
      setSaid(await work());
      setState(await digest.read());
    });
  // biome-ignore lint/correctness/useExhaustiveDependencies: read once, when the panel is opened.
  useEffect(() => {
    run(async (say) => {
      say("reading");
      const read = await digest.read();
      setState(read);
      setTo((read.choice?.to ?? []).join(", "));
      if (read.choice) setTime(read.choice);
    });
  }, []);

  return (
    <>
      {state?.choice && <p>{t.scheduled(nameWeekday(state.choice.weekday, language), state.choice.hour, state.choice.to.join(", "))}</p>}
      {state?.lastSent !== undefined && <p class="hint">{t.lastSent(renderDay(state.lastSent, language))}</p>}
      {state?.lastFailure && <p class="failure">{t.lastFailure(state.lastFailure)}</p>}
      {state?.refused && <p class="failure">{t.refused[state.refused]}</p>}
      <TextField
        label={t.to}
        value={to}
        keyboard="email"
        lines={2}
        hint={wrong.length > 0 ? texts.share.people.notAnAddress(wrong.join(", ")) : toHint}
        onInput={setTo}
      />
      <WeeklyTimeFields time={time} onTime={setTime} language={language} texts={texts.share} />
      {state && (
        <p class="hint">
          {state.timeZone} · {t.quota(state.quotaLeft)}
        </p>
      )}
      {preview && (
        <section class="mail" aria-label={t.preview}>
          <p>
            <b>{preview.subject}</b>
          </p>
          <p class="mail-text">{preview.text}</p>
        </section>
      )}
      <Messages
        status={activity ? t[activity] : said}
        busy={busy}
        failures={failure ? renderFailure(failure.cause, texts.failures, language) : []}
      />
      <div class="actions">
        <button
          type="button"
          class="quiet"
          aria-disabled={busy}
          onClick={() =>
            act("previewing", async () => {
              setPreview(await digest.preview());
              return undefined;
            })
          }
        >
          {t.preview}
        </button>
        <button
          type="button"
          class="quiet"
          disabled={incomplete}
          aria-disabled={busy}
          onClick={() =>
            act("sending", async () => {
              await digest.sendNow(emails);
              return t.sent;
            })
          }
        >
          {t.send}
        </button>
        {state?.choice && (
          <button
            type="button"
            class="quiet"
            aria-disabled={busy}
            onClick={() =>
              act("stopping", async () => {
                await digest.stop();
                return t.stopped;
              })
            }
          >
            {t.stop}
          </button>
        )}
        <button
          type="button"
          class="primary"
          disabled={incomplete}
          aria-disabled={busy}
          onClick={() =>
            act("scheduling", async () => {
              await digest.schedule({ to: emails, ...time });
              return t.isScheduled;
            })
          }
        >
          {t.schedule}
        </button>
      </div>
    </>
  );
}
