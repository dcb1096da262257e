import { useEffect, useState } from "preact/hooks";
import { FUNNEL_RATES, type FunnelInput, type FunnelInputs, planFunnel } from "../funnel/plan-funnel.ts";
import { WORKBOOK_TEXTS } from "../i18n/workbook/index.ts";
import { AmountField } from "./amount-field.tsx";
import { renderFailure } from "./failure-text.ts";
import { FunnelStages } from "./funnel-stages.tsx";
import { InsertedCard } from "./inserted-card.tsx";
import { Messages } from "./messages.tsx";
import type { PanelProps } from "./panel.ts";
import { type ChosenPeriod, PeriodField, readChosenPeriod } from "./period-field.tsx";
import { currentQuarter } from "./periods.ts";
import { useFocusAfter } from "./use-focus-after.ts";
import { useOkrSet } from "./use-okr-set.ts";
import { usePlanWriting } from "./use-plan-writing.ts";

/** In the order in which one knows them: money, then the shares that go on. */
const MONEY: readonly FunnelInput[] = ["revenue_now", "growth", "revenue_goal", "kept", "upsell", "average_deal"];
const SHARES: readonly FunnelInput[] = ["growth", "kept", ...FUNNEL_RATES, "request_to_sql"];

/** From a revenue goal over the stages of the funnel to key results. */
export function FunnelPanel({ host, parts, open, language, texts }: PanelProps) {
  const [inputs, setInputs] = useState<FunnelInputs>({});
  const [stored, setStored] = useState(0);
  const [chosenPeriod, setChosenPeriod] = useState<ChosenPeriod>({ kind: "listed", ...currentQuarter(host.today) });
  const { activity, written, justUndone, failure, write, undo, activate } = usePlanWriting<string>(host, parts);
  const { set } = useOkrSet(host, parts, written.length);
  const { heading, insertButton } = useFocusAfter(written.length);
  const { inputs: names, meanings } = WORKBOOK_TEXTS[language].funnelSheet;
  const t = texts.funnel;
  const period = readChosenPeriod(chosenPeriod);
  const plan = planFunnel(inputs);
  const last = written.at(-1);
  const busy = activity !== undefined;

  // biome-ignore lint/correctness/useExhaustiveDependencies: what the sheet holds is read when the panel is opened, and never over what was typed.
  useEffect(() => {
    if (!open || Object.keys(inputs).length > 0) return;
    parts
      .loadPlanning()
      .then(({ readStoredFunnel }) => readStoredFunnel(host))
      .then(
        (found) => {
          setInputs(found);
          setStored(stored + 1);
        },
        // Nobody asked for this look.
        () => undefined,
      );
  }, [open]);

  function onInsert() {
    if (!period || !("within" in plan)) return;
    const sheetLanguage = set?.language ?? language;
    write(async ({ planInsert, funnelOkrs }) => {
      const okrs = funnelOkrs(inputs, sheetLanguage, period);
      const choice = { okrs, language, ...period, sheets: ["kpis", "funnel"] as const };
      return { subject: okrs.objectives[0]?.objective ?? "", plan: await planInsert(host, parts, choice, {}) };
    });
  }

  function change(input: FunnelInput, value: number | null) {
    const { [input]: _, ...others } = inputs;
    setInputs(value === null ? others : { ...others, [input]: value });
  }

  const field = (input: FunnelInput) => (
    <AmountField
      key={`${input} ${stored}`}
      label={names[input]}
      hint={meanings[input]}
      value={inputs[input] ?? null}
      unit={SHARES.includes(input) ? "%" : ""}
      language={language}
      onValue={(value) => change(input, value)}
    />
  );

  return (
    <div class="panel-content">
      <div class="scroll">
        {last && (
          <InsertedCard
            key={written.length}
            language={language}
            texts={texts}
            name={last.subject}
            plan={last.plan}
            heading={heading}
            onActivate={activate}
            onUndo={undo}
          />
        )}
        <section class="family">
          <h2>{t.money}</h2>
          {MONEY.map(field)}
        </section>
        <section class="family">
          <h2>{t.rates}</h2>
          {[...FUNNEL_RATES, "request_to_sql" as const].map(field)}
        </section>
        {"within" in plan ? (
          <FunnelStages plan={plan} language={language} />
        ) : (
          <p class="hint" role="status">
            {t.missing(plan.map(({ input }) => names[input]).join(" · "))}
          </p>
        )}
      </div>
      <div class="foot">
        <PeriodField
          language={language}
          sheetLanguage={set?.language ?? language}
          texts={texts.insert}
          today={host.today}
          value={chosenPeriod}
          onChange={setChosenPeriod}
        />
        <Messages
          status={
            activity ? texts.insert[activity.kind === "undoing" ? "undoing" : "reading"] : justUndone ? texts.insert.undone : undefined
          }
          busy={busy}
          failures={failure ? renderFailure(failure.cause, texts.failures, language) : []}
        />
        <button
          type="button"
          class="primary"
          ref={insertButton}
          disabled={!period || !("within" in plan)}
          aria-disabled={busy}
          onClick={onInsert}
        >
          {t.insert}
        </button>
      </div>
    </div>
  );
}
