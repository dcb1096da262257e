import type { Language } from "../language.ts";
import type { Bound, Period } from "../okr/period.ts";
import type { KeyResultType } from "../okr/words.ts";

export type Direction = "up" | "down" | "hold" | "none";

/** What a key result measures, as fields. Percent is a fraction: 0.05 is 5 %. */
export interface KeyResultFields {
  readonly type: KeyResultType;
  readonly direction: Direction;
  readonly start: number | null;
  readonly target: number | null;
  /** By how much, with its sign; relative (or per period, for growth) when the unit is "%" or "x". */
  readonly change: number | null;
  /** "%", "pp" for percentage points, an ISO currency code, "x", a time unit ("second" … "year"), or "". */
  readonly unit: string;
  readonly period: Period | "";
  /** What a "keep" key result holds. */
  readonly bound: Bound | "";
}

/**
 * What a sentence leaves open: no unit and no name of what is counted; no baseline; a task rather than an outcome; two
 * metrics in one; percent of a rate or percentage points; could be read in another way.
 */
export type Flag = "unit" | "baseline" | "outcome" | "one metric" | "points" | "wording";

/** A part of the text: from its first character to the one after its last. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What the text was read from: the fields of the key result and the day it is due. */
export type SpanName = "start" | "target" | "change" | "period" | "verb" | "due";

/** A key result as it was read, without where in the text. */
export interface ReadKeyResult extends KeyResultFields {
  readonly language: Language;
  /** False where another reading is as likely: ask before using the numbers. */
  readonly confident: boolean;
  readonly flags: readonly Flag[];
  /** It says until when. */
  readonly isDue: boolean;
}

export interface ParsedKeyResult extends ReadKeyResult {
  readonly spans: Readonly<Partial<Record<SpanName, Span>>>;
}
