import type { IRange } from "@univerjs/core";
import { type FWorkbook, type FWorksheet, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import { entriesOf } from "./read-styles.ts";
import { WRAP } from "./render-style.ts";
import type { RunningUniver } from "./start-univer.ts";

/**
 * Keeps rows as high as the wrapped text that their formulas answer. Univer does so for what is typed, but not for what is
 * calculated. Rows that have a height of their own keep it.
 */
export function fitRowsToAnswers({ univer, api }: RunningUniver, workbook: FWorkbook): void {
  const interceptor = univer.__getInjector().get(SheetInterceptorService);
  const unitId = workbook.getId();
  api.getFormula().calculationResultApplied(({ unitData }) => {
    for (const [subUnitId, answers] of Object.entries(unitData[unitId] ?? {})) {
      const sheet = workbook.getSheetBySheetId(subUnitId);
      const ranges = sheet ? findWrappedRows(workbook, sheet, answers) : [];
      if (ranges.length === 0) continue;
      const { redos } = interceptor.generateMutationsOfAutoHeight({ unitId, subUnitId, ranges });
      for (const { id, params } of redos) api.syncExecuteCommand(id, params);
    }
  });
}

function findWrappedRows(
  workbook: FWorkbook,
  sheet: FWorksheet,
  answers: Readonly<Record<number, Readonly<Record<number, unknown>>>>,
): IRange[] {
  const styles = workbook.getWorkbook().getStyles();
  const { rowData, columnCount } = sheet.getSheet().getConfig();
  const cells = sheet.getSheet().getCellMatrix();
  const wraps = (row: number, column: number) => styles.getStyleByCell(cells.getValue(row, column))?.tb === WRAP;
  return entriesOf(answers).flatMap(([row, line]) =>
    rowData[row]?.ia !== 0 && entriesOf(line).some(([column]) => wraps(row, column))
      ? [{ startRow: row, endRow: row, startColumn: 0, endColumn: columnCount - 1 }]
      : [],
  );
}
