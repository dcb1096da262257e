import type { Edit } from "../plan/sheet-plan.ts";

/**
 * Edits of single cells that stand below each other as one edit, and those columns that lie side by side as one: a host
 * takes its time for each. Edits of more cells stay as they are.
 */
export function joinEdits(edits: readonly Edit[]): readonly Edit[] {
  const single = edits.filter(isSingle);
  const columns = runsOf(
    [...single].sort((a, b) => a.column - b.column || a.row - b.row),
    (above, below) => above.column === below.column && above.row + 1 === below.row,
  ).map((run) => join(run, (cells) => cells.flat()));
  const blocks = runsOf(
    [...columns].sort((a, b) => a.row - b.row || a.column - b.column),
    (left, right) => left.row === right.row && left.before.length === right.before.length && left.column + 1 === right.column,
  ).map((run) => join(run, (cells) => (cells[0] ?? []).map((_, row) => cells.flatMap((column) => column[row] ?? []))));
  return [...blocks, ...edits.filter((edit) => !isSingle(edit))];
}

type Cells = Edit["before"];

const isSingle = ({ before }: Edit): boolean => before.length === 1 && before[0]?.length === 1;

/** Each edit with those after it that it is followed by without a gap. */
function runsOf(edits: readonly Edit[], follows: (edit: Edit, next: Edit) => boolean): readonly (readonly [Edit, ...Edit[]])[] {
  const runs: [Edit, ...Edit[]][] = [];
  for (const edit of edits) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && follows(last, edit)) run.push(edit);
    else runs.push([edit]);
  }
  return runs;
}

const join = (run: readonly [Edit, ...Edit[]], joinCells: (cells: readonly Cells[]) => Cells): Edit => ({
  ...run[0],
  before: joinCells(run.map(({ before }) => before)),
  after: joinCells(run.map(({ after }) => after)),
});
