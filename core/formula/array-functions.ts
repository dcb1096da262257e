const list = (names: string): ReadonlySet<string> => new Set(names.trim().split(/\s+/));

/** Functions of single cells, which given a range answer one value a cell. */
export const CELL_FUNCTIONS = list(`
  ABS CHAR CODE CONCATENATE DATE DATEVALUE DAY EXACT EXP FIND FIXED HOUR IF IFERROR IFNA INT ISBLANK ISERR ISERROR ISLOGICAL ISNA
  ISNUMBER ISTEXT LEFT LEN LN LOG LOG10 LOWER MID MINUTE MOD MONTH NOT POWER PROPER REPLACE REPT RIGHT ROUND ROUNDDOWN ROUNDUP SEARCH
  SECOND SIGN SQRT SUBSTITUTE TEXT TIME TRIM TRUNC UPPER VALUE WEEKDAY YEAR
`);

/** Functions that make one value of whatever they are given. */
const TOTALS = list(`
  AND AVERAGE AVERAGEA COLUMNS COUNT COUNTA COUNTBLANK MAX MAXA MEDIAN MIN MINA NOW OR PI PRODUCT ROWS STDEV STDEV.S SUBTOTAL SUM
  SUMPRODUCT SUMSQ TODAY VAR VAR.S
`);

/** Of functions that look something up in ranges: which arguments, from 0, are ranges. The others decide how much is answered. */
const RANGE_ARGUMENTS: Readonly<Record<string, (index: number) => boolean>> = {
  AVERAGEIF: (index) => index !== 1,
  AVERAGEIFS: (index) => index === 0 || index % 2 === 1,
  COUNTIF: (index) => index === 0,
  COUNTIFS: (index) => index % 2 === 0,
  HLOOKUP: (index) => index === 1,
  INDEX: (index) => index === 0,
  LARGE: (index) => index === 0,
  MATCH: (index) => index === 1,
  MAXIFS: (index) => index === 0 || index % 2 === 1,
  MINIFS: (index) => index === 0 || index % 2 === 1,
  RANK: (index) => index === 1,
  SMALL: (index) => index === 0,
  SUMIF: (index) => index !== 1,
  SUMIFS: (index) => index === 0 || index % 2 === 1,
  VLOOKUP: (index) => index === 1,
};

/**
 * How a built-in function takes an argument: `whole`, answering one value however large it is, or `each`, answering a
 * value for each of its cells. Undefined where that is not known.
 */
export function takesArgument(name: string, index: number): "whole" | "each" | undefined {
  if (TOTALS.has(name)) return "whole";
  if (CELL_FUNCTIONS.has(name)) return "each";
  const isRange = Object.hasOwn(RANGE_ARGUMENTS, name) ? RANGE_ARGUMENTS[name] : undefined;
  return isRange && (isRange(index) ? "whole" : "each");
}
