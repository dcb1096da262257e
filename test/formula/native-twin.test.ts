import { describe, expect, test } from "vitest";
import type { Expression } from "../../core/formula/expression.ts";
import { nativeTwin } from "../../core/formula/native-twin.ts";
import { parseFormula } from "../../core/formula/parse-formula.ts";
import { EN_US, GOOGLE_SHEETS, spellFormula } from "../../core/formula/spell-formula.ts";
import type { FunctionSpecification } from "../../core/function-specification.ts";
import { SPECIFICATIONS } from "../../core/functions/specifications.ts";

/** The twin of a call as it would be typed, for a cell of its result; undefined where there is none. */
function twinOf(call: string, cell?: Parameters<typeof nativeTwin>[2], dialect = EN_US): string | undefined {
  const expression = parseFormula(call);
  if (expression.kind !== "call") throw new Error(`${call} is no call`);
  const specification = (SPECIFICATIONS as Readonly<Record<string, FunctionSpecification>>)[expression.name];
  if (!specification) throw new Error(`${expression.name} is not registered`);
  const twin = nativeTwin(specification, expression.args, cell);
  return twin && spellFormula(twin, dialect, 1).slice(1);
}

describe("options that are written out leave nothing of the choice", () => {
  test.each([
    ["KPI_CHANGE(B2,A2)", 'IF(OR(B2="",A2=""),"",IF(A2<=0,"n/m",(B2-A2)/A2))'],
    ['KPI_CHANGE(B2,A2,"points")', 'IF(OR(B2="",A2=""),"",B2-A2)'],
    ['KPI_CHANGE(B2,A2,"ABS",0)', 'IF(OR(B2="",A2=""),"",IF(A2=0,0,(B2-A2)/ABS(A2)))'],
    ['KPI_CHANGE(B2,A2,,"")', 'IF(OR(B2="",A2=""),"",IF(A2<=0,"",(B2-A2)/A2))'],
    ["KPI_CHANGE(120,100)", "(120-100)/100"],
    ['KPI_CHANGE(B2,"")', '""'],
    ["KPI_CHANGE(B2)", '""'],
    ["KPI_CHANGE(SUM(B2:B4),Data!$C$1)", 'IF(OR(SUM(B2:B4)="",Data!$C$1=""),"",IF(Data!$C$1<=0,"n/m",(SUM(B2:B4)-Data!$C$1)/Data!$C$1))'],
    ['OKR_GRADE(B2,"committed","sv")', 'IF(B2="","",IF(B2>=1-1E-9,"Grön","Röd"))'],
    ["OKR_ROLLUP(B2:B9)", 'IF(COUNT(B2:B9)=0,"",AVERAGE(B2:B9))'],
    ['OKR_ROLLUP(B2:B9,,"worst")', 'IF(COUNT(B2:B9)=0,"",MIN(B2:B9))'],
  ])("%s is %s", (call, twin) => {
    expect(twinOf(call)).toBe(twin);
  });

  test("a word of another language is the word it stands for", () => {
    expect(twinOf('OKR_PROGRESS(B2,,,"milstolpe",FALSE)')).toBe('IF(B2="","",N(B2))');
    expect(twinOf('KPI_ATTAINMENT(B2,C2,"constructor")')).toBe('IF(OR(B2="",C2=""),"",B2/C2)');
  });
});

describe("options in cells keep their rule for blanks", () => {
  test.each([
    ["a blank word is the default", "OKR_ROLLUP(A1:A9,,C1)", 'IF(COUNT(A1:A9)=0,"",IF(C1="worst",MIN(A1:A9),AVERAGE(A1:A9)))'],
    ["a blank number is the default", "OKR_STALE(A1,B1,C1)", 'IF(B1="","",IF(A1="",TRUE,INT(B1)-INT(A1)>IF(C1="",7,C1)))'],
    ["a blank number of default 0 is 0", "KPI_PIPELINE_COVERAGE(A1,B1,C1)", 'IF(OR(A1="",B1=""),"",IF(B1<=N(C1),NA(),A1/(B1-N(C1))))'],
    ["a blank answer is an answer", "KPI_CHANGE(A1,B1,,D1)", 'IF(OR(A1="",B1=""),"",IF(B1<=0,IF(D1="","",D1),(A1-B1)/B1))'],
    [
      "a range of blanks is no weights",
      "OKR_CONFIDENCE(A1:A9,B1:B9)",
      'IF(COUNT(A1:A9)=0,"",IF(COUNT(B1:B9)=0,AVERAGE(A1:A9),SUMPRODUCT(A1:A9,B1:B9)/SUMPRODUCT((A1:A9<>"")*1,B1:B9))/10)',
    ],
  ])("%s: %s", (_, call, twin) => {
    expect(twinOf(call)).toBe(twin);
  });
});

describe("a call that spills has one twin a cell", () => {
  const third = { row: 3, column: 1, rows: 4, columns: 1 };

  test.each([
    ["KPI_CONVERSION(B2:B5,C2:C5)", 'IF(OR(B4="",C4=""),"",B4/C4)'],
    ["KPI_CONVERSION(B2:B5,$C$1)", 'IF(OR(B4="",$C$1=""),"",B4/$C$1)'],
    ["KPI_CONVERSION($B$2:$B$5,B1:B1)", 'IF(OR($B$4="",B1=""),"",$B$4/B1)'],
    ["FUNNEL_RATES(B2:B6)", 'IF(OR(B4="",B5=""),"",B5/B4)'],
    ["KPI_MOVING_AVERAGE(B2:B5)", 'IF(COUNT(B2:B4)=0,"",AVERAGE(B2:B4))'],
    ["KPI_MOVING_AVERAGE(B2:B5,4)", '""'],
  ])("the third cell down of %s is %s", (call, twin) => {
    expect(twinOf(call, third)).toBe(twin);
  });

  test("rows and columns broadcast", () => {
    expect(twinOf("KPI_CTR(B2:B4,C1:F1)", { row: 2, column: 4, rows: 3, columns: 4 })).toBe('IF(OR(B3="",F1=""),"",B3/F1)');
  });

  test("along a row the place is the column", () => {
    expect(twinOf("FUNNEL_RATES(B2:F2)", { row: 1, column: 3, rows: 1, columns: 4 })).toBe('IF(OR(D2="",E2=""),"",E2/D2)');
  });
});

test("an own row stays an own row, so one twin serves a whole column", () => {
  const own = (column: number): Expression => ({
    kind: "reference",
    from: { column, row: "own", absoluteColumn: false, absoluteRow: false },
  });
  const twin = nativeTwin(SPECIFICATIONS.KPI_CTR, [own(2), own(3)]) as Expression;
  expect([7, 8].map((row) => spellFormula(twin, EN_US, row))).toEqual(['=IF(OR(B7="",C7=""),"",B7/C7)', '=IF(OR(B8="",C8=""),"",B8/C8)']);
});

test("Google Sheets gets the twin with semicolons and without decimals", () => {
  expect(twinOf('OKR_GRADE(B2,"aspirational")', undefined, GOOGLE_SHEETS)).toBe(
    'IF(B2="";"";IF(B2>=7/10-1/1000000000;"Green";IF(B2>=4/10-1/1000000000;"Amber";"Red")))',
  );
});

test("a function without a twin has none", () => {
  expect(twinOf("OKR_STATEMENT(A1,B1:B5)")).toBeUndefined();
});
