import type { CellValue } from "../../core/cell.ts";
import { CellError, passedOnError } from "../../core/cell-error.ts";

/** A cell's value in core's terms. Errors beyond the closed set (#REF!, #NAME?) are wrong values to whoever reads the cell. */
export const readValue = (value: unknown, type: `${Excel.RangeValueType}` | undefined): CellValue =>
  type === "Error" ? (passedOnError(value) ?? new CellError("#VALUE!", String(value))) : (value as CellValue);

export const readValues = ({
  values,
  valueTypes,
}: {
  readonly values: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly `${Excel.RangeValueType}`[])[];
}): CellValue[][] => values.map((line, row) => line.map((value, column) => readValue(value, valueTypes[row]?.[column])));
