import type { CELL_INVERTED_INDEX_CACHE, FORMULA_REF_TO_ARRAY_CACHE } from "@univerjs/preset-sheets-core";

/** The caches of Univer's formula engine that mend the others, as the caller loaded it. */
export interface FormulaCaches {
  readonly CELL_INVERTED_INDEX_CACHE: typeof CELL_INVERTED_INDEX_CACHE;
  readonly FORMULA_REF_TO_ARRAY_CACHE: typeof FORMULA_REF_TO_ARRAY_CACHE;
}

/** Keeps Univer's caches from answering for another formula or another cell. */
export function mendFormulaCaches(caches: FormulaCaches): void {
  // Univer's index of compared cells takes 0 for blank: the second formula to ask B2="" of a 0 would be told TRUE.
  caches.CELL_INVERTED_INDEX_CACHE.canUseCache = () => ({ rowsInCache: [], rowsNotInCache: [] });

  const { prototype } = caches.FORMULA_REF_TO_ARRAY_CACHE.constructor as unknown as { readonly prototype: FormulaCache };
  // It knows long formulas by 32 bits, which two of a workbook's thousands may share: one would be calculated as the other.
  prototype._hash = (formula) => formula;
  // It forgets what it has read beyond 5,000 formulas, and would read those of a larger workbook anew on every edit.
  const { set } = prototype;
  prototype.set = function (formula, read) {
    this._cache.limit = REMEMBERED;
    set.call(this, formula, read);
  };
}

const REMEMBERED = 100_000;

/** What Univer has read of formulas, by their text. */
interface FormulaCache {
  readonly _cache: { limit: number };
  _hash(formula: string): string;
  set(formula: string, read: unknown): void;
}
