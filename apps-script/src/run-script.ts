import { layGrid } from "./lay-grid.ts";
import type { Chain, SheetScript, Value } from "./plan-script.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
// biome-ignore lint/suspicious/noExplicitAny: what its members are is known by their names alone.
type Target = any;

/** Works out values, and so makes the calls of a script. Only writes, so that Sheets takes all of them in one go. */
export function createRunner(newSheets: readonly SheetScript[], find: (name: string) => Sheet): (value: Value) => unknown {
  const sheetAt = (index: number): Sheet => find((newSheets[index] as SheetScript).temporaryName);
  const ranges: (readonly Range[])[] = [];
  const rangeAt = (index: number, area: number): Range => {
    const known =
      ranges[index] ||
      sheetAt(index)
        .getRangeList([...(newSheets[index] as SheetScript).areas])
        .getRanges();
    ranges[index] = known;
    return known[area] as Range;
  };
  const run = (value: Value): unknown => {
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.map(run);
    if ("none" in value) return layGrid(value, run);
    if ("a1" in value) return find(value.sheet).getRange(value.a1);
    const { on, path } = value as Chain;
    const start: Target = typeof on === "number" ? sheetAt(on) : typeof on === "string" ? { SpreadsheetApp, Charts }[on] : rangeAt(...on);
    return path.reduce((target, member) => {
      if (typeof member === "string") return target[member];
      const [method, ...values] = member;
      return target[method](...values.map(run));
    }, start);
  };
  return run;
}
