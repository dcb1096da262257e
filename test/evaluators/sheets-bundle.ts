import { readFile } from "node:fs/promises";
import vm from "node:vm";
import type { Argument } from "../../core/cell.ts";
import { CellError, type ErrorCode, passedOnError } from "../../core/cell-error.ts";
import type { Answer, Result } from "../../core/custom-function.ts";
import { builtAppsScript } from "../built-apps-script.ts";
import type { Evaluator } from "./evaluator.ts";

/** The custom functions of the built Code.js, called as globals of a bare realm that has no Google service. */
export async function sheetsBundle(): Promise<Evaluator> {
  const context = vm.createContext();
  vm.runInContext(await readFile(`${await builtAppsScript()}Code.js`, "utf8"), context);
  return {
    name: "Code.js in a bare vm",
    call(name, args) {
      const fn: unknown = context[name];
      if (typeof fn !== "function") throw new Error(`${name} is not a global of Code.js`);
      try {
        return readResult(fn(...args.map(giveAsSheets)));
      } catch (error) {
        return readError(error);
      }
    },
  };
}

/** Sheets leaves a left-out argument undefined and gives a blank cell as "". */
const giveAsSheets = (argument: Argument): unknown => (argument === null ? undefined : argument);

/** Rows of this realm, with the errors that Sheets can only show as text. */
function readResult(answer: unknown): Result {
  const readAnswer = (value: unknown): Answer => passedOnError(value) ?? (value as Answer);
  return Array.isArray(answer) ? answer.map((row: readonly unknown[]) => Array.from(row, readAnswer)) : readAnswer(answer);
}

/** A thrown Error starts with its code, which ends at the first blank that follows. */
function readError(error: unknown): CellError {
  const message = String((error as Error).message);
  const code = passedOnError(message.split(" ")[0]);
  if (!code) throw error;
  return new CellError(code.code satisfies ErrorCode, message.slice(code.code.length + 1));
}
