import type { Area } from "../../../../core/formula/a1.ts";
import type { Block, NewSheet, StyledArea } from "../../../../core/plan/sheet-plan.ts";
import type { Chain } from "../../plan-script.ts";
import type { Target } from "./chains.ts";
import { paint } from "./looks.ts";
import { areaOf, ownNumberFormats } from "./number-formats.ts";

/** A new sheet, as it is planned and as scripts know it. */
export interface Added {
  readonly plan: NewSheet<string>;
  readonly target: Target;
}

/** Rows that look alike are not worth a call of their own where there are no more of them. */
const FEW = 100;

/** The rows of a sheet that are painted. Those below, its body, look like the last of them. */
interface Head extends Added {
  readonly rows: number;
  readonly styles: readonly StyledArea[];
}

/**
 * Gives the cells of new sheets their styles. The widest sheet lends the rows of its body: there the heads of the others
 * are painted in the same calls as its own, and copied to their sheets, before its body covers them.
 */
export function paintSheets(sheets: readonly Added[]): readonly Chain[] {
  const heads = sheets.map(headOf).filter(({ styles }) => styles.length > 0);
  return [...paintHeads(heads), ...sheets.flatMap(setNumberFormats)];
}

function paintHeads(heads: readonly Head[]): readonly Chain[] {
  const [host, ...guests] = [...heads].sort((left, right) => right.plan.columns - left.plan.columns);
  if (!host) return [];
  const needed = guests.reduce((sum, { rows }) => sum + rows + 1, 0);
  return needed <= host.plan.rows - host.rows ? paintTogether(host, guests) : heads.flatMap((head) => paintTogether(head, []));
}

function headOf({ plan, target }: Added): Head {
  const rows = headRows(plan);
  const own = plan.blocks.filter((block) => isAboveBody(block, plan)).flatMap((block) => ownNumberFormats(plan, block).own);
  return { plan, target, rows, styles: [...plan.styles, ...own].flatMap(({ area, style }) => cutBelow(rows, area, style)) };
}

/** Formats that differ from cell to cell in a body. */
const setNumberFormats = ({ plan, target }: Added): readonly Chain[] =>
  plan.blocks
    .filter((block) => !isAboveBody(block, plan))
    .flatMap((block) => {
      const { formats, own } = ownNumberFormats(plan, block);
      return own.length > 0 ? [target.area(areaOf(block), ["setNumberFormats", formats])] : [];
    });

function headRows(plan: NewSheet<string>): number {
  const changed = lastChange(plan);
  return plan.rows - changed < FEW ? plan.rows : changed;
}

/** The row that a body is copied from is part of the body. */
function isAboveBody({ row, cells }: Block<string>, plan: NewSheet<string>): boolean {
  const rows = headRows(plan);
  return rows === plan.rows || row + cells.length <= rows;
}

/** The first of the rows that, down to the sheet's last, all have the same style. */
const lastChange = ({ rows, styles }: NewSheet<string>): number =>
  Math.max(1, ...styles.flatMap(({ area }) => [area.row, area.row + area.rows]).filter((row) => row <= rows));

const cutBelow = (rows: number, area: Area, style: StyledArea["style"]): readonly StyledArea[] =>
  area.row > rows ? [] : [{ area: { ...area, rows: Math.min(area.rows, rows - area.row + 1) }, style }];

/** An empty row keeps heads apart, whose borders would meet. */
function paintTogether(host: Head, guests: readonly Head[]): readonly Chain[] {
  let end = host.rows;
  const placed = guests.map((guest) => {
    const above = end + 1;
    end = above + guest.rows;
    return { ...guest, above };
  });
  const moved = placed.flatMap(({ styles, above }) =>
    styles.map(({ area, style }) => ({ area: { ...area, row: area.row + above }, style })),
  );
  return [
    ...paint({ rows: end, columns: host.plan.columns, styles: [...host.styles, ...moved] }, host.target),
    ...placed.flatMap(({ above, ...guest }) => [
      copyRows(host, above + 1, guest.rows, guest, 1),
      ...coverBody(host, above + guest.rows, guest),
    ]),
    ...coverBody(host, host.rows, host),
  ];
}

/** Copies a row of the host over all rows of a body. */
const coverBody = (host: Head, row: number, { plan, rows, target }: Head): readonly Chain[] =>
  rows < plan.rows ? [copyRows(host, row, 1, { plan, target }, rows + 1, plan.rows)] : [];

const copyRows = (host: Head, row: number, rows: number, { plan, target }: Added, to: number, end = to + rows - 1): Chain =>
  host.target.area({ row, column: 1, rows, columns: plan.columns }, ["copyFormatToRange", target.sheet(), 1, plan.columns, to, end]);
