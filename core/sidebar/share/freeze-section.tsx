import { useEffect, useState } from "preact/hooks";
import type { SheetCopy } from "../../sidebar-host.ts";
import { renderFailure, renderList } from "../failure-text.ts";
import { Messages } from "../messages.tsx";
import type { PanelProps } from "../panel.ts";
import { useStep } from "../use-step.ts";
import { Section } from "./section.tsx";

/** Dated copies of sheets that hold values and stay as they are. */
export function FreezeSection({ host, parts, open, language, texts }: PanelProps) {
  const [sheets, setSheets] = useState<readonly string[]>([]);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [copied, setCopied] = useState<readonly SheetCopy[]>([]);
  const { activity, failure, run } = useStep<true>();
  const t = texts.share.freeze;
  const { freezeCopies } = host;

  // biome-ignore lint/correctness/useExhaustiveDependencies: sheets come and go while the panel is closed, and with each copy.
  useEffect(() => {
    if (open && freezeCopies)
      host.inspect().then(
        (inspection) => setSheets(inspection.sheets),
        () => undefined,
      );
  }, [open, copied]);

  const freeze = () =>
    run(async (say) => {
      if (!freezeCopies || chosen.length === 0) return;
      say(true);
      const { planFreezeCopies } = await parts.loadPlanning();
      const copies = planFreezeCopies((await host.inspect()).sheets, chosen, host.today, language);
      await freezeCopies.call(host, copies);
      setCopied(copies);
      setChosen([]);
    });

  return (
    <Section title={t.title} explanation={freezeCopies ? t.explanation : t.impossible}>
      {freezeCopies && (
        <>
          <fieldset class="choices" aria-label={t.which}>
            {sheets.map((sheet) => (
              <label key={sheet} class="choice">
                <input
                  type="checkbox"
                  checked={chosen.includes(sheet)}
                  onChange={() => setChosen(chosen.includes(sheet) ? chosen.filter((each) => each !== sheet) : [...chosen, sheet])}
                />
                <span>{sheet}</span>
              </label>
            ))}
          </fieldset>
          <Messages
            status={
              activity
                ? t.freezing
                : copied.length > 0
                  ? t.frozen(
                      renderList(
                        copied.map(({ copy }) => copy),
                        language,
                      ),
                    )
                  : undefined
            }
            busy={activity !== undefined}
            failures={failure ? renderFailure(failure.cause, texts.failures, language) : []}
          />
          <button type="button" class="quiet" disabled={chosen.length === 0} aria-disabled={activity !== undefined} onClick={freeze}>
            {t.freeze(chosen.length)}
          </button>
        </>
      )}
    </Section>
  );
}
