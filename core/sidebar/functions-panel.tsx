import { useState } from "preact/hooks";
import type { FunctionName } from "../functions/index.ts";
import { FUNCTION_TEXTS } from "../i18n/functions/index.ts";
import { renderFailure } from "./failure-text.ts";
import { FunctionEntry } from "./function-entry.tsx";
import type { ListedFunction } from "./listed-function.ts";
import { LISTED_FUNCTIONS } from "./listed-functions.ts";
import { Messages } from "./messages.tsx";
import type { PanelProps } from "./panel.ts";
import { search } from "./search.ts";
import { SearchField } from "./search-field.tsx";
import { spellingOf } from "./spelling.ts";
import { useStep } from "./use-step.ts";

export function FunctionsPanel({ host, language, texts }: PanelProps) {
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

  function onQuery(next: string) {
    setQuery(next);
    setWritten(undefined);
  }

  const entries = (functions: readonly ListedFunction[]) => (
    <ul class="functions">
      {functions.map((listed) => (
        <FunctionEntry
          key={listed.name}
          listed={listed}
          text={FUNCTION_TEXTS[language][listed.name]}
          language={language}
          texts={t}
          spelling={spellingOf(host)}
          blanksMayBeZero={host.kind === "excel"}
          open={listed.name === open}
          onToggle={() => setOpen(listed.name === open ? undefined : listed.name)}
          onInsert={(formula) => insert(listed.name, formula)}
        />
      ))}
    </ul>
  );

  return (
    <div class="panel-content">
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
    </div>
  );
}

const FAMILIES = ["OKR", "KPI", "FUNNEL"] as const;
