import type { CellValue } from "../cell.ts";
import { takesArgument } from "../formula/array-functions.ts";
import { type Expression, logical, number, text } from "../formula/expression.ts";
import { arrayTwin, nativeTwin, type ResultCell } from "../formula/native-twin.ts";
import { type Dialect, EN_US, GOOGLE_SHEETS, LONGEST_FORMULA, spellExpression } from "../formula/spell-formula.ts";
import type { FormulaCell } from "../sidebar-host.ts";
import { sizeOfAnswer, sizeOfSpill } from "./answer-size.ts";
import { STRONGEST, strengthOf, weakestOperator } from "./binding-strength.ts";
import type { FreezeReason } from "./formula-change.ts";
import { mayMentionProduct } from "./may-mention-product.ts";
import { mentionsProduct, productFunction, setUsersApart } from "./product-functions.ts";
import { hasAnswered, shownError } from "./shown-error.ts";
import { isSinglePart, isSingleValued } from "./single-valued.ts";
import { type Call, callsIn, type Part, readTypedFormula, type Separator, trimParts } from "./typed-formula.ts";
import { ONE_CELL, referenceAt, referenceBeside, type Size } from "./typed-reference.ts";

/** How a workbook writes formulas. */
export interface FormulaStyle {
  readonly separator: Separator;
  /** Whether arrays are calculated inside ARRAYFORMULA alone, as in Google Sheets. */
  readonly arrayFormula: boolean;
  /** Names of functions, in capitals, that mean something of the user's own here. */
  readonly usersOwn?: ReadonlySet<string>;
}

/** What stands in for a formula that calls our functions. */
export type Shared =
  /** A formula of built-in functions for each cell, or a single one that may spill. */
  | { readonly kind: "formulas"; readonly size: Size; readonly formulas: readonly (readonly string[])[] }
  /** Nothing but its value; without a size where only the host knows how many cells it fills. */
  | { readonly kind: "value"; readonly size: Size | undefined; readonly reason: FreezeReason };

