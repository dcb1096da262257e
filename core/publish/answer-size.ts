import { type CellValue, isBlank } from "../cell.ts";
import { takesArgument } from "../formula/array-functions.ts";
import { constantOf } from "../formula/literals.ts";
import type { Twinned } from "../formula/native-twin.ts";
import { parseFormula } from "../formula/parse-formula.ts";
import { productFunction } from "./product-functions.ts";
import { isSingleValued } from "./single-valued.ts";
import { type Call, type Part, trimParts } from "./typed-formula.ts";
import { ONE_CELL, referenceAt, type Size, sizeOf } from "./typed-reference.ts";

/**
 * How many cells a formula of Google Sheets answers, as far as its ranges tell: there an array spills where it comes from
 * a custom function or from inside ARRAYFORMULA. Undefined where only Sheets knows.
 * @param first the value of the formula's own cell.
 */
export function sizeOfAnswer(parts: readonly Part[], first: CellValue): Size | undefined {
  const [call, ...more] = trimParts(parts);
  if (call?.kind !== "call" || more.length > 0) return ONE_CELL;
  if (call.name.toUpperCase() === "ARRAYFORMULA") return sizeInArrays(call.args[0] ?? []);
  const product = productFunction(call.name);
  // A row of parts of nothing is one blank.
  if (!product || (product.function.spills?.columns && isBlank(first))) return ONE_CELL;
  return sizeOfCall(call, (arg) => (isSingleValued(arg) ? ONE_CELL : sizeOfReference(arg)));
}

/** The size of what is calculated cell by cell. */
function sizeInArrays(parts: readonly Part[]): Size | undefined {
  if (isSingleValued(parts)) return ONE_CELL;
  return broadcast(
    parts.map((part, index) => {
      if (part.kind === "call") return sizeOfCall(part, sizeInArrays);
      if (part.kind !== "reference") return isSingleValued([part]) ? ONE_CELL : undefined;
      const reference = referenceAt(parts, index);
      return reference && sizeOf(reference);
    }),
  );
}

function sizeOfCall({ name, args }: Call, sizeOfArgument: (arg: readonly Part[]) => Size | undefined): Size | undefined {
  const product = productFunction(name);
  if (product?.function.takes === "ranges") return product.function.spills ? sizeOfSpill(product, args) : ONE_CELL;
  const called = name.toUpperCase();
  return broadcast(
    args.map((arg, index) => {
      const taken = product || name === "" ? "each" : takesArgument(called, index);
      return taken === "whole" ? ONE_CELL : taken && sizeOfArgument(arg);
    }),
  );
}

/** How many cells one of our functions fills that always spill: a row, or along the direction of one of its ranges. */
export function sizeOfSpill({ function: fn, twinLength }: Twinned, args: readonly (readonly Part[])[]): Size | undefined {
  if (fn.spills?.columns) return { rows: 1, columns: fn.spills.columns };
  const along = args[fn.parameters.findIndex(({ name }) => name === fn.spills?.along)];
  const size = along && sizeOfReference(along);
  const length =
    size && twinLength && constantOf(parseFormula(twinLength.replace(/ROWS\(\w+\)\*COLUMNS\(\w+\)/, String(size.rows * size.columns))));
  if (!size || !length) return undefined;
  return size.rows > 1 ? { rows: length, columns: 1 } : { rows: 1, columns: length };
}

function sizeOfReference(parts: readonly Part[]): Size | undefined {
  const [only, ...more] = trimParts(parts);
  const reference = only && more.length === 0 ? referenceAt([only], 0) : undefined;
  return reference && sizeOf(reference);
}

function broadcast(sizes: readonly (Size | undefined)[]): Size | undefined {
  const known = sizes.filter((size) => size !== undefined);
  const rows = Math.max(1, ...known.map((size) => size.rows));
  const columns = Math.max(1, ...known.map((size) => size.columns));
  const fits = (size: Size) => (size.rows === 1 || size.rows === rows) && (size.columns === 1 || size.columns === columns);
  return known.length === sizes.length && known.every(fits) ? { rows, columns } : undefined;
}
