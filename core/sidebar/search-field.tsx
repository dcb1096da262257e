import { useId } from "preact/hooks";
import { SearchIcon } from "./icons.tsx";

interface SearchFieldProps {
  readonly label: string;
  /** Words one might look for. */
  readonly example: string;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly found: number;
  readonly texts: { found(count: number): string; nothingFound(query: string): string; readonly showAll: string };
}

/** A search that filters as one types, says how much is left, and offers the way out of an empty result. */
export function SearchField({ label, example, query, onQuery, found, texts }: SearchFieldProps) {
  const id = useId();
  const searching = query.trim() !== "";
  return (
    <div class="field">
      <label class="question" for={id}>
        {label}
      </label>
      <span class="search">
        <SearchIcon />
        <input
          id={id}
          type="search"
          autocomplete="off"
          spellcheck={false}
          placeholder={example}
          value={query}
          onInput={(event) => onQuery(event.currentTarget.value)}
        />
      </span>
      <p class="hint" role="status">
        {searching && (found > 0 ? texts.found(found) : texts.nothingFound(query.trim()))}
      </p>
      {found === 0 && (
        <button type="button" class="quiet" onClick={() => onQuery("")}>
          {texts.showAll}
        </button>
      )}
    </div>
  );
}
