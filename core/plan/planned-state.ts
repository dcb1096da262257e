import type { CellValue } from "../cell.ts";
import type { Expression } from "../formula/expression.ts";
import type { WorkbookState } from "./plan-okr-workbook.ts";
import type { Block, DefinedName, Edit, FormatEdit, NewSheet, SheetPlan } from "./sheet-plan.ts";
import { GENERAL } from "./table-sheet.ts";

/** What a host would find in a new workbook in which only this plan was written, with blanks where formulas stand that take an engine. */
export const readPlannedState = (plan: SheetPlan): WorkbookState => ({
  inspection: { sheets: plan.newSheets.map(({ name }) => name), names: plan.newNames },
  named: plan.newNames.map((name) => ({ ...name, cells: readPlannedCells(plan, name) })),
});

function readPlannedCells(plan: SheetPlan, { sheet, area }: DefinedName): CellValue[][] {
  // Most rows of a table are free: they share one blank row until something is put into them.
  const blank: CellValue[] = Array(area.columns).fill("");
  const cells = Array<CellValue[]>(area.rows).fill(blank);
  for (const block of plan.newSheets.find(({ name }) => name === sheet)?.blocks ?? []) {
    for (const [down, line] of block.cells.entries()) {
      const at = block.row + down - area.row;
      if (!(at in cells)) continue;
      const row = cells[at] === blank ? [...blank] : (cells[at] as CellValue[]);
      cells[at] = row;
      for (const [across, cell] of line.entries()) {
        const column = block.column + across - area.column;
        if (!(column in row) || !cell) continue;
        if (cell.kind !== "formula") row[column] = cell.value;
        else if (isOwnRow(cell.value)) row[column] = block.row + down;
      }
    }
  }
  return cells;
}

const isOwnRow = (formula: Expression): boolean => formula.kind === "call" && formula.name === "ROW" && formula.args.length === 0;

/** One plan for a new workbook from two that would be written one after the other; the second edits sheets of the first. */
export function joinPlans(first: SheetPlan, second: SheetPlan): SheetPlan {
  const withEdits = (sheet: NewSheet): NewSheet => {
    const laid = layEdits(
      sheet.blocks,
      second.edits.filter((edit) => edit.sheet === sheet.name),
    );
    return {
      ...sheet,
      blocks: layFormats(
        laid,
        second.formatEdits.filter((edit) => edit.sheet === sheet.name),
      ),
    };
  };
  return {
    ...first,
    newSheets: [...first.newSheets.map(withEdits), ...second.newSheets],
    newNames: [...first.newNames, ...second.newNames],
  };
}

/** Blocks with the lines of edits in place of what they held; lines beside every block become blocks of their own. */
function layEdits(blocks: readonly Block[], edits: readonly Edit[]): readonly Block[] {
  const beside: Block[] = [];
  const laid = replaceLines(
    blocks,
    edits,
    ({ cells }) => cells,
    (block, cells) => ({ ...block, cells }),
    (line, row, column) => beside.push({ row, column, cells: [line], numberFormats: null }),
  );
  return [...laid, ...beside];
}

function layFormats(blocks: readonly Block[], edits: readonly FormatEdit[]): readonly Block[] {
  const none = ({ cells }: Block) => cells.map((line) => line.map(() => GENERAL));
  return replaceLines(
    blocks,
    edits,
    (block) => block.numberFormats ?? none(block),
    (block, numberFormats) => ({ ...block, numberFormats }),
    () => {},
  );
}

function replaceLines<T>(
  blocks: readonly Block[],
  edits: readonly { readonly row: number; readonly column: number; readonly after: readonly (readonly T[])[] }[],
  read: (block: Block) => readonly (readonly T[])[],
  write: (block: Block, lines: readonly (readonly T[])[]) => Block,
  beside: (line: readonly T[], row: number, column: number) => void,
): readonly Block[] {
  const changed = new Map<Block, T[][]>();
  for (const { row, column, after } of edits) {
    for (const [down, line] of after.entries()) {
      const block = blocks.find((each) => holdsLine(each, row + down, column, line.length));
      if (!block) {
        beside(line, row + down, column);
        continue;
      }
      const lines = changed.get(block) ?? read(block).map((each) => [...each]);
      changed.set(block, lines);
      lines[row + down - block.row]?.splice(column - block.column, line.length, ...line);
    }
  }
  return blocks.map((block) => {
    const lines = changed.get(block);
    return lines ? write(block, lines) : block;
  });
}

const holdsLine = ({ row, column, cells }: Block, at: number, from: number, length: number): boolean =>
  at >= row && at < row + cells.length && from >= column && from + length <= column + (cells[0]?.length ?? 0);