/** The formula without our functions; undefined where it has none. Everything around their calls stays as it was typed. */
export function shareFormula({ formula, value, spilled }: SharedFormula, style: FormulaStyle): Shared | undefined {
  const read = mayMentionProduct(formula) ? readTypedFormula(formula, style.separator) : undefined;
  const parts = read && setUsersApart(read, style.usersOwn ?? NONE);
  if (!parts || !mentionsProduct(parts)) return undefined;
  const size = readSize(spilled) ?? (style.arrayFormula && spills(value) ? sizeOfAnswer(parts, value) : ONE_CELL);
  try {
    return { kind: "formulas", ...shareCells(parts, style, size ?? ONE_CELL) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { kind: "value", size, reason: error.reason };
  }
}

const NONE: ReadonlySet<string> = new Set();

export type SharedFormula = Pick<FormulaCell, "formula" | "value" | "spilled">;

/** A call that failed, and one whose array finds other cells in its way, fill no cell but their own. */
const spills = (value: CellValue): boolean => hasAnswered(value) && !["#REF!", "#ERROR!", "#VALUE!"].includes(shownError(value) ?? "");

const readSize = (spilled: FormulaCell["spilled"]): Size | undefined =>
  spilled?.[0] && { rows: spilled.length, columns: spilled[0].length };

/** One formula a cell; where the ranges do not say what belongs to which cell, one that spills. */
function shareCells(parts: readonly Part[], style: FormulaStyle, size: Size): Omit<Extract<Shared, { kind: "formulas" }>, "kind"> {
  if (size.rows * size.columns > 1) {
    try {
      const formulas = Array.from({ length: size.rows }, (_, row) =>
        Array.from({ length: size.columns }, (_, column) => share(parts, style, { row: row + 1, column: column + 1, ...size })),
      );
      return { size, formulas };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
  }
  return { size: ONE_CELL, formulas: [[share(parts, style)]] };
}

/** Why a formula cannot do without our functions. */
class Refusal extends Error {
  readonly reason: FreezeReason;

  constructor(reason: FreezeReason) {
    super(reason);
    this.reason = reason;
  }
}

/** Where in a formula something stands. */
interface Scope {
  /** The cell of the answer that is wanted, where every range gives way to what stands beside that cell. */
  readonly cell?: ResultCell;
  readonly inArrayFormula: boolean;
}

function share(parts: readonly Part[], { separator, arrayFormula }: FormulaStyle, cell?: ResultCell): string {
  const dialect = dialectOf(parts, { separator, arrayFormula });

  function shareParts(all: readonly Part[], scope: Scope): string {
    return all.map((part, index) => sharePart(part, index, all, scope)).join("");
  }

  function sharePart(part: Part, index: number, all: readonly Part[], scope: Scope): string {
    if (part.kind === "call") {
      const twin = productFunction(part.name) && twinOf(part, scope, all);
      if (!twin) return shareCall(part, scope);
      return trimParts(all).length === 1 || strengthOf(twin) === STRONGEST ? spell(twin) : `(${spell(twin)})`;
    }
    if (part.kind === "word" && productFunction(part.typed)) throw new Refusal("not a call");
    if (!scope.cell || isSinglePart(part, index, all)) return part.typed;
    if (part.kind !== "reference") throw new Refusal("array inside");
    return spell(beside(all, index, scope.cell));
  }

  /** A call of something else, or brackets. */
  function shareCall({ name, opening, args, closing }: Call, scope: Scope): string {
    const called = name.toUpperCase();
    if (called === "ARRAYFORMULA") {
      if (scope.cell) return shareParts(args[0] ?? [], scope);
      return opening + args.map((arg) => shareParts(arg, { inArrayFormula: true })).join(separator) + closing;
    }
    const inside = args.map((arg, index) => {
      if (!scope.cell || isSingleValued(arg)) return shareParts(arg, { inArrayFormula: scope.inArrayFormula });
      const taken = name === "" && closing === ")" ? "each" : takesArgument(called, index);
      if (!taken) throw new Refusal("array inside");
      return shareParts(arg, taken === "each" ? scope : { inArrayFormula: scope.inArrayFormula });
    });
    return opening + inside.join(separator) + closing;
  }

  function twinOf(call: Call, scope: Scope, around: readonly Part[]): Expression {
    const product = productFunction(call.name);
    if (!product?.twin) throw new Refusal("no twin");
    if (call.args.length > product.function.parameters.length) throw new Refusal("not a call");
    const whole: Scope = { inArrayFormula: scope.inArrayFormula };
    const given = (argumentScope: Scope) => call.args.map((arg) => shareArgument(arg, argumentScope));
    let twin: Expression | undefined;
    if (product.function.spills) {
      if (!scope.cell || !spillsAs(scope.cell, sizeOfSpill(product, call.args), trimParts(around).length === 1))
        throw new Refusal("array inside");
      twin = nativeTwin(product, given(whole), scope.cell);
    } else if (product.function.takes === "ranges") twin = nativeTwin(product, given(whole));
    else if (scope.cell || call.args.every(isSingleValued)) twin = nativeTwin(product, given(scope));
    else {
      twin = arrayTwin(product, given({ inArrayFormula: true }));
      if (twin && arrayFormula && !scope.inArrayFormula) twin = { kind: "call", name: "ARRAYFORMULA", args: [twin] };
    }
    if (!twin || spell(twin).length > LONGEST_FORMULA) throw new Refusal("too long");
    return twin;
  }

  /** An argument as a twin takes it: literals and references as such, so that the twin can be folded around them. */
  function shareArgument(arg: readonly Part[], scope: Scope): Expression | undefined {
    const trimmed = trimParts(arg);
    const [only, ...more] = trimmed;
    if (!only) return undefined;
    if (more.length === 0) {
      if (only.kind === "number") return number(Number(only.typed.replace(",", ".")));
      if (only.kind === "text") return text(only.typed.slice(1, -1).replaceAll('""', '"'));
      if (only.kind === "word" && /^(?:true|false)$/i.test(only.typed)) return logical(only.typed.toUpperCase() === "TRUE");
      if (only.kind === "reference") return scope.cell ? beside(trimmed, 0, scope.cell) : (referenceAt(trimmed, 0) as Expression);
      if (only.kind === "call" && productFunction(only.name)) {
        // As text, because folding a twin inside a twin inside a twin would take its time for each copy.
        const twin = twinOf(only, scope, trimmed);
        return { kind: "typed", formula: spell(twin), strength: strengthOf(twin) };
      }
    }
    return { kind: "typed", formula: shareParts(trimmed, scope), strength: weakestOperator(trimmed) };
  }

  function beside(all: readonly Part[], index: number, at: ResultCell): Expression {
    const reference = referenceAt(all, index);
    const picked = reference && referenceBeside(reference, at);
    if (!picked) throw new Refusal("array inside");
    return picked;
  }

  const spell = (expression: Expression): string => spellExpression(expression, dialect);

  const formula = `=${shareParts(parts, { ...(cell && { cell }), inArrayFormula: false })}`;
  if (formula.length > LONGEST_FORMULA) throw new Refusal("too long");
  return formula;
}

/**
 * Google Sheets takes semicolons in every locale, and commas in some: they stand in a formula that has them already, since
 * then they are the locale's.
 */
function dialectOf(parts: readonly Part[], { separator, arrayFormula }: FormulaStyle): Dialect {
  if (!arrayFormula) return separator === "," ? EN_US : GOOGLE_SHEETS;
  const hasCommas = separator === "," && [...callsIn(parts)].some(({ args }) => args.length > 1);
  return hasCommas ? { ...GOOGLE_SHEETS, separator } : GOOGLE_SHEETS;
}

/** Whether a function that always spills fills the whole answer, so that a cell's place in the one is that in the other. */
const spillsAs = ({ rows, columns }: ResultCell, size: Size | undefined, isWholeFormula: boolean): boolean =>
  size ? size.rows === rows && size.columns === columns : isWholeFormula;
