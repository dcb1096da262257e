import { FUNCTIONS } from "../../core/functions/index.ts";
import type { Evaluator } from "./evaluator.ts";
import { inCells } from "./in-cells.ts";
import { callByName } from "./lambdas.ts";
import { univerWith } from "./univer.ts";

/** The custom functions as the workbench registers them, called in cells of Univer. */
export const workbench: Evaluator = {
  name: "custom functions in the workbench",
  call: inCells(univerWith(FUNCTIONS), "blank cells", callByName),
};
