import type { Edit } from "../plan/sheet-plan.ts";

/**
 * Edits of single cells that stand below each other as one edit, and those columns that lie side by side as one: a host
 * takes its time for each. Edits of more cells stay as they are.
 */
export function joinEdits(edits: readonly Edit[]): readonly Edit[] {
  const single = edits.filter(({ before }) => before.length === 1 && before[0]?.length === 1);
  const down = joinNeighbours(
    [...single].sort((a, b) => a.column - b.column || a.row - b.row),
    (above, below) => above.column === below.column && above.row + above.before.length === below.row,
    (above, below) => [...above, ...below],
  );
  const across = joinNeighbours(
    [...down].sort((a, b) => a.row - b.row || a.column - b.column),
    (left, right) =>
      left.row === right.row && left.before.length === right.before.length && left.column + (left.before[0]?.length ?? 0) === right.column,
    (left, right) => left.map((line, index) => [...line, ...(right[index] ?? [])]),
  );
  return [...across, ...edits.filter((edit) => !single.includes(edit))];
}

type Cells = Edit["before"];

function joinNeighbours(edits: readonly Edit[], fits: (a: Edit, b: Edit) => boolean, join: (a: Cells, b: Cells) => Cells): readonly Edit[] {
  const joined: Edit[] = [];
  for (const edit of edits) {
    const last = joined.at(-1);
    if (last && fits(last, edit))
      joined[joined.length - 1] = { ...last, before: join(last.before, edit.before), after: join(last.after, edit.after) };
    else joined.push(edit);
  }
  return joined;
}
