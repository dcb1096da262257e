import { useState } from "preact/hooks";
import type { SidebarTexts } from "../../i18n/sidebar/index.ts";
import type { Language } from "../../language.ts";
import type { FormulaChange } from "../../publish/formula-change.ts";
import { renderAmount } from "../amounts.ts";

interface ChangeListProps {
  readonly changes: readonly FormulaChange[];
  readonly language: Language;
  readonly texts: SidebarTexts["share"];
}

const SHOWN_AT_FIRST = 5;

/** Formulas before and after, name by name and cell by cell. */
export function ChangeList({ changes, language, texts }: ChangeListProps) {
  const [all, setAll] = useState(false);
  if (changes.length === 0) return null;
  const shown = all ? changes : changes.slice(0, SHOWN_AT_FIRST);
  return (
    <>
      <ul class="changes">
        {shown.map((change) => {
          const place = renderPlace(change, texts);
          return (
            <li key={place}>
              <b>{place}</b>
              <code>{change.from}</code>
              <Outcome to={change.to} language={language} texts={texts} />
            </li>
          );
        })}
      </ul>
      {shown.length < changes.length && (
        <button type="button" class="link" onClick={() => setAll(true)}>
          {texts.showChanges(changes.length)}
        </button>
      )}
    </>
  );
}

function renderPlace(change: FormulaChange, texts: ChangeListProps["texts"]): string {
  if ("cells" in change) return `${change.sheet} · ${change.cells}`;
  const name = texts.named(change.name);
  return change.sheet === undefined ? name : `${change.sheet} · ${name}`;
}

function Outcome({ to, language, texts }: Pick<ChangeListProps, "language" | "texts"> & { readonly to: FormulaChange["to"] }) {
  switch (to.kind) {
    case "formula":
      return <code class="after">{to.formula}</code>;
    case "value":
      return (
        <p>
          {texts.becomesValue(typeof to.value === "number" ? renderAmount(to.value, undefined, language) : String(to.value ?? ""))}{" "}
          {texts.reasons[to.reason]}
        </p>
      );
    case "left":
      return <p>{texts.reasons[to.reason]}</p>;
  }
}
