import type { CellValue } from "../../core/cell.ts";
import { CellError } from "../../core/cell-error.ts";
import { renderArea } from "../../core/formula/a1.ts";
import { EN_US, spellExpression } from "../../core/formula/spell-formula.ts";
import type { DefinedName, Edit, NewSheet, PlannedCell, SheetPlan } from "../../core/plan/sheet-plan.ts";
import {
  type FormulaCell,
  type Inspection,
  type NamedCells,
  type SheetCopy,
  type SheetFormulas,
  type SidebarHost,
  type WorkbookFormulas,
  WriteFailure,
  type WriteFailureReason,
} from "../../core/sidebar-host.ts";
import { type OfferedCapability, simulateCapabilities } from "./simulated-capabilities.ts";

type Grid = Map<string, PlannedCell>;

/**
 * A simulated host: a workbook in memory that keeps to the rules of the port. It holds what cells were given, not what
 * formulas come to, so that a formula reads as #N/A. What it does not model, it throws on.
 */
export class SimulatedHost implements SidebarHost {
  readonly kind: SidebarHost["kind"];
  readonly locale: string;
  readonly today: number;
  /** Every plan that was handed over, written or refused. */
  readonly plans: SheetPlan[] = [];
  readonly activated: string[] = [];
  readonly formulas: string[] = [];
  /** What else it can do, where it is offered. */
  readonly leftovers?: NonNullable<SidebarHost["leftovers"]>;
  readonly sharing?: NonNullable<SidebarHost["sharing"]>;
  readonly digest?: NonNullable<SidebarHost["digest"]>;
  readonly functionNames?: NonNullable<SidebarHost["functionNames"]>;
  readonly addToCalendar?: NonNullable<SidebarHost["addToCalendar"]>;
  readonly readSelection?: NonNullable<SidebarHost["readSelection"]>;
  readonly readFormulas?: NonNullable<SidebarHost["readFormulas"]>;
  readonly freezeCopies?: NonNullable<SidebarHost["freezeCopies"]>;
  /** What was asked of them, in order: "invite ana@example.com viewer". */
  readonly asked: string[] = [];
  #sheets: Map<string, Grid>;
  #values = new Map<string, CellValue>();
  #names: readonly DefinedName[] = [];
  #namedFormulas: ReadonlyMap<string, string> = new Map();
  #failures: WriteFailureReason[] = [];
  #gate: Promise<void> = Promise.resolve();

  constructor(options: SimulatedHostOptions) {
    this.kind = options.kind;
    this.locale = options.locale;
    this.today = options.today;
    this.#sheets = new Map((options.sheets ?? ["Sheet1"]).map((name) => [name, new Map()]));
    const offers = options.offers ?? [];
    Object.assign(this, simulateCapabilities(offers, this.asked));
    if (offers.includes("formulas")) this.readFormulas = async () => this.#readFormulas();
    if (offers.includes("copies")) this.freezeCopies = async (copies) => this.#freezeCopies(copies);
  }

  /** The next write, of a plan or of a formula, fails for this reason. */
  failNext(reason: WriteFailureReason): void {
    this.#failures.push(reason);
  }

