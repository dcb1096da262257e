import type { Area } from "../../../core/formula/a1.ts";
import { expose, type Wire } from "./wire.ts";
import type { Sheet } from "./workbook.ts";

type GoogleProtection = GoogleAppsScript.Spreadsheet.Protection;

export function exposeProtection(wire: Wire, sheet: Sheet, area: Area): GoogleProtection {
  const state = { area, description: "", warningOnly: false, isOthers: false };
  sheet.protections.push(state);
  const protection: GoogleProtection = expose<GoogleProtection>(wire, "Protection", {
    setDescription(description) {
      state.description = description;
      return protection;
    },
    setWarningOnly(warningOnly) {
      state.warningOnly = warningOnly;
      return protection;
    },
  });
  return protection;
}

/** Nothing that a script may do with a filter is modelled. */
export const exposeFilter = (wire: Wire): GoogleAppsScript.Spreadsheet.Filter => expose(wire, "Filter", {});
