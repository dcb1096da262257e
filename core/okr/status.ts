import { atLeast } from "../tolerance.ts";
import { expectedProgress } from "./expected.ts";
import type { Status } from "./words.ts";

/** A period by its first and last day, both counted, and the day to look at it: serial day numbers. */
export interface Span {
  readonly startDate: number;
  readonly endDate: number;
  readonly asOf: number;
}

/** Shares of the expected progress from which on a key result is on track, and at risk. */
export interface Thresholds {
  readonly onTrack: number;
  readonly atRisk: number;
}

/** Below this share of the period it is too early to call anything behind. */
const TOO_EARLY = 0.1;

/**
 * How `progress` (a fraction) stands on the day `asOf`, compared with what a steady pace would have brought by then. The
 * period ends after it starts.
 */
export function judgeStatus(progress: number, { startDate, endDate, asOf }: Span, { onTrack, atRisk }: Thresholds): Status {
  if (atLeast(progress, 1)) return "achieved";
  if (asOf < startDate) return "not started";
  if (asOf > endDate) return "missed";
  const expected = expectedProgress(startDate, endDate, asOf);
  if (!atLeast(expected, TOO_EARLY)) return atLeast(progress, 0) ? "on track" : "off track";
  if (atLeast(progress / expected, onTrack)) return "on track";
  return atLeast(progress / expected, atRisk) ? "at risk" : "off track";
}

/** As a set has them on its Settings sheet. */
export interface SetThresholds extends Thresholds {
  /** Expected progress (a fraction) too small to judge by. */
  readonly grace: number;
}

/**
 * The same of a row in a set, as its sheet works it out: `progress` compared with what is `expected` by then (fractions),
 * whatever the period. Whole progress is an achievement where it cannot be lost again.
 */
export function judgeProgress(
  progress: number,
  expected: number,
  { startDate, endDate, asOf }: Span,
  { onTrack, atRisk, grace }: SetThresholds,
  mayBeAchieved = true,
): Status {
  if (progress >= 1 && mayBeAchieved) return "achieved";
  if (asOf < startDate) return "not started";
  if (asOf > endDate) return "missed";
  if (expected < grace || atLeast(progress, onTrack * expected)) return "on track";
  return atLeast(progress, atRisk * expected) ? "at risk" : "off track";
}
