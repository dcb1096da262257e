import { FUNCTIONS } from "../../core/functions/index.ts";
import type { Evaluator } from "./evaluator.ts";
import { inCells } from "./in-cells.ts";
import { callByName } from "./lambdas.ts";
import type { ArgumentStyle } from "./lay-out.ts";
import { univerWith } from "./univer.ts";

/** The custom functions as the workbench registers them, called in cells of Univer. */
export const workbench = (style: ArgumentStyle): Evaluator => ({
  name: `custom functions in the workbench, ${style}`,
  call: inCells(univerWith(FUNCTIONS), style, callByName),
});
