import type { LateParts } from "./late-parts.ts";
import * as planning from "./planning.ts";

/** For a page whose one script holds everything. */
export const PARTS_AT_HAND: LateParts = {
  loadLanguage: async () => undefined,
  loadPlanning: async () => planning,
};
