import type { Rectangle } from "../../plan-script.ts";

/** The rectangles that cells of one key form, by key: as wide as they can be, then as high. */
export function gatherRectangles(keys: readonly (readonly string[])[]): ReadonlyMap<string, readonly Rectangle[]> {
  const gathered = new Map<string, Rectangle[]>();
  for (const [y, line] of keys.entries())
    for (let x = 0; x < line.length; ) {
      const key = line[x] as string;
      const end = line.findIndex((other, index) => index > x && other !== key);
      const columns = (end < 0 ? line.length : end) - x;
      const rectangles = gathered.get(key) ?? [];
      const above = rectangles.findIndex(([row, column, rows, width]) => row + rows === y && column === x && width === columns);
      if (above >= 0) rectangles[above] = [(rectangles[above] as Rectangle)[0], x, (rectangles[above] as Rectangle)[2] + 1, columns];
      else rectangles.push([y, x, 1, columns]);
      gathered.set(key, rectangles);
      x += columns;
    }
  return gathered;
}
