import { isBlank } from "../cell.ts";
import type { NamedCells } from "../sidebar-host.ts";
import type { OkrContent } from "./okr-content.ts";
import type { Edit } from "./sheet-plan.ts";
import { text } from "./table-sheet.ts";

/** The teams and owners that OKRs name, each once, in the order they come. */
export function namedIn({ objectives }: OkrContent): { readonly teams: readonly string[]; readonly owners: readonly string[] } {
  const owners = objectives.flatMap(({ owner, keyResults }) => [owner, ...keyResults.map((keyResult) => keyResult.owner)]);
  return { teams: distinct(objectives.map(({ team }) => team)), owners: distinct(owners) };
}

const distinct = (names: readonly (string | undefined)[]): readonly string[] =>
  [...new Set(names.filter((name) => !isBlank(name)))] as string[];

/** Writes names below those of a list (its key and heading first) that does not have them; as many as it has room for. */
export function planListedNames({ sheet, area, cells }: NamedCells, names: readonly string[]): readonly Edit[] {
  const listed = cells.slice(2).map(([name]) => name);
  const known = new Set(listed.map((name) => String(name ?? "").toLowerCase()));
  let used = listed.length;
  while (used > 0 && isBlank(listed[used - 1])) used--;
  const added = names.filter((name) => !known.has(name.toLowerCase())).slice(0, listed.length - used);
  if (added.length === 0) return [];
  return [
    {
      sheet,
      row: area.row + 2 + used,
      column: area.column,
      before: added.map(() => [null]),
      after: added.map((name) => [text(name)]),
    },
  ];
}
