import { ADVICE_TEXTS } from "../i18n/advice/index.ts";
import type { Language } from "../language.ts";
import type { Advice } from "./advice.ts";
import type { ParsedKeyResult } from "./key-result.ts";
import { findGaps } from "./key-result-gaps.ts";
import { parseKeyResult } from "./parse-key-result.ts";
import { suggestKeyResult } from "./suggest-key-result.ts";

/** What a key result lacks, each with how to mend it. The suggestion mends all that words can and stands with the first. */
export function checkKeyResult(
  keyResult: string,
  language?: Language,
  parsed: ParsedKeyResult = parseKeyResult(keyResult, language),
): readonly Advice[] {
  const gaps = findGaps(parsed);
  const suggestion = suggestKeyResult(keyResult, parsed, gaps);
  const texts = ADVICE_TEXTS[language ?? parsed.language].keyResult;
  return gaps.map((code, index) => ({ code, message: texts[code], ...(index === 0 && suggestion !== undefined && { suggestion }) }));
}
