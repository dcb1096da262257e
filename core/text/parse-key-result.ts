import type { Language } from "../language.ts";
import { decideKeyResult } from "./decide-key-result.ts";
import { findLanguage } from "./find-language.ts";
import type { ParsedKeyResult } from "./key-result.ts";
import { findLabelEnd } from "./labels.ts";
import { lexiconOf } from "./lexicons.ts";
import { readItems } from "./read-items.ts";
import { tokenise } from "./tokenise.ts";

/**
 * Reads a key result as people write it: "Raise e-mail CTR from 10 % to 15 % by 31 Dec" is reach, up, 0.1, 0.15, "%".
 * Takes any text and never throws; what has no measuring number is a milestone. The language is found when not given.
 */
export function parseKeyResult(text: string, language: Language = findLanguage(text)): ParsedKeyResult {
  const labelEnd = findLabelEnd(text);
  const tokens = tokenise(labelEnd === 0 ? text : " ".repeat(labelEnd) + text.slice(labelEnd));
  return { language, ...decideKeyResult(readItems(tokens, lexiconOf(language))) };
}
