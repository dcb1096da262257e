import { useState } from "preact/hooks";
import type { FunctionName } from "../functions/index.ts";
import { renderFailure } from "./failure-text.ts";
import { FunctionEntry } from "./function-entry.tsx";
import type { Planning } from "./late-parts.ts";
import type { ListedFunction } from "./listed-function.ts";
import { Messages } from "./messages.tsx";
import type { PanelProps } from "./panel.ts";
import { search } from "./search.ts";
import { SearchField } from "./search-field.tsx";
import { spellingOf } from "./spelling.ts";
import { usePlanning } from "./use-planning.ts";
import { useStep } from "./use-step.ts";

export function FunctionsPanel(props: PanelProps) {
  const { parts, open, language, texts } = props;
  const { planning, failure } = usePlanning(parts, open);
  return (
    <div class="panel-content">
      {planning ? (
        <FunctionBrowser {...props} functions={planning} />
      ) : (
        <div class="scroll">
          <Messages
            status={failure ? undefined : texts.functions.loading}
            busy={!failure}
            failures={failure ? renderFailure(failure.cause, texts.failures, language) : []}
          />
        </div>
      )}
    </div>
  );
}

interface FunctionBrowserProps extends PanelProps {
  readonly functions: Pick<Planning, "LISTED_FUNCTIONS" | "FUNCTION_TEXTS">;
}

function FunctionBrowser({ host, language, texts, functions: { LISTED_FUNCTIONS, FUNCTION_TEXTS } }: FunctionBrowserProps) {
  const [query, setQuery] = useState("");
  const [open, setOpen] = useState<FunctionName>();
  const [written, setWritten] = useState<FunctionName>();
  const { activity: writing, failure, run } = useStep<FunctionName>();
  const t = texts.functions;
  const searching = query.trim() !== "";
  const found = search(LISTED_FUNCTIONS, query, ({ name }) => {
    const { keywords, summary } = FUNCTION_TEXTS[language][name];
    return [[name, ...keywords], [summary]];
  });

  const insert = (name: FunctionName, formula: string) =>
    run(async (say) => {
      setWritten(undefined);
      say(name);
      await host.insertFormula(formula);
      setWritten(name);
    });

  const readSelection = (take: (ranges: readonly string[]) => void) => run(async () => take((await host.readSelection?.()) ?? []));

  function onQuery(next: string) {
    setQuery(next);
    setWritten(undefined);
  }

  const entries = (functions: readonly ListedFunction[]) => (
    <ul class="entries">
      {functions.map((listed) => (
        <FunctionEntry
          key={listed.name}
          listed={listed}
          text={FUNCTION_TEXTS[language][listed.name]}
          language={language}
          texts={t}
          spelling={spellingOf(host)}
          blanksMayBeZero={host.kind === "excel"}
          readSelection={host.readSelection && readSelection}
          open={listed.name === open}
          onToggle={() => setOpen(listed.name === open ? undefined : listed.name)}
          onInsert={(formula) => insert(listed.name, formula)}
        />
      ))}
    </ul>
  );

  return (
    <>
      <div class="scroll">
        <SearchField label={t.question} example={t.searchExample} query={query} onQuery={onQuery} found={found.length} texts={t} />
        {searching
          ? found.length > 0 && entries(found)
          : FAMILIES.map((family) => (
              <section key={family} class="family">
                <h2>{t.families[family]}</h2>
                {entries(LISTED_FUNCTIONS.filter(({ name }) => name.startsWith(family)))}
              </section>
            ))}
      </div>
      <div class="foot">
        <Messages
          status={writing ? t.inserting : written && t.inserted(written)}
          busy={writing !== undefined}
          failures={failure ? renderFailure(failure.cause, texts.failures, language) : []}
        />
      </div>
    </>
  );
}

const FAMILIES = ["OKR", "KPI", "FUNNEL"] as const;
