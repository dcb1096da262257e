import type { Area } from "../../../core/formula/a1.ts";
import { model, require } from "./excel-error.ts";
import type { CellStyle, SimulatedWorksheet } from "./simulated-worksheet.ts";

export const isColor = (color: unknown): color is string => typeof color === "string" && /^#[0-9A-F]{6}$/i.test(color);

/** The format of a range: each setting lands on every cell of it. */
export class RangeFormat {
  readonly #sheet: SimulatedWorksheet;
  readonly #area: Area;

  constructor(sheet: SimulatedWorksheet, area: Area) {
    this.#sheet = sheet;
    this.#area = area;
  }

  get Fill(): Fill {
    return new Fill((style) => this.#lay(style));
  }

  get Font(): Font {
    return new Font((style) => this.#lay(style));
  }

  get Borders(): Borders {
    return new Borders(this.#sheet, (style) => this.#lay(style));
  }

  set HorizontalAlignment(value: unknown) {
    require(["Left", "Center", "Right"].includes(value as string), `Not a horizontal alignment: ${value}`);
    this.#lay({ horizontal: value as string });
  }

  set VerticalAlignment(value: unknown) {
    require(["Top", "Center", "Bottom"].includes(value as string), `Not a vertical alignment: ${value}`);
    this.#lay({ vertical: value as string });
  }

  set WrapText(value: unknown) {
    require(typeof value === "boolean", "WrapText is TRUE or FALSE.");
    this.#lay({ wrap: value });
  }

  /** In points. */
  set ColumnWidth(points: unknown) {
    require(typeof points === "number" && points >= 0 && points <= 1342, `Not a column width: ${points}`);
    for (let column = this.#area.column; column < this.#area.column + this.#area.columns; column++)
      this.#sheet.columnWidths.set(column, points);
  }

  /** In points. */
  set RowHeight(points: unknown) {
    require(typeof points === "number" && points >= 0 && points <= 409, `Not a row height: ${points}`);
    for (let row = this.#area.row; row < this.#area.row + this.#area.rows; row++) this.#sheet.rowHeights.set(row, points);
  }

  #lay(style: CellStyle): void {
    const { row, column, rows, columns } = this.#area;
    for (let y = row; y < row + rows; y++)
      for (let x = column; x < column + columns; x++) Object.assign(this.#sheet.cellAt(y, x).style, style);
  }
}

type Lay = (style: CellStyle) => void;

export class Fill {
  readonly #lay: Lay;

  constructor(lay: Lay) {
    this.#lay = lay;
  }

  set Color(color: unknown) {
    require(isColor(color), `Not a colour: ${color}`);
    this.#lay({ fill: color });
  }
}

export class Font {
  readonly #lay: Lay;

  constructor(lay: Lay) {
    this.#lay = lay;
  }

  set Color(color: unknown) {
    require(isColor(color), `Not a colour: ${color}`);
    this.#lay({ color });
  }

  set Bold(bold: unknown) {
    require(typeof bold === "boolean", "Bold is TRUE or FALSE.");
    this.#lay({ bold });
  }

  set Italic(italic: unknown) {
    require(typeof italic === "boolean", "Italic is TRUE or FALSE.");
    this.#lay({ italic });
  }

  set Size(points: unknown) {
    require(typeof points === "number" && points >= 1 && points <= 409, `Not a font size: ${points}`);
    this.#lay({ size: points });
  }
}

/** Only lines below cells are modelled: at the lower edge of a range, and between its rows. */
class Borders {
  readonly #sheet: SimulatedWorksheet;
  readonly #lay: Lay;

  constructor(sheet: SimulatedWorksheet, lay: Lay) {
    this.#sheet = sheet;
    this.#lay = lay;
  }

  GetItem(edge: unknown): Border {
    model(edge === "EdgeBottom" || edge === "InsideHorizontal", `Not an edge that is modelled: ${edge}`);
    this.#sheet.edges.add(edge);
    return new Border(this.#lay);
  }
}

class Border {
  readonly #lay: Lay;

  constructor(lay: Lay) {
    this.#lay = lay;
  }

  set Style(style: unknown) {
    model(style === "Continuous", `Not a line that is modelled: ${style}`);
  }

  set Weight(weight: unknown) {
    model(weight === "Thin", `Not a line that is modelled: ${weight}`);
  }

  set Color(color: unknown) {
    require(isColor(color), `Not a colour: ${color}`);
    this.#lay({ lineBelow: color });
  }
}
