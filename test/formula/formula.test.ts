import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readArea, readColumn, renderAbsoluteArea, renderArea, renderColumn, renderSheetName } from "../../core/formula/a1.ts";
import type { BinaryOperator, CellReference, Expression } from "../../core/formula/expression.ts";
import { number } from "../../core/formula/expression.ts";
import { foldFormula } from "../../core/formula/fold-formula.ts";
import { f, parseFormula } from "../../core/formula/parse-formula.ts";
import { PRECEDENCE } from "../../core/formula/precedence.ts";
import { EN_US, GOOGLE_SHEETS, spellExpression, spellFormula } from "../../core/formula/spell-formula.ts";

const spell = (expression: Expression) => spellExpression(expression, EN_US);
const fold = (formula: string) => spell(foldFormula(parseFormula(formula)));

describe("A1 notation", () => {
  test("columns count in letters", () => {
    expect([1, 26, 27, 702, 703, 16384].map(renderColumn)).toEqual(["A", "Z", "AA", "ZZ", "AAA", "XFD"]);
  });

  test("a column's letters read back", () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 16384 }), (column) => readColumn(renderColumn(column)) === column));
  });

  test("areas name their corners, one cell only itself", () => {
    expect(renderArea({ row: 3, column: 2, rows: 1, columns: 1 })).toBe("B3");
    expect(renderArea({ row: 3, column: 2, rows: 8, columns: 3 })).toBe("B3:D10");
    expect(renderAbsoluteArea({ row: 3, column: 2, rows: 8, columns: 3 })).toBe("$B$3:$D$10");
  });

  test("areas read back, with or without $, and nothing else does", () => {
    expect(readArea("$B$3:D10")).toEqual({ row: 3, column: 2, rows: 8, columns: 3 });
    expect(readArea("b3")).toEqual({ row: 3, column: 2, rows: 1, columns: 1 });
    for (const text of ["", "B", "3", "B3:", "Sheet1!B3", "B3:D10:F1", "ABCD1"]) expect(readArea(text)).toBeUndefined();
  });

  test("sheet names are quoted where a formula would read them otherwise", () => {
    expect(
      ["Settings", "Key results", "Nyckelmått", "Bob's", "2026", "Q4", "R1C1", "rc", "C", "TRUE", "KPI_1"].map(renderSheetName),
    ).toEqual(["Settings", "'Key results'", "'Nyckelmått'", "'Bob''s'", "'2026'", "'Q4'", "'R1C1'", "'rc'", "'C'", "'TRUE'", "KPI_1"]);
  });
});

