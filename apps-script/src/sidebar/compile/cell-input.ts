import type { PlannedCell } from "../../../../core/plan/sheet-plan.ts";
import { asLiteral } from "../../literal.ts";
import type { CellInput } from "../../plan-script.ts";

/**
 * A planned cell for setValues. Dates go as serial day numbers, which mean the same day in every time zone; their number
 * format shows them as dates. `spell` gives a formula its final text.
 */
export function renderCell(cell: PlannedCell<string>, spell: (formula: string) => string): CellInput {
  switch (cell?.kind) {
    case undefined:
    case "spilled":
      return "";
    case "number":
    case "date":
    case "boolean":
      return cell.value;
    case "text":
      return asLiteral(cell.value);
    case "formula":
      return spell(cell.value);
  }
}
