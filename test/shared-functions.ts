/**
 * The functions that Excel 2016, Google Sheets and LibreOffice share, with one meaning and under one name, as far as our
 * formulas need them. Left out on purpose: EDATE (month ends differ between engines), SORT, LET, TEXTJOIN, MAXIFS (newer
 * than Excel 2016), LOOKUP (its array form needs Ctrl+Shift+Enter there), OFFSET and INDIRECT (recalculate always, and
 * hide what they read).
 */
export const SHARED_FUNCTIONS: ReadonlySet<string> = new Set(
  `IF IFERROR AND OR NOT TRUE FALSE CHOOSE
  ABS SIGN INT MOD ROUND ROUNDUP ROUNDDOWN POWER SQRT EXP LN LOG10 PRODUCT
  SUM SUMIF SUMIFS SUMPRODUCT COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS AVERAGE AVERAGEIF AVERAGEIFS
  MIN MAX MEDIAN LARGE SMALL RANK INDEX MATCH VLOOKUP ROW ROWS COLUMN COLUMNS
  TODAY DATE YEAR MONTH DAY WEEKDAY EOMONTH
  ISNUMBER ISTEXT ISBLANK ISERROR ISNA ISLOGICAL N NA
  LEFT MID RIGHT LEN TRIM LOWER UPPER SUBSTITUTE REPLACE FIND SEARCH EXACT REPT TEXT HYPERLINK`.split(/\s+/),
);
