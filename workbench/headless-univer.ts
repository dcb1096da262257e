import { createRequire } from "node:module";
import type { CustomFunction } from "../core/custom-function.ts";
import { adaptFunctions } from "./src/custom-functions.ts";
import { type RunningUniver, startUniver } from "./src/start-univer.ts";

/** Univer without a screen, for Node, with these custom functions; every formula of a workbook is calculated on opening. */
export function startHeadlessUniver(functions: readonly CustomFunction[]): RunningUniver {
  // By require, because Univer's modules import names that Node does not find in opentype.js.
  const require = createRequire(import.meta.url);
  const core: typeof import("@univerjs/core") = require("@univerjs/core");
  const facade: typeof import("@univerjs/core/facade") = require("@univerjs/core/facade");
  const sheets: typeof import("@univerjs/preset-sheets-node-core") = require("@univerjs/preset-sheets-node-core");
  const preset = sheets.UniverSheetsNodeCorePreset({
    formula: { function: adaptFunctions(sheets, functions), initialFormulaComputing: sheets.CalculationMode.FORCED },
  });
  return startUniver({ ...core, ...facade, ...sheets }, [preset], {});
}
