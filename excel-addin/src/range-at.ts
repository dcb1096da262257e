import { type Area, renderArea } from "../../core/formula/a1.ts";

/**
 * A range for one request. Untracked, because Excel would otherwise keep each of some hundred ranges, and be asked in a
 * request of its own to let them go.
 */
export const rangeAt = (worksheet: Excel.Worksheet, place: Area | string): Excel.Range =>
  worksheet.getRange(typeof place === "string" ? place : renderArea(place)).untrack();