  /** Writes wait until the function that comes back is called. */
  holdWrites(): () => void {
    let release = () => {};
    this.#gate = new Promise((resolve) => {
      release = resolve;
    });
    return release;
  }

  /** Renames a sheet, as a user would; names follow. */
  rename(sheet: string, name: string): void {
    this.#sheets = new Map([...this.#sheets].map(([before, grid]) => [before === sheet ? name : before, grid]));
    this.#names = this.#names.map((defined) => (defined.sheet === sheet ? { ...defined, sheet: name } : defined));
  }

  /** Types into a cell, as a user would. */
  type(sheet: string, address: string, cell: PlannedCell): void {
    this.#grid(this.#sheets, sheet).set(address, cell);
  }

  /** Types a formula that comes to a value. */
  typeFormula(sheet: string, address: string, formula: string, value: CellValue): void {
    this.type(sheet, address, { kind: "formula", value: { kind: "typed", formula, strength: 0 } });
    this.#values.set(`${sheet}!${address}`, value);
  }

  /** Gives a formula a name, as a user would. */
  nameFormula(name: string, formula: string): void {
    this.#namedFormulas = new Map([...this.#namedFormulas, [name, formula]]);
  }

  /** The formula of a name. */
  namedFormula(name: string): string | undefined {
    return this.#namedFormulas.get(name);
  }

  /** What a cell was given. */
  cell(sheet: string, address: string): PlannedCell {
    return this.#grid(this.#sheets, sheet).get(address) ?? null;
  }

  async inspect(): Promise<Inspection> {
    return { sheets: [...this.#sheets.keys()], names: this.#names };
  }

  async read(names: readonly string[]): Promise<readonly NamedCells[]> {
    return this.#names
      .filter(({ name }) => names.includes(name))
      .map(({ name, sheet, area }) => {
        const grid = this.#grid(this.#sheets, sheet);
        const cells = Array.from({ length: area.rows }, (_, row) =>
          Array.from({ length: area.columns }, (_, column) => readValue(grid.get(keyOf(area.row + row, area.column + column)))),
        );
        return { name, sheet, area, cells };
      });
  }

  async writePlan(plan: SheetPlan, onProgress?: (share: number) => void): Promise<void> {
    this.plans.push(plan);
    onProgress?.(0.5);
    await this.#gate;
    this.#failWhenAsked();
    const sheets = new Map([...this.#sheets].map(([name, grid]) => [name, new Map(grid)]));
    for (const sheet of plan.newSheets) {
      if (sheets.has(sheet.name)) throw new Error(`The plan adds a sheet that is there already: ${sheet.name}`);
      sheets.set(sheet.name, fill(sheet));
    }
    for (const edit of plan.edits) this.#edit(sheets, edit);
    for (const { name } of plan.removedSheets) if (!sheets.delete(name)) throw new WriteFailure({ kind: "sheet missing", sheet: name });
    const removed = plan.removedNames.map(({ name }) => name);
    const names = this.#names.filter(({ name }) => !removed.includes(name));
    for (const { name } of plan.newNames)
      if (names.some((taken) => taken.name === name)) throw new WriteFailure({ kind: "name taken", name });
    const namedFormulas = new Map(this.#namedFormulas);
    for (const { name, before, after } of plan.nameEdits) {
      if (namedFormulas.get(name) !== before) throw new WriteFailure({ kind: "name changed", name });
      namedFormulas.set(name, after);
    }
    this.#sheets = sheets;
    this.#names = [...names, ...plan.newNames];
    this.#namedFormulas = namedFormulas;
  }

  async activate(sheet: string): Promise<void> {
    this.#grid(this.#sheets, sheet);
    this.activated.push(sheet);
  }

  async insertFormula(formula: string): Promise<void> {
    if (!formula.startsWith("=")) throw new Error(`Not a formula: ${formula}`);
    this.#failWhenAsked();
    this.formulas.push(formula);
  }

  #readFormulas(): WorkbookFormulas {
    const names = [...this.#namedFormulas].map(([name, formula]) => ({ name, formula }));
    return { sheets: this.#readSheetFormulas(), names };
  }

  #readSheetFormulas(): readonly SheetFormulas[] {
    return [...this.#sheets].map(([sheet, grid]) => ({
      sheet,
      separator: ",",
      cells: [...grid].flatMap(([address, cell]): FormulaCell[] => {
        const { row, column } = placeOf(address);
        if (cell?.kind !== "formula") return [];
        return [{ row, column, formula: `=${spellExpression(cell.value, EN_US)}`, value: this.#values.get(`${sheet}!${address}`) ?? "" }];
      }),
    }));
  }

  #freezeCopies(copies: readonly SheetCopy[]): void {
    this.#failWhenAsked();
    for (const { sheet, copy } of copies) {
      if (this.#sheets.has(copy)) throw new Error(`There is a sheet of this name already: ${copy}`);
      this.#sheets.set(copy, new Map(this.#grid(this.#sheets, sheet)));
    }
  }

  #failWhenAsked(): void {
    const failure = this.#failures.shift();
    if (failure) throw new WriteFailure(failure);
  }

  #edit(sheets: Map<string, Grid>, edit: Edit): void {
    const grid = this.#grid(sheets, edit.sheet);
    for (const [down, line] of edit.before.entries())
      for (const [across, before] of line.entries()) {
        const key = keyOf(edit.row + down, edit.column + across);
        if (before?.kind !== "spilled" && held(grid.get(key) ?? null) !== held(before))
          throw new WriteFailure({ kind: "changed", sheet: edit.sheet, cell: key });
        grid.set(key, edit.after[down]?.[across] ?? null);
      }
  }

  #grid(sheets: Map<string, Grid>, name: string): Grid {
    const grid = sheets.get(name);
    if (!grid) throw new WriteFailure({ kind: "sheet missing", sheet: name });
    return grid;
  }
}

export interface SimulatedHostOptions extends Pick<SidebarHost, "kind" | "locale" | "today"> {
  readonly sheets?: readonly string[];
  readonly offers?: readonly (OfferedCapability | "formulas" | "copies")[];
}

/** Of a cell in A1 notation. */
function placeOf(address: string): { readonly row: number; readonly column: number } {
  const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return { row: Number(row), column: [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) };
}

/** What tells one cell from another: a day is a number to whoever reads it back. */
const held = (cell: PlannedCell): string => JSON.stringify(cell?.kind === "date" ? { ...cell, kind: "number" } : cell);

const keyOf = (row: number, column: number): string => renderArea({ row, column, rows: 1, columns: 1 });

function fill(sheet: NewSheet): Grid {
  const grid: Grid = new Map();
  for (const { row, column, cells } of sheet.blocks)
    for (const [down, line] of cells.entries())
      for (const [across, cell] of line.entries()) grid.set(keyOf(row + down, column + across), cell);
  return grid;
}

function readValue(cell: PlannedCell | undefined): CellValue {
  if (!cell) return "";
  return cell.kind === "formula" ? new CellError("#N/A", "Formulas are not worked out here.") : cell.value;
}
