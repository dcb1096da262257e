import { existsSync, readFileSync } from "node:fs";
import type { Argument } from "../../core/cell.ts";
import { CellError, type ErrorCode } from "../../core/cell-error.ts";
import type { Answer, Result } from "../../core/custom-function.ts";
import { FUNCTIONS } from "../../core/functions/index.ts";
import { buildExcelAddin } from "../../excel-addin/build.ts";
import { ERRORS_ALLOWED, FunctionsRuntime, type Reported } from "../fakes/excel/functions-runtime.ts";
import type { Evaluator } from "./evaluator.ts";

const SITE = new URL("../../dist/excel-addin/", import.meta.url);

interface FunctionMetadata {
  readonly id: string;
  readonly parameters: readonly { readonly dimensionality: string }[];
  readonly result: { readonly dimensionality: string };
}

const spilling: ReadonlySet<string> = new Set(FUNCTIONS.filter((fn) => "spills" in fn).map(({ name }) => name));

/** dist/excel-addin/functions.js in Microsoft's own runtime, called as Excel calls what functions.json declares. */
export async function excelBundle(): Promise<Evaluator> {
  if (!existsSync(new URL("functions.js", SITE))) await buildExcelAddin({});
  const { functions } = JSON.parse(readFileSync(new URL("functions.json", SITE), "utf8")) as { functions: readonly FunctionMetadata[] };
  const runtime = new FunctionsRuntime();
  runtime.load(readFileSync(new URL("functions.js", SITE), "utf8"), "functions.js");

  return {
    name: "Excel bundle",
    call: async (name, args) => {
      const metadata = functions.find(({ id }) => id === name);
      if (!metadata) throw new Error(`functions.json does not declare ${name}.`);
      const given = metadata.parameters.map(({ dimensionality }, index) => handOver(args[index], dimensionality));
      const result = readReport(await runtime.call(name, given, ERRORS_ALLOWED), metadata.result.dimensionality);
      return spilling.has(name) ? result : readSingle(result);
    },
  };
}

/** A single cell goes to a matrix parameter as one row of one cell; what is left out is null; an error cell is its code. */
function handOver(argument: Argument, dimensionality: string): unknown {
  if (argument === undefined || argument === null) return null;
  if (Array.isArray(argument)) return argument.map((row) => (Array.isArray(row) ? row.map(handOverCell) : handOverCell(row)));
  return dimensionality === "matrix" ? [[handOverCell(argument)]] : handOverCell(argument);
}

const handOverCell = (cell: unknown): unknown =>
  cell instanceof CellError ? { type: "CustomFunctionError", code: cell.code } : (cell ?? null);

/** The numbers by which the runtime reports a failure. */
const FAILURES: Readonly<Record<number, ErrorCode>> = { 1: "#N/A", 5: "#DIV/0!", 6: "#NUM!", 7: "#VALUE!" };

function readReport(report: Reported, dimensionality: string): Result {
  if (report.failed) {
    const code = FAILURES[report.code];
    if (!code) throw new Error(`A failure of number ${report.code} is none that Excel shows: ${report.message}`);
    return new CellError(code, report.message);
  }
  if (dimensionality === "scalar") return readAnswer(report.value);
  return (report.value as readonly (readonly unknown[])[]).map((row) => row.map(readAnswer));
}

/** Rows of one cell are what Excel shows in one cell. */
function readSingle(result: Result): Result {
  if (!Array.isArray(result) || result.length !== 1 || result[0]?.length !== 1) return result;
  return result[0][0] as Answer;
}

function readAnswer(value: unknown): Answer {
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
  const { code, message } = (value ?? {}) as { readonly code?: ErrorCode; readonly message?: string };
  if (code === undefined) throw new Error(`Excel would show ${JSON.stringify(value)} as 0.`);
  return new CellError(code, message);
}
