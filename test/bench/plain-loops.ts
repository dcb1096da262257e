import type { Matrix } from "../../core/cell.ts";

/** Columns of cells as a host hands them over. */
type Column = Matrix<unknown>;

const isBlank = (value: unknown): boolean => value === "" || value === null || value === undefined;
const isNumber = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value);
const read = (column: Column, row: number): unknown => column[row]?.[0];

/** KPI_CHANGE as someone would write it by hand for two columns: blanks, types, the calculation, its result. */
export function changeByHand(current: Column, previous: Column, mode: string, ifUndefined: string): unknown[][] {
  const results: unknown[][] = new Array(current.length);
  for (let row = 0; row < current.length; row++) {
    const now = read(current, row);
    const before = read(previous, row);
    if (isBlank(now) || isBlank(before)) results[row] = [""];
    else if (!isNumber(now) || !isNumber(before)) results[row] = ["#VALUE!"];
    else results[row] = [checked(mode === "points" ? now - before : before <= 0 ? ifUndefined : (now - before) / before)];
  }
  return results;
}

/** OKR_PROGRESS of the type reach, by hand for three columns. */
export function progressByHand(current: Column, target: Column, start: Column, limit: boolean): unknown[][] {
  const results: unknown[][] = new Array(current.length);
  for (let row = 0; row < current.length; row++) {
    const now = read(current, row);
    const goal = read(target, row);
    const given = read(start, row);
    const from = isBlank(given) ? 0 : given;
    if (isBlank(now) || isBlank(goal)) results[row] = [""];
    else if (!isNumber(now) || !isNumber(goal) || !isNumber(from)) results[row] = ["#VALUE!"];
    else if (goal === from) results[row] = [now === goal ? 1 : "#NUM!"];
    else {
      const progress = (now - from) / (goal - from);
      results[row] = [checked(limit ? Math.min(1, Math.max(0, progress)) : progress)];
    }
  }
  return results;
}

const checked = (result: number | string): number | string => (typeof result === "number" && !Number.isFinite(result) ? "#NUM!" : result);

/** A loop over so many columns that checks blanks and types and divides: what a function of that many arguments costs at least. */
export function loopOver(columns: readonly Column[]): unknown[][] {
  const [a, b, c, d, e] = columns as [Column, Column, Column, Column, Column];
  switch (columns.length) {
    case 1:
      return loop(a.length, (row) => divide(read(a, row), 1));
    case 2:
      return loop(a.length, (row) => divide(read(a, row), read(b, row)));
    case 3:
      return loop(a.length, (row) => divide(read(a, row), divide(read(b, row), read(c, row))));
    case 4:
      return loop(a.length, (row) => divide(divide(read(a, row), read(b, row)), divide(read(c, row), read(d, row))));
    default:
      return loop(a.length, (row) => divide(divide(divide(read(a, row), read(b, row)), divide(read(c, row), read(d, row))), read(e, row)));
  }
}

function loop(rows: number, calculate: (row: number) => unknown): unknown[][] {
  const results: unknown[][] = new Array(rows);
  for (let row = 0; row < rows; row++) results[row] = [calculate(row)];
  return results;
}

/** Text stands for a word that is known. */
function divide(value: unknown, by: unknown): unknown {
  if (isBlank(value) || isBlank(by)) return "";
  if (typeof value === "string" || typeof by === "string") return 1;
  return isNumber(value) && isNumber(by) ? value / by : "#VALUE!";
}
