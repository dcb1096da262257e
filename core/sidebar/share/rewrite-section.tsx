import { useRef, useState } from "preact/hooks";
import type { SidebarTexts } from "../../i18n/sidebar/index.ts";
import type { FormulaPlan } from "../../publish/plan-make-shareable.ts";
import { renderFailure } from "../failure-text.ts";
import { DoneIcon } from "../icons.tsx";
import { Messages } from "../messages.tsx";
import type { PanelProps } from "../panel.ts";
import { usePlanWriting } from "../use-plan-writing.ts";
import { useStep } from "../use-step.ts";
import { ChangeList } from "./change-list.tsx";
import { Section } from "./section.tsx";

interface RewriteSectionProps extends PanelProps {
  readonly plan: "planMakeShareable" | "planRepair";
  readonly words: SidebarTexts["share"]["makeShareable"];
}

/** Formulas rewritten all over the workbook: looked for, listed, agreed to, written, reported, undone. */
export function RewriteSection({ host, parts, language, texts, words, plan }: RewriteSectionProps) {
  const { activity, written, justUndone, failure, write, undo } = usePlanWriting<FormulaPlan>(host, parts);
  const look = useStep<true>();
  const [found, setFound] = useState<FormulaPlan>();
  const t = texts.share;
  const last = written.at(-1);
  const changed = found?.changes.filter(({ to }) => to.kind !== "left").length ?? 0;
  const busy = activity !== undefined || look.activity !== undefined;
  const { readFormulas } = host;
  const lookButton = useRef<HTMLButtonElement>(null);

  function onUndo() {
    undo();
    // The undo takes its own button away.
    lookButton.current?.focus();
  }

  const onLook = () =>
    look.run(async (say) => {
      say(true);
      const planning = await parts.loadPlanning();
      if (readFormulas) setFound(planning[plan](await readFormulas.call(host), host.kind));
    });
  const onWrite = () =>
    found &&
    write(async () => {
      setFound(undefined);
      return { subject: found, plan: found.plan };
    });

  return (
    <Section title={words.title} explanation={readFormulas ? words.explanation : t.noFormulas}>
      {last && (
        <div class="inserted">
          <h3>
            <DoneIcon />
            <span>{t.rewritten(last.subject.changes.length)}</span>
          </h3>
          <ChangeList changes={last.subject.changes} language={language} texts={t} />
          <button type="button" class="quiet" aria-disabled={busy} onClick={onUndo}>
            {t.undoRewrite}
          </button>
        </div>
      )}
      {found && <ChangeList changes={found.changes} language={language} texts={t} />}
      <Messages
        status={
          look.activity
            ? t.looking
            : activity
              ? t.rewriting
              : justUndone
                ? t.rewriteUndone
                : found && found.changes.length === 0
                  ? words.nothing
                  : undefined
        }
        busy={busy}
        failures={[failure, look.failure].flatMap((each) => (each ? renderFailure(each.cause, texts.failures, language) : []))}
      />
      {readFormulas && (
        <div class="actions">
          {changed > 0 && (
            <button type="button" class="primary" aria-disabled={busy} onClick={onWrite}>
              {words.write(changed)}
            </button>
          )}
          <button type="button" class="quiet" ref={lookButton} aria-disabled={busy} onClick={onLook}>
            {words.look}
          </button>
        </div>
      )}
    </Section>
  );
}
