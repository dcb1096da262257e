import type { Area } from "../formula/a1.ts";
import type { Expression } from "../formula/expression.ts";

/**
 * Everything one action changes in a workbook, worked out before anything is touched. Planners give formulas as
 * expressions; `spellPlan` turns them into text for one host, whose `writePlan` writes all of it or nothing.
 * Rows and columns count from 1. Undo is `reversePlan(plan)`.
 */
export interface SheetPlan<F = Expression> {
  /** Sheets to add, in tab order, before the first edit. Their names are free in the workbook they were planned for. */
  readonly newSheets: readonly NewSheet<F>[];
  /** Workbook-scoped names to add. */
  readonly newNames: readonly DefinedName[];
  readonly edits: readonly Edit<F>[];
  /** Written after the edits. `before` serves undo; a host does not compare it. */
  readonly formatEdits: readonly FormatEdit[];
  readonly nameEdits: readonly NameEdit[];
  /** Only in a reversed plan: the sheets its original added. */
  readonly removedSheets: readonly NewSheet<F>[];
  /** In a reversed plan the names its original added; in a migration those that come back larger. */
  readonly removedNames: readonly DefinedName[];
}

export interface NewSheet<F = Expression> {
  readonly name: string;
  /** Size of the grid to make sure of. */
  readonly rows: number;
  readonly columns: number;
  readonly tabColor: Color;
  /** One entry a column from A on: width in pixels at 100 %. Columns beyond keep the host's default. */
  readonly columnWidths: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly hiddenRows: readonly number[];
  /** Pixels at 100 %. Other rows fit their text. */
  readonly rowHeights: readonly { readonly row: number; readonly height: number }[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly gridlines: boolean;
  readonly blocks: readonly Block<F>[];
  /** Laid on in order: a later style adds to an earlier one and wins where they differ. */
  readonly styles: readonly StyledArea[];
  readonly merges: readonly Area[];
  readonly validations: readonly Validation[];
  readonly conditionalFormats: readonly ConditionalFormat<F>[];
  /** The header row and the rows under it that the host's filter buttons serve. */
  readonly filter?: Area;
  /** Areas of formulas. Sheets warns before they are changed; Excel leaves them open, so that users can sort. */
  readonly warnings: readonly { readonly area: Area; readonly description: string }[];
  readonly charts: readonly Chart[];
  /** Fitted to `pagesWide` pages across (1 when left out) and, where it is given, `pagesTall` down. */
  readonly print: {
    readonly landscape: boolean;
    readonly repeatedRows?: number;
    readonly area?: Area;
    readonly pagesWide?: number;
    readonly pagesTall?: number;
  };
}

/** A dense rectangle of cells, by its top left cell. Null is an empty cell. */
export interface Block<F = Expression> {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly PlannedCell<F>[])[];
  /** Number formats cell by cell, of the same size, where they differ from row to row; "General" is none. */
  readonly numberFormats: NumberFormats | null;
}

/** en-US patterns ("0%", "#,##0", "General"), row by row. */
export type NumberFormats = readonly (readonly string[])[];

/** Tagged, so that text stays text ("3-5", "=1+1", "TRUE") and a date is written as each host wants it. */
export type PlannedCell<F = Expression> =
  | null
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "number"; readonly value: number }
  /** A spreadsheet serial day number. */
  | { readonly kind: "date"; readonly value: number }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "formula"; readonly value: F }
  /** In an edit: shows what the array formula that stands first there answers. It stores nothing, and a host does not compare it. */
  | { readonly kind: "spilled"; readonly value: "" };

/** A change of existing cells. A host refuses the whole plan when `before` is no longer what the sheet holds. */
export interface Edit<F = Expression> {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly before: readonly (readonly PlannedCell<F>[])[];
  readonly after: readonly (readonly PlannedCell<F>[])[];
}

/** A change of number formats alone, of inputs and formulas alike: a row that joins a table brings those of its unit. */
export interface FormatEdit {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly before: NumberFormats;
  readonly after: NumberFormats;
}

/** A change of the formula that a name stands for. A host refuses the whole plan when it stands for another one by now. */
export interface NameEdit {
  readonly name: string;
  /** The one sheet that knows the name; left out where the whole workbook does. */
  readonly sheet?: string;
  /** As the host spells it, with its equals sign. */
  readonly before: string;
  readonly after: string;
}

export interface DefinedName {
  readonly name: string;
  readonly sheet: string;
  readonly area: Area;
}

/** "#RRGGBB" */
export type Color = string;

export interface Style {
  readonly fill?: Color;
  readonly color?: Color;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points. */
  readonly size?: number;
  /** An en-US pattern: "0%", "#,##0", "yyyy-mm-dd", "@" for text. */
  readonly numberFormat?: string;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "middle" | "bottom";
  readonly wrap?: boolean;
  /** A thin line below each cell of the area. */
  readonly lineBelow?: Color;
}

export interface StyledArea {
  readonly area: Area;
  readonly style: Style;
}

export interface Validation {
  readonly area: Area;
  readonly rule: ValidationRule;
  /** Shown when the cell is picked or the entry refused: what belongs here. */
  readonly help: string;
  /** A strict rule refuses anything else; otherwise the host only warns. */
  readonly strict: boolean;
}

export type ValidationRule =
  /** Words without commas, at most 255 characters with a comma between each: what Excel holds in a rule. Others are "list from". */
  | { readonly kind: "list"; readonly values: readonly string[] }
  | { readonly kind: "list from"; readonly sheet: string; readonly area: Area }
  | { readonly kind: "number between"; readonly least: number; readonly most: number }
  | { readonly kind: "number at least"; readonly least: number }
  | { readonly kind: "date" };

/** Colours cells by a word on their own sheet. */
export interface ConditionalFormat<F = Expression> {
  readonly area: Area;
  readonly rule: { readonly kind: "text is"; readonly text: string } | { readonly kind: "formula"; readonly formula: F };
  readonly style: Pick<Style, "fill" | "color" | "bold">;
}

/** A chart of a dense block of its own on the same sheet. The words beside it say the same. */
export interface Chart {
  /** Bars lie: their categories follow each other from the top down. */
  readonly kind: "column" | "bar" | "line";
  readonly title: string;
  /** What a screen reader says, where the host has a place for it. */
  readonly description: string;
  /** The cell of its top left corner, and its size in pixels at 100 %. */
  readonly place: { readonly row: number; readonly column: number; readonly width: number; readonly height: number };
  /** The first column holds the categories, the first row the names of the series; the others are numbers or "". */
  readonly data: Area;
  /** One a series, told apart in grey and by the colour-blind. */
  readonly colors: readonly Color[];
  readonly categoryAxis: { readonly title: string };
  readonly valueAxis: { readonly title: string; readonly least?: number; readonly most?: number; readonly numberFormat?: string };
}

export const EMPTY_PLAN: SheetPlan<never> = {
  newSheets: [],
  newNames: [],
  edits: [],
  formatEdits: [],
  nameEdits: [],
  removedSheets: [],
  removedNames: [],
};