describe("parsing and spelling", () => {
  const cell: fc.Arbitrary<CellReference> = fc.record({
    column: fc.integer({ min: 1, max: 16384 }),
    row: fc.integer({ min: 1, max: 1048576 }),
    absoluteColumn: fc.boolean(),
    absoluteRow: fc.boolean(),
  });
  const sheet = fc.oneof(fc.constantFrom("Settings", "Key results", "Bob's", "Nyckelmått", "Q4", "2026"), fc.string({ minLength: 1 }));
  const reference: fc.Arbitrary<Expression> = fc
    .record({ from: cell, to: cell, sheet }, { requiredKeys: ["from"] })
    .map((parts) => ({ kind: "reference", ...parts }));
  const leaf: fc.Arbitrary<Expression> = fc.oneof(
    fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }).map((value) => number(value === 0 ? 0 : value)),
    fc.string().map((value) => ({ kind: "text" as const, value: value.replaceAll("\u0000", "") })),
    fc.boolean().map((value) => ({ kind: "logical" as const, value })),
    fc.constantFrom("current", "at_start", "MB_KeyResults").map((name) => ({ kind: "name" as const, name })),
    reference,
  );
  const column: fc.Arbitrary<Expression> = fc.array(leaf, { minLength: 1, maxLength: 3 }).map((cells) => ({ kind: "column", cells }));
  const operators = Object.keys(PRECEDENCE).filter((operator) => operator !== ":") as BinaryOperator[];
  const formula: fc.Arbitrary<Expression> = fc.letrec<{ formula: Expression }>((tie) => ({
    formula: fc.oneof(
      { maxDepth: 5, withCrossShrink: true },
      leaf,
      column,
      fc.record({
        kind: fc.constant("binary" as const),
        operator: fc.constantFrom(...operators),
        left: tie("formula"),
        right: tie("formula"),
      }),
      fc.record({ kind: fc.constant("unary" as const), operator: fc.constantFrom("-" as const, "+" as const), operand: tie("formula") }),
      fc.record({
        kind: fc.constant("call" as const),
        name: fc.constantFrom("IF", "SUMPRODUCT", "NETWORKDAYS.INTL", "LOG10"),
        // A lone left-out argument is spelled as no argument at all.
        args: fc
          .array(fc.oneof({ weight: 5, arbitrary: tie("formula") }, { weight: 1, arbitrary: fc.constant({ kind: "missing" as const }) }))
          .filter((args) => !(args.length === 1 && args[0]?.kind === "missing")),
      }),
    ),
  })).formula;

  test("what is spelled parses to the same formula", () => {
    fc.assert(
      fc.property(formula, (expression) => {
        expect(parseFormula(spell(expression))).toEqual(expression);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ["a+b*c", "a+b*c"],
    ["(a+b)*c", "(a+b)*c"],
    ["a-(b-c)", "a-(b-c)"],
    ["(a-b)-c", "a-b-c"],
    ["a/(b/c)", "a/(b/c)"],
    ["a^b^c", "a^b^c"],
    ["a^(b^c)", "a^(b^c)"],
    ["(a=b)=c", "a=b=c"],
    ["a&b=c&d", "a&b=c&d"],
    ["a&(b=c)", "a&(b=c)"],
    ["-(a+b)", "-(a+b)"],
    ["-(a^b)", "-(a^b)"],
    ["2^-a", "2^-a"],
    [' IF( a = "" , "say ""hi""" ,, TRUE ) ', 'IF(a="","say ""hi""",,TRUE)'],
    ["'Key results'!$A1:B$9", "'Key results'!$A1:B$9"],
    ["'It''s'!A1", "'It''s'!A1"],
    ["Settings!A1:A1", "Settings!A1:A1"],
    ["A1:INDEX(A1:A9,3)", "A1:INDEX(A1:A9,3)"],
    ["NOW()", "NOW()"],
    ["SUM({1; 2;A1})", "SUM({1;2;A1})"],
    ["1.5e-7", "1.5E-7"],
  ])("%s is spelled %s", (written, spelled) => {
    expect(spell(parseFormula(written))).toBe(spelled);
  });

  test("a sign binds tighter than a power, as in every spreadsheet", () => {
    expect(parseFormula("-a^2")).toEqual(f`(-a)^2`);
    expect(spell({ kind: "binary", operator: "^", left: number(-2), right: number(2) })).toBe("-2^2");
    expect(spell({ kind: "binary", operator: "^", left: number(2), right: number(-2) })).toBe("2^-2");
  });

  test.each(["", "1+", "(a", "a)", "IF(a", "a b", "#REF!", "{1,2}", '"open'])(
    "%j is a mistake in our code and throws, showing the formula",
    (written) => {
      expect(() => parseFormula(written)).toThrow(SyntaxError);
      expect(() => parseFormula(written)).toThrow(`in the formula ${written}`);
    },
  );

  test("f puts expressions and literals into a formula, without taking them apart", () => {
    const sum = f`A1+B1`;
    expect(spell(f`IF(${sum}=${'a"b'},${-0.5},${sum}/${2})`)).toBe('IF(A1+B1="a""b",-0.5,(A1+B1)/2)');
    expect(spell(f`${true}`)).toBe("TRUE");
  });

  test("Google Sheets gets semicolons, and no decimal that a locale could misread", () => {
    const sheets = (formula: string) => spellExpression(parseFormula(formula), GOOGLE_SHEETS);
    expect(sheets('IF(A1>=0.9,"a,b",A1*0.25)')).toBe('IF(A1>=9/10;"a,b";A1*(25/100))');
    expect(sheets("2^0.5")).toBe("2^(5/10)");
    expect(sheets("a/0.5")).toBe("a/(5/10)");
    expect(sheets("a-0.5")).toBe("a-5/10");
    expect(sheets("1e-9")).toBe("1/1000000000");
    expect(spellExpression(number(-0.5), GOOGLE_SHEETS)).toBe("-5/10");
    expect(spellExpression(f`a^${-0.5}`, GOOGLE_SHEETS)).toBe("a^(-5/10)");
  });

  test("a decimal of up to 15 digits is spelled as a quotient that divides to the same number", () => {
    const decimal = fc
      .tuple(fc.integer({ min: 1, max: 999_999_999_999_999 }), fc.integer({ min: 1, max: 22 }))
      .map(([digits, places]) => Number(`${digits}e-${places}`));
    fc.assert(
      fc.property(decimal, (value) => {
        const spelled = spellExpression(number(value), GOOGLE_SHEETS);
        expect(spelled).toMatch(/^\d+(\/10+)?$/);
        const [numerator, denominator = "1"] = spelled.split("/");
        expect(Number(numerator) / Number(denominator)).toBe(value);
      }),
    );
  });

  test("an own row is the row the formula stands in, on every host", () => {
    const own = (column: number): Expression => ({
      kind: "reference",
      from: { column, row: "own", absoluteColumn: true, absoluteRow: false },
    });
    const expression = f`IF(${own(2)}="","",${own(2)}/Settings!$B$5)`;
    expect(spellFormula(expression, EN_US, 7)).toBe('=IF($B7="","",$B7/Settings!$B$5)');
    expect(spellFormula(expression, EN_US, 12)).toBe('=IF($B12="","",$B12/Settings!$B$5)');
    expect(spellFormula(expression, GOOGLE_SHEETS, 12)).toBe('=IF($B12="";"";$B12/Settings!$B$5)');
    expect(spellFormula(f`A1`, EN_US, 12)).toBe("=A1");
  });

  test("no character of a text can pass for an own row", () => {
    expect(spellFormula({ kind: "text", value: "a\u0000b" }, EN_US, 7)).toBe('="ab"');
  });
});

describe("folding", () => {
  test.each([
    ['IF("percent"="PERCENT",a,b)', "a"],
    ['IF("points"="percent",a,b)', "b"],
    ["IF(1>2,a)", "FALSE"],
    ['IF(OR(a="",""=""),b,c)', "b"],
    ['IF(OR(a="",5=""),b,c)', 'IF(a="",b,c)'],
    ["IF(AND(a,TRUE,b),1,2)", "IF(AND(a,b),1,2)"],
    ["AND(TRUE,TRUE)", "TRUE"],
    ["NOT(1=1)", "FALSE"],
    ["(a-0)/(b-0)", "a/b"],
    ["0+a*1", "a"],
    ["1*a^1", "a"],
    ["a/1", "a"],
    ['IF("x"<>5,a,b)', "a"],
    ['IF(5<"",a,b)', "a"],
    ['IF("z"<TRUE,a,b)', "a"],
    ["IF(FALSE<TRUE,a,b)", "a"],
    ["IF(3<5-1,a,b)", "a"],
    ["--TRUE", "1"],
    ["INT(46023)-INT(A1)", "46023-INT(A1)"],
    ['IF(COUNT("")=0,a,b)', "a"],
    ["INDEX(B2:B9,3)", "B4"],
    ["INDEX(Data!$B$2:$E$2,4-1)", "Data!$D$2"],
    ["SUM(INDEX(B2:B9,1):INDEX(B2:B9,3))", "SUM(B2:B4)"],
    ["ROWS(B2:B9)*COLUMNS(B2:B9)", "ROWS(B2:B9)"],
  ])("%s comes to %s", (written, folded) => {
    expect(fold(written)).toBe(folded);
  });

  test.each([
    "(120-100)/100",
    'IF("a"<"b",1,2)',
    "a-a",
    "IF(a,b,c)",
    'a=""',
    "0*a",
    "A1=0",
    'SUMPRODUCT((A1:A9<>"")*1)',
    "INDEX(B2:B9,9)",
    "INDEX(B2:C9,1)",
    "INDEX(Data,1)",
    "5-1",
  ])("%s stays: the cells or the reader decide", (written) => {
    expect(fold(written)).toBe(written);
  });
});
