import type { Language } from "../language.ts";
import type { ParsedKeyResult, Span } from "./key-result.ts";
import { readKeyResult } from "./read-key-result.ts";

/** A key result as readKeyResult reads it, with the parts of the text that each field came from. */
export function parseKeyResult(text: string, language?: Language): ParsedKeyResult {
  const { items, read, ...fields } = readKeyResult(text, language ?? null);
  const spans = Object.entries(read).flatMap(([name, part]) => {
    const [first, last] = [items[part?.first ?? -1], items[part?.last ?? -1]];
    return first && last ? [[name, { from: first.from, to: last.to } satisfies Span]] : [];
  });
  return { ...fields, spans: Object.fromEntries(spans) };
}
