import type { ComponentChildren } from "preact";
import type { ParsedKeyResult, SpanName } from "../text/key-result.ts";

interface ReadSentenceProps {
  readonly text: string;
  readonly spans: ParsedKeyResult["spans"];
  readonly lang: string;
}

/** A key result with what was read from it marked: its numbers, how often, and the day it is due. */
export function ReadSentence({ text, spans, lang }: ReadSentenceProps) {
  const marked = (Object.entries(spans) as [SpanName, { from: number; to: number }][])
    .filter(([name]) => name !== "verb")
    .sort(([, one], [, two]) => one.from - two.from);
  const pieces: ComponentChildren[] = [];
  let at = 0;
  for (const [name, { from, to }] of marked) {
    if (from < at) continue;
    pieces.push(
      text.slice(at, from),
      <mark key={name} class={name === "due" || name === "period" ? "when" : "much"}>
        {text.slice(from, to)}
      </mark>,
    );
    at = to;
  }
  return (
    <p class="sentence" lang={lang}>
      {pieces}
      {text.slice(at)}
    </p>
  );
}
