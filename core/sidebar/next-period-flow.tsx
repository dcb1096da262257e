import { useState } from "preact/hooks";
import { GRADE_WORDS } from "../okr/words.ts";
import type { KeyResult, OkrWorkbook } from "../plan/okr-workbook.ts";
import { renderAmount } from "./amounts.ts";
import { renderFailure, renderList } from "./failure-text.ts";
import { DoneIcon } from "./icons.tsx";
import { Messages } from "./messages.tsx";
import type { PanelProps } from "./panel.ts";
import { type ChosenPeriod, PeriodField, readChosenPeriod } from "./period-field.tsx";
import { currentQuarter } from "./periods.ts";
import { takeFocus } from "./take-focus.ts";
import { TextField } from "./text-field.tsx";
import type { NextPeriodSteps } from "./use-next-period.ts";

interface NextPeriodFlowProps extends PanelProps {
  readonly workbook: OkrWorkbook;
  readonly next: NextPeriodSteps;
  readonly onBack: () => void;
}

/** What was learned from each objective, which key results go on, and the period they go on in. */
export function NextPeriodFlow({ workbook, next, onBack, host, language, texts }: NextPeriodFlowProps) {
  const after = (workbook.end ?? host.today) + 1;
  const [chosenPeriod, setChosenPeriod] = useState<ChosenPeriod>({ kind: "listed", ...currentQuarter(after) });
  const [lessons, setLessons] = useState<Readonly<Record<string, string>>>({});
  const [goingOn, setGoingOn] = useState<readonly string[]>(workbook.keyResults.filter(isOpen).map(({ id }) => id));
  const t = texts.nextPeriod;
  const period = readChosenPeriod(chosenPeriod);
  const busy = next.activity !== undefined;
  const toggle = (id: string) => setGoingOn(goingOn.includes(id) ? goingOn.filter((each) => each !== id) : [...goingOn, id]);

  return (
    <>
      <div class="scroll">
        <div class="found">
          <h2 tabIndex={-1} ref={takeFocus}>
            {t.title}
          </h2>
          <button type="button" class="link" onClick={onBack}>
            {t.back}
          </button>
        </div>
        <p class="hint">
          {t.explanation} {!host.freezeCopies && t.noCopies}
        </p>
        {workbook.objectives.map(({ id, objective, computed }) => (
          <section key={id} class="draft" aria-label={objective}>
            <p class="objective" lang={workbook.language}>
              {objective}
            </p>
            <p class="hint">
              {[
                computed.progress !== undefined && renderAmount(computed.progress, "%", language),
                computed.grade && GRADE_WORDS[language][computed.grade],
              ]
                .filter(Boolean)
                .join(" · ")}
            </p>
            <TextField
              label={t.lesson}
              value={lessons[id] ?? ""}
              lines={2}
              onInput={(lesson) => setLessons({ ...lessons, [id]: lesson })}
            />
            <fieldset class="choices" aria-label={t.goOn}>
              <p class="label">{t.goOn}</p>
              {workbook.keyResults
                .filter((keyResult) => keyResult.objective === id)
                .map((keyResult) => (
                  <label key={keyResult.id} class="choice" lang={workbook.language}>
                    <input type="checkbox" checked={goingOn.includes(keyResult.id)} onChange={() => toggle(keyResult.id)} />
                    <span>{keyResult.keyResult}</span>
                  </label>
                ))}
            </fieldset>
          </section>
        ))}
      </div>
      <div class="foot">
        <PeriodField
          language={language}
          sheetLanguage={workbook.language}
          texts={texts.insert}
          today={after}
          value={chosenPeriod}
          onChange={setChosenPeriod}
        />
        <Messages
          status={next.activity && t[next.activity]}
          busy={busy}
          failures={next.failure ? renderFailure(next.failure.cause, texts.failures, language) : []}
        />
        <button
          type="button"
          class="primary"
          disabled={!period}
          aria-disabled={busy}
          onClick={() => period && next.start({ ...period, lessons, carriedOver: goingOn })}
        >
          {t.start}
        </button>
      </div>
    </>
  );
}

const isOpen = ({ computed }: KeyResult): boolean => computed.status !== "achieved";

/** What closing the period did, and the way back. */
export function ClosedPeriodCard({ next, language, texts }: Pick<NextPeriodFlowProps, "next" | "language" | "texts">) {
  if (!next.closed) return null;
  const { copies } = next.closed;
  const t = texts.nextPeriod;
  return (
    <section class="inserted">
      <h2 tabIndex={-1} ref={takeFocus}>
        <DoneIcon />
        <span>{t.started}</span>
      </h2>
      {copies.length > 0 && (
        <p>
          {t.kept(
            renderList(
              copies.map(({ copy }) => copy),
              language,
            ),
          )}
        </p>
      )}
      <Messages
        status={next.activity && t[next.activity]}
        busy={next.activity !== undefined}
        failures={next.failure ? renderFailure(next.failure.cause, texts.failures, language) : []}
      />
      <button type="button" class="quiet" aria-disabled={next.activity !== undefined} onClick={next.undo}>
        {t.undo}
      </button>
    </section>
  );
}
