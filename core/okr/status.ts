import { atLeast } from "../tolerance.ts";
import { expectedProgress } from "./expected.ts";
import type { Status } from "./words.ts";

/** Serial day numbers, startDate < endDate. */
export interface StatusDates {
  readonly startDate: number;
  readonly endDate: number;
  readonly asOf: number;
}

/** Shares of the expected progress from which on a key result is on track, and at risk. */
export interface StatusThresholds {
  readonly onTrack: number;
  readonly atRisk: number;
}

/** Below this share of the period it is too early to call anything behind. */
const TOO_EARLY = 0.1;

/** How `progress` (a fraction) stands on the day `asOf`, compared with what a steady pace would have brought by then. */
export function judgeStatus(progress: number, { startDate, endDate, asOf }: StatusDates, { onTrack, atRisk }: StatusThresholds): Status {
  if (atLeast(progress, 1)) return "achieved";
  if (asOf < startDate) return "not started";
  if (asOf > endDate) return "missed";
  const expected = expectedProgress(startDate, endDate, asOf);
  if (!atLeast(expected, TOO_EARLY)) return atLeast(progress, 0) ? "on track" : "off track";
  if (atLeast(progress / expected, onTrack)) return "on track";
  return atLeast(progress / expected, atRisk) ? "at risk" : "off track";
}
