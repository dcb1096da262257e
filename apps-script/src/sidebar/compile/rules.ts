import { type Area, overlaps } from "../../../../core/formula/a1.ts";
import type { ConditionalFormat, NewSheet, Validation } from "../../../../core/plan/sheet-plan.ts";
import type { Call, Chain, Grid, Value } from "../../plan-script.ts";
import { boundingArea } from "./bounding-area.ts";
import { given, type Target } from "./chains.ts";

/** Cells of any sheet, as an argument. */
export type CellsOf = (sheet: string, area: Area) => Value;

/** The validations of all cells in one call. */
export function setValidations({ validations }: NewSheet<string>, target: Target, cellsOf: CellsOf): readonly Chain[] {
  if (validations.length === 0) return [];
  const whole = boundingArea(validations.map(({ area }) => area));
  const grid: Grid = {
    rows: whole.rows,
    columns: whole.columns,
    none: null,
    areas: joinAreas(validations).map(({ areas: joined, rule: validation }) => [
      buildValidation(validation, cellsOf),
      ...joined.map(({ row, column, rows, columns }) => [row - whole.row, column - whole.column, rows, columns] as const),
    ]),
  };
  return [target.area(whole, ["setDataValidations", grid])];
}

function buildValidation({ rule, help, strict }: Omit<Validation, "area">, cellsOf: CellsOf): Chain {
  return {
    on: "SpreadsheetApp",
    path: [["newDataValidation"], ["setHelpText", help], ["setAllowInvalid", !strict], requirement(rule, cellsOf), ["build"]],
  };
}

function requirement(rule: Validation["rule"], cellsOf: CellsOf): Call {
  switch (rule.kind) {
    case "list":
      return ["requireValueInList", rule.values, true];
    case "list from":
      return ["requireValueInRange", cellsOf(rule.sheet, rule.area), true];
    case "number between":
      return ["requireNumberBetween", rule.least, rule.most];
    case "number at least":
      return ["requireNumberGreaterThanOrEqualTo", rule.least];
    case "date":
      return ["requireDate"];
  }
}

/** The rules of a new sheet in the plan's order, in which Sheets lets the first that holds win. */
export function setConditionalFormats({ conditionalFormats }: NewSheet<string>, target: Target): readonly Chain[] {
  if (conditionalFormats.length === 0) return [];
  // A formula is read from its range's first cell, so another range is another rule.
  const formats = joinAreas(conditionalFormats, ({ rule }) => rule.kind === "text is");
  const build = ({ areas: joined, rule: { rule, style } }: Joined<Omit<ConditionalFormat<string>, "area">>): Chain => ({
    on: "SpreadsheetApp",
    path: [
      ["newConditionalFormatRule"],
      ["setRanges", joined.map((area) => target.area(area))],
      rule.kind === "text is" ? ["whenTextEqualTo", rule.text] : ["whenFormulaSatisfied", rule.formula],
      ...given("setBackground", style.fill),
      ...given("setFontColor", style.color),
      ...given("setBold", style.bold),
      ["build"],
    ],
  });
  return [target.sheet(["setConditionalFormatRules", formats.map(build)])];
}

interface Joined<R> {
  readonly areas: readonly Area[];
  readonly rule: R;
}

/** Rules that are alike become one of several areas, where no rule between them lies over one of the two. */
function joinAreas<R extends { readonly area: Area }>(
  rules: readonly R[],
  mayJoin: (rule: R) => boolean = () => true,
): readonly Joined<Omit<R, "area">>[] {
  const joined: { readonly areas: Area[]; readonly rule: Omit<R, "area">; readonly key: string }[] = [];
  for (const given of rules) {
    const { area, ...rule } = given;
    const key = JSON.stringify(rule);
    const at = joined.findIndex((other) => other.key === key);
    const isFree = at >= 0 && !joined.slice(at + 1).some(({ areas }) => areas.some((other) => overlaps(other, area)));
    if (isFree && mayJoin(given)) joined[at]?.areas.push(area);
    else joined.push({ areas: [area], rule, key });
  }
  return joined;
}
