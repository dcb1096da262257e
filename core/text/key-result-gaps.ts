import type { Flag, ReadKeyResult } from "./key-result.ts";

/** What a key result can lack to be specific, measurable and time-bound, in the order users read it. */
export const KEY_RESULT_GAPS = ["number", "unit", "baseline", "time", "outcome", "one metric", "points", "wording"] as const;
export type KeyResultGap = (typeof KEY_RESULT_GAPS)[number];

/** What a key result lacks; nothing when it is SMART. */
export const findGaps = ({ type, flags, isDue }: ReadKeyResult): readonly KeyResultGap[] =>
  KEY_RESULT_GAPS.filter((gap) =>
    gap === "number"
      ? type === "milestone"
      : gap === "time"
        ? !isDue && type !== "keep" && type !== "cadence" && type !== "growth"
        : flags.includes(gap satisfies Flag),
  );
