import type { KeyResult, OkrWorkbook } from "../plan/okr-workbook.ts";

export interface DueKeyResult {
  readonly keyResult: KeyResult;
  /** The day by which its owner was to report; undefined where nobody ever has. */
  readonly due: number | undefined;
  readonly isDue: boolean;
}

const EVERY_WEEK = 7;

/**
 * The key results in the order in which they want a check-in: those never checked in first, then the longest overdue, then
 * those that have time, the soonest first. `owner` leaves out those of others.
 */
export function dueKeyResults({ keyResults }: Pick<OkrWorkbook, "keyResults">, today: number, owner: string): readonly DueKeyResult[] {
  return keyResults
    .filter((keyResult) => owner === "" || keyResult.owner === owner)
    .map((keyResult) => {
      const { lastCheckIn, updatedEvery = EVERY_WEEK } = keyResult;
      const due = lastCheckIn === undefined ? undefined : lastCheckIn + updatedEvery;
      return { keyResult, due, isDue: due === undefined || due <= today };
    })
    .sort((one, two) => (one.due ?? 0) - (two.due ?? 0));
}

/** Whose key results they are, each name once. */
export const ownersOf = ({ keyResults }: Pick<OkrWorkbook, "keyResults">): readonly string[] =>
  [...new Set(keyResults.flatMap(({ owner }) => owner ?? []))].sort((one, two) => one.localeCompare(two));
