import type { Language } from "../language.ts";
import type { Flag, ParsedKeyResult } from "./key-result.ts";
import { parseKeyResult } from "./parse-key-result.ts";

/** What a key result lacks to be specific, measurable and time-bound, in the order users read it. */
export const KEY_RESULT_GAPS = ["number", "unit", "baseline", "time", "outcome", "one metric", "points", "wording"] as const;
export type KeyResultGap = (typeof KEY_RESULT_GAPS)[number];

const GAP_OF_FLAG: Readonly<Record<Flag, KeyResultGap>> = {
  "no unit": "unit",
  "baseline missing": "baseline",
  task: "outcome",
  "two metrics": "one metric",
  "percent or points": "points",
  ambiguous: "wording",
};

/** What a key result, as text or already parsed, lacks; nothing when it is SMART. */
export function findGaps(keyResult: string | ParsedKeyResult, language?: Language): readonly KeyResultGap[] {
  const parsed = typeof keyResult === "string" ? parseKeyResult(keyResult, language) : keyResult;
  const gaps = new Set(parsed.flags.map((flag) => GAP_OF_FLAG[flag]));
  if (parsed.type === "milestone") gaps.add("number");
  const repeats = parsed.type === "keep" || parsed.type === "cadence" || parsed.type === "growth";
  if (!repeats && !parsed.spans.due) gaps.add("time");
  return KEY_RESULT_GAPS.filter((gap) => gaps.has(gap));
}
