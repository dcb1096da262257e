/** The closed set of errors a custom function can answer with. */
export type ErrorCode = "#VALUE!" | "#NUM!" | "#DIV/0!" | "#N/A";

export const ERROR_CODES: readonly ErrorCode[] = ["#VALUE!", "#NUM!", "#DIV/0!", "#N/A"];

/**
 * A failed call or a failed element, as a value: never thrown inside core. Hosts translate it at their edge (Excel to
 * `CustomFunctions.Error`, Sheets to a thrown `Error` for a call and to the code as text inside an array).
 */
export class CellError {
  declare readonly code: ErrorCode;
  /** What was wrong, in which argument, and what to do. Empty for an error that came from another cell. */
  declare readonly message: string;

  // Declared, not defined: a definition of fields would go into what every cell loads.
  constructor(code: ErrorCode, message = "") {
    this.code = code;
    this.message = message;
  }

  toString(): string {
    return this.message ? `${this.code} ${this.message}` : this.code;
  }
}

/** The error another cell handed over as text, or undefined when `value` is something else. */
export function passedOnError(value: unknown): CellError | undefined {
  if (value instanceof CellError) return value;
  return typeof value === "string" && value.charCodeAt(0) === HASH && (ERROR_CODES as readonly string[]).includes(value)
    ? new CellError(value as ErrorCode)
    : undefined;
}

const HASH = 35;
