import { useEffect, useState } from "preact/hooks";
import type { FunctionNames } from "../../sidebar-host.ts";
import { renderFailure, renderList } from "../failure-text.ts";
import { Messages } from "../messages.tsx";
import type { PanelProps } from "../panel.ts";
import { useStep } from "../use-step.ts";
import { Section } from "./section.tsx";

/** The functions as names of the workbook, in a host that has such. */
export function FunctionNamesSection(props: PanelProps) {
  const { functionNames } = props.host;
  return functionNames ? <Names {...props} names={functionNames} /> : null;
}

type State = Awaited<ReturnType<FunctionNames["read"]>>;

function Names({ names, language, texts }: PanelProps & { readonly names: FunctionNames }) {
  const [state, setState] = useState<State>();
  const [said, setSaid] = useState<readonly string[]>([]);
  const { activity, failure, run } = useStep<"reading" | "installing" | "uninstalling">();
  const t = texts.share.names;
  const busy = activity !== undefined;

  // biome-ignore lint/correctness/useExhaustiveDependencies: read once, when the panel is opened.
  useEffect(() => {
    run(async (say) => {
      say("reading");
      setState(await names.read());
    });
  }, []);
  const install = () =>
    run(async (say) => {
      say("installing");
      const { installed, taken, refused } = await names.install();
      setSaid([
        t.installed(installed.length),
        ...(taken.length > 0 ? [t.taken(renderList(taken, language))] : []),
        ...(refused.length > 0 ? [t.refused(renderList(refused, language))] : []),
      ]);
      setState(await names.read());
    });
  const uninstall = () =>
    run(async (say) => {
      say("uninstalling");
      await names.uninstall();
      setSaid([t.uninstalled]);
      setState(await names.read());
    });

  return (
    <Section title={t.title} explanation={state?.possible === false ? t.impossible : t.explanation}>
      {state?.outdated && <p>{t.outdated}</p>}
      <Messages
        status={activity ? t[activity] : said.join(" ") || undefined}
        busy={busy}
        failures={failure ? renderFailure(failure.cause, texts.failures, language) : []}
      />
      {state?.possible && (
        <div class="actions">
          {state.installed.length > 0 && (
            <button type="button" class="quiet" aria-disabled={busy} onClick={uninstall}>
              {t.uninstall(state.installed.length)}
            </button>
          )}
          <button type="button" class="quiet" aria-disabled={busy} onClick={install}>
            {state.outdated ? t.update : t.install}
          </button>
        </div>
      )}
    </Section>
  );
}
