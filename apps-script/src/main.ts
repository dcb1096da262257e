import { callFromCell } from "./custom-functions.ts";

// Behind the custom functions in the script, too, which stand next to their help: what is alike compresses better side by side.

import { ENTRY_POINTS } from "./entry-points.ts";

/**
 * The variable of Code.js that this leaves behind, as stubs.ts calls it: with the place of a custom function, or that of an
 * entry point counted down from -1, and with a top-level function's arguments.
 */
// biome-ignore lint/style/useConst: a constant could not be assigned to.
declare let MB_: (place: number, given: ArrayLike<unknown>) => unknown;

MB_ = (place, given) => {
  const entryPoint = ENTRY_POINTS[-1 - place];
  return entryPoint ? entryPoint(...(Array.from(given) as never[])) : callFromCell(place, given);
};
