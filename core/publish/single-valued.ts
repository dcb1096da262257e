import { takesArgument } from "../formula/array-functions.ts";
import type { Reference } from "../formula/expression.ts";
import { productFunction } from "./product-functions.ts";
import { type Call, type Part, trimParts } from "./typed-formula.ts";
import { referenceAt, sizeOf } from "./typed-reference.ts";

/** Whether these parts are sure to answer one value. Names, for one, may stand for anything. */
export const isSingleValued = (parts: readonly Part[]): boolean => parts.every((part, index) => isSinglePart(part, index, parts));

/** The same of one part among these. */
export function isSinglePart(part: Part, index: number, parts: readonly Part[]): boolean {
  switch (part.kind) {
    case "call":
      return isSingleCall(part);
    case "reference":
      return isOneCell(referenceAt(parts, index));
    case "word":
      return /^(?:true|false)$/i.test(part.typed) || parts[index + 1]?.kind === "brackets";
    case "brackets":
      return THIS_ROW.test(part.typed);
    case "operator":
      return part.typed !== ":" && part.typed !== "#";
    default:
      return true;
  }
}

function isOneCell(reference: Reference | undefined): boolean {
  if (!reference) return false;
  const { rows, columns } = sizeOf(reference);
  return rows * columns === 1;
}

/** [@Leads] and [[#This Row],[Leads]]: one cell of a table. */
const THIS_ROW = /^\[(?:@|\[#This Row\],)[^:]*\]$/i;

function isSingleCall({ name, args, closing }: Call): boolean {
  if (closing === "}") return false;
  const product = productFunction(name);
  if (product?.function.takes === "ranges") return !product.function.spills;
  if (product || name === "") return args.every(isSingleValued);
  const called = name.toUpperCase();
  return args.every((arg, index) => {
    const taken = takesArgument(called, index);
    // INDEX answers whole rows and columns where the place is 0 or left out.
    if (
      called === "INDEX" &&
      taken === "each" &&
      /^0?$/.test(
        trimParts(arg)
          .map((part) => (part.kind === "call" ? "()" : part.typed))
          .join(""),
      )
    )
      return false;
    return taken === "whole" || (taken === "each" && isSingleValued(arg));
  });
}
