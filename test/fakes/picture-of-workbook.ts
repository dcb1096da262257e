import type { Workbook } from "./google-sheets/workbook.ts";
import { readSimulatedGrid } from "./read-simulated-grid.ts";

/** All that a person could tell apart in a simulated spreadsheet: contents, formats, looks, protections, the sheet in front. */
export const pictureOf = (workbook: Workbook) => ({
  grid: readSimulatedGrid(workbook),
  looks: workbook.sheets.map(({ cells }) =>
    [...cells.values()].filter(({ look }) => Object.keys(look).length > 0).map(({ row, column, look }) => ({ row, column, look })),
  ),
  protections: workbook.sheets.map(({ protections }) => protections),
  charts: workbook.sheets.map(({ charts }) => charts),
  people: workbook.people,
  rowHeights: workbook.sheets.map(({ rowHeights }) => [...rowHeights]),
  inFront: workbook.active.name,
  locked: workbook.lock !== null,
});
