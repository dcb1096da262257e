import { useEffect, useState } from "preact/hooks";
import { renderFailure, renderList } from "../failure-text.ts";
import { Messages } from "../messages.tsx";
import type { PanelProps } from "../panel.ts";
import { takeFocus } from "../take-focus.ts";
import { useStep } from "../use-step.ts";

/** What earlier work that was cut off left behind, offered for removal. Nothing where there is none. */
export function LeftoversNotice({ host, language, texts }: PanelProps) {
  const [found, setFound] = useState<readonly string[]>([]);
  const [removed, setRemoved] = useState(false);
  const { activity, failure, run } = useStep<true>();
  const t = texts.share.leftovers;
  const { leftovers } = host;

  useEffect(() => {
    leftovers?.read().then(setFound, () => undefined);
  }, [leftovers]);

  const remove = () =>
    run(async (say) => {
      if (!leftovers) return;
      say(true);
      await leftovers.remove();
      setFound(await leftovers.read());
      setRemoved(true);
    });

  if (found.length === 0)
    return removed ? (
      <p class="hint" tabIndex={-1} ref={takeFocus}>
        {t.removed}
      </p>
    ) : null;
  return (
    <section class="unplaced" aria-label={t.title}>
      <p>{t.explanation(renderList(found, language))}</p>
      <Messages
        status={activity ? t.removing : undefined}
        busy={activity !== undefined}
        failures={failure ? renderFailure(failure.cause, texts.failures, language) : []}
      />
      <button type="button" class="quiet" aria-disabled={activity !== undefined} onClick={remove}>
        {t.remove}
      </button>
    </section>
  );
}
