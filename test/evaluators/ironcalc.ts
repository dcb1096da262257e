import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import initialise, { Model } from "@ironcalc/wasm";
import { CellError, ERROR_CODES, type ErrorCode } from "../../core/cell-error.ts";
import type { Answer } from "../../core/custom-function.ts";
import type { Engine } from "./engine.ts";

const LOGICAL = 4;
const NUMBER = 1;
const SHEET = 0;

/** IronCalc knows LAMBDA with optional parameters. It shows about 9 digits of a number and no more. */
export const ironCalc: Engine = {
  name: "IronCalc",
  async calculate({ cells, rows, columns }, names) {
    await loaded;
    const model = new Model("Book", "en", "UTC", "en");
    model.pauseEvaluation();
    for (const [name, formula] of Object.entries(names)) model.newDefinedName(name, undefined, formula.slice(1));
    for (const { row, column, content } of cells) model.setUserInput(SHEET, row, column, spellInput(content));
    model.evaluate();
    return Array.from({ length: rows }, (_, y) => Array.from({ length: columns }, (_, x) => readCell(model, y + 1, x + 1)));
  },
};

const wasm = createRequire(import.meta.url).resolve("@ironcalc/wasm/wasm_bg.wasm");
const loaded = initialise({ module_or_path: readFileSync(wasm) });

function spellInput(content: { readonly value: number | string | boolean } | { readonly formula: string }): string {
  if ("formula" in content) return content.formula;
  if (typeof content.value === "string") return `'${content.value}`;
  return typeof content.value === "boolean" ? String(content.value).toUpperCase() : String(content.value);
}

function readCell(model: Model, row: number, column: number): Answer {
  const shown = model.getFormattedCellValue(SHEET, row, column);
  if (shown === "") return "";
  switch (model.getCellType(SHEET, row, column)) {
    case NUMBER:
      return Number(shown);
    case LOGICAL:
      return shown === "TRUE";
    default:
      return (ERROR_CODES as readonly string[]).includes(shown) ? new CellError(shown as ErrorCode) : shown;
  }
}
