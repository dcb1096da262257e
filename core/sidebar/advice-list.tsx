import type { ShownAdvice } from "./okr-draft.ts";

interface AdviceListProps {
  readonly advice: readonly ShownAdvice[];
  /** The language of what is advised on. */
  readonly lang: string;
  readonly accept: (suggestion: string) => string;
  readonly onAccept?: (suggestion: string) => void;
}

/** What would make it better, each with a rewrite to accept where there is one. */
export function AdviceList({ advice, lang, accept, onAccept }: AdviceListProps) {
  if (advice.length === 0) return null;
  return (
    <ul class="advice">
      {advice.map(({ code, message, suggestion }) => (
        <li key={code}>
          {message}
          {suggestion && onAccept && (
            <button type="button" class="link" lang={lang} onClick={() => onAccept(suggestion)}>
              {accept(suggestion)}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
