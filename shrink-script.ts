import { minify } from "terser";

/**
 * Properties that the custom functions and their reader of sentences keep among themselves: bundles give them a letter.
 * None of them may be part of what crosses an edge, as plans and words of a cell do.
 */
const INTERNAL = [
  ["along", "blankDecides", "blankWhen", "calculate", "domain", "mayBeBlank", "needed", "oneColumn", "oneRow", "parameter", "parameters"],
  ["aliases", "inputs", "members", "positions", "ranges", "single", "spills", "takes", "together", "verbatim", "wholeDays"],
  ["digits", "due", "limit", "looks", "measures", "measuring", "senses", "starts", "stems", "verb", "verbBound", "written"],
  ["bound", "comparison", "confident", "growthPeriod", "isArticle", "isCounting", "isDay", "isDue", "isExplicit", "isMoving"],
  ["isRatio", "isScore", "isUnsure", "isVague", "measuresNothing", "orMore"],
].flat();

/** More of them, in a script that knows no plans. */
const INTERNAL_WITHOUT_PLANS = [
  ["after", "before", "cells", "columns", "default", "direction", "first", "items", "period", "range", "role", "rows", "sign", "start"],
  ["target", "type", "unit"],
].flat();

export const mangledProperties = ({ hasPlans }: { readonly hasPlans: boolean }): RegExp =>
  new RegExp(`^(?:${[...INTERNAL, ...(hasPlans ? [] : INTERNAL_WITHOUT_PLANS)].join("|")})$`);

/** The script once more through a minifier that takes several passes: a tenth less of what esbuild leaves. */
export async function shrinkScript(script: string, { isAscii = false }: { readonly isAscii?: boolean } = {}): Promise<string> {
  const { code } = await minify(script, {
    ecma: 2019,
    compress: { passes: 3, unsafe_arrows: true, pure_getters: true, keep_fargs: false },
    format: { ascii_only: isAscii },
  });
  return code ?? "";
}
