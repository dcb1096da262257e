import type { KeyResultType } from "../okr/words.ts";

interface Leveled {
  readonly type?: KeyResultType;
  readonly unit?: string;
  readonly start?: number | null;
}

/**
 * The unit that start, target and current have. The "%" of "by 20 %" is that of the change: its levels are plain numbers,
 * unless what is measured is a rate itself, as its start tells.
 */
export function levelUnit({ type, unit = "", start }: Leveled): string {
  const isRelative = unit === "%" && (type === "change" || type === "growth");
  const isRate = typeof start === "number" && start !== 0 && Math.abs(start) <= 1;
  return isRelative && !isRate ? "" : unit;
}
