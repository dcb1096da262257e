import { readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";
import { minify } from "terser";

/**
 * Properties that the custom functions, their reader of sentences and the writing of plans keep among themselves: bundles
 * give them a letter. None of them may be part of what crosses an edge, as plans and words of a cell do, nor be reached by
 * a name that is only known when the script runs.
 */
const INTERNAL = [
  ["along", "blankDecides", "blankWhen", "calculate", "domain", "mayBeBlank", "needed", "oneColumn", "oneRow", "parameter", "parameters"],
  ["aliases", "inputs", "ranges", "single", "spills", "takes", "together", "verbatim", "wholeDays"],
  ["digits", "due", "limit", "looks", "measuring", "senses", "starts", "stems", "verb", "verbBound", "written"],
  ["bound", "comparison", "confident", "growthPeriod", "isArticle", "isCounting", "isDay", "isDue", "isExplicit", "isMoving"],
  ["isRatio", "isScore", "isUnsure", "isVague", "measuresNothing", "orMore"],
  ["default", "direction", "first", "items", "period", "range", "sign", "start", "target", "type", "unit"],
  ["high", "sense", "times", "flags", "parts", "scale", "score", "decimal", "back", "current", "earlier", "mean", "smallest"],
  ["startDate", "endDate", "asOf", "onTrack", "language", "critical", "improvement", "quality", "excellence"],
  ["check", "edit", "keepsVisibleSheet", "named", "namesToRemove", "reason", "spreadsheet", "takeBack", "what", "write"],
].flat();

/** More of them, in a script that knows no plans. */
const INTERNAL_WITHOUT_PLANS = ["after", "before", "cells", "columns", "role", "rows"];

/** The names that a bundle may shorten; those of plans only where it knows none. */
export const mangledProperties = ({ hasPlans }: { readonly hasPlans: boolean }): RegExp =>
  new RegExp(`^(?:${[...INTERNAL, ...(hasPlans ? [] : INTERNAL_WITHOUT_PLANS)].join("|")})$`);

/** Lexicons on one line: between words any white space is the same to their reader, and a script spells a line's end with two characters. */
export const lexiconsOnOneLine: Plugin = {
  name: "lexicons on one line",
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]core[\\/]text[\\/]lexicon-\w+\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, "utf8")).replace(/`[^`]*`/g, (words) => words.replace(/\s+/g, " ")),
      loader: "ts",
    }));
  },
};

/** The script once more through a minifier that takes several passes: a tenth less of what esbuild leaves. */
export async function shrinkScript(script: string, { isAscii = false }: { readonly isAscii?: boolean } = {}): Promise<string> {
  const { code } = await minify(script, {
    ecma: 2019,
    compress: { passes: 3, unsafe: true, unsafe_arrows: true, pure_getters: true, keep_fargs: false, lhs_constants: false },
    format: { ascii_only: isAscii },
  });
  return code ?? "";
}
