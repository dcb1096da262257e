import type { BaseFunction, BaseValueObject } from "@univerjs/preset-sheets-core";
import { callFunction } from "../../core/call-function.ts";
import type { Argument, CellValue } from "../../core/cell.ts";
import { CellError } from "../../core/cell-error.ts";
import type { Answer, CustomFunction } from "../../core/custom-function.ts";

/** The parts of Univer's formula engine that a function is made of; handed in because browser and Node load it differently. */
export type FormulaEngine = Pick<
  typeof import("@univerjs/preset-sheets-core"),
  "ArrayValueObject" | "BaseFunction" | "BooleanValueObject" | "ErrorValueObject" | "NumberValueObject" | "StringValueObject"
>;

/**
 * Custom functions as Univer takes them in `formula.function`. A subclass of BaseFunction sees blanks as blanks, which
 * the simpler registerFunction hands over as 0.
 */
export const adaptFunctions = (
  engine: FormulaEngine,
  functions: readonly CustomFunction[],
): [new (name: string) => BaseFunction, string][] => functions.map((fn) => [adaptFunction(engine, fn), fn.name]);

function adaptFunction(engine: FormulaEngine, fn: CustomFunction): new (name: string) => BaseFunction {
  return class extends engine.BaseFunction {
    override calculate(...args: BaseValueObject[]) {
      // Whatever is thrown here would end recalculation of the whole workbook for good.
      try {
        return renderResult(callFunction(fn, args.map(readArgument)));
      } catch {
        return engine.ErrorValueObject.create("#VALUE!" as never);
      }
    }
  };

  function renderResult(result: ReturnType<typeof callFunction>) {
    if (!Array.isArray(result)) return renderAnswer(result as Answer);
    const rows = result as readonly (readonly Answer[])[];
    return engine.ArrayValueObject.create({
      calculateValueList: rows.map((row) => row.map(renderAnswer)),
      rowCount: rows.length,
      columnCount: rows[0]?.length ?? 0,
      unitId: "",
      sheetId: "",
      row: -1,
      column: -1,
    });
  }

  function renderAnswer(answer: Answer) {
    if (answer instanceof CellError) return engine.ErrorValueObject.create(answer.code as never);
    if (typeof answer === "number") return engine.NumberValueObject.create(answer);
    if (typeof answer === "boolean") return engine.BooleanValueObject.create(answer);
    return engine.StringValueObject.create(answer);
  }
}

/** A range as rows of cells, anything else as one cell. An error from another cell comes as the text of its code. */
function readArgument(value: BaseValueObject): Argument {
  if (!value.isArray()) return readValue(value);
  const array = value as unknown as { getArrayValue(): readonly (readonly (BaseValueObject | null | undefined)[])[] };
  return array.getArrayValue().map((row) => Array.from(row, readValue));
}

function readValue(value: BaseValueObject | null | undefined): CellValue {
  if (!value || value.isNull()) return null;
  if (value.isError()) return String((value as unknown as { getErrorType(): string }).getErrorType());
  return value.getValue();
}
