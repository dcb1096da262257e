/** An error that Excel answers a request with; codes are those of `Excel.ErrorCodes`. */
export class ExcelError extends Error {
  override readonly name = "ExcelError";
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** A request that the simulation does not model: a fault of the test, never an answer of Excel's. */
export class NotModelled extends Error {
  override readonly name = "NotModelled";
}

export function require(holds: boolean, message: string): asserts holds {
  if (!holds) throw new ExcelError("InvalidArgument", message);
}

/** For what Excel may well take, and the simulation does not know. */
export function model(holds: boolean, message: string): asserts holds {
  if (!holds) throw new NotModelled(message);
}
