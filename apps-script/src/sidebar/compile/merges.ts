import type { Area } from "../../../../core/formula/a1.ts";
import type { Chain } from "../../plan-script.ts";
import type { Target } from "./chains.ts";

/** Merges each area into one cell. One-row merges below each other are one call, which merges row by row. */
export const mergeCells = (merges: readonly Area[], target: Target): readonly Chain[] => [
  ...merges.filter(({ rows }) => rows > 1).map((area) => target.area(area, ["merge"])),
  ...stackRows(merges.filter(({ rows }) => rows === 1)).map((stack) => target.area(stack, ["mergeAcross"])),
];

function stackRows(areas: readonly Area[]): readonly Area[] {
  const stacks: Area[] = [];
  for (const area of [...areas].sort((left, right) => left.column - right.column || left.columns - right.columns || left.row - right.row)) {
    const last = stacks[stacks.length - 1];
    if (last && last.column === area.column && last.columns === area.columns && last.row + last.rows === area.row)
      stacks[stacks.length - 1] = { ...last, rows: last.rows + 1 };
    else stacks.push(area);
  }
  return stacks;
}
