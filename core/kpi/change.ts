export const CHANGE_MODES = ["percent", "abs", "points"] as const;
export type ChangeMode = (typeof CHANGE_MODES)[number];

/** What a change reads as where there is nothing meaningful to compare with. */
export const NOT_MEANINGFUL = "n/m";

/**
 * The change from `previous` to `current`: as a fraction of `previous` (percent) or of its absolute value (abs), or the
 * plain difference (points). Undefined where a fraction would mislead: of nothing, or in percent of a loss.
 */
export function changeBetween(current: number, previous: number, mode: ChangeMode): number | undefined {
  switch (mode) {
    case "points":
      return current - previous;
    case "abs":
      return previous === 0 ? undefined : (current - previous) / Math.abs(previous);
    case "percent":
      return previous <= 0 ? undefined : (current - previous) / previous;
  }
}
