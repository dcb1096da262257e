import { describe, expect, test } from "vitest";
import { CellError } from "../../core/cell-error.ts";
import { EN_US, GOOGLE_SHEETS } from "../../core/formula/spell-formula.ts";
import { reversePlan } from "../../core/plan/reverse-plan.ts";
import { spellPlan } from "../../core/plan/spell-plan.ts";
import { planMakeShareable } from "../../core/publish/plan-make-shareable.ts";
import type { FormulaCell, SidebarHost } from "../../core/sidebar-host.ts";

type Host = SidebarHost["kind"];

const planFor = (cells: readonly FormulaCell[], host: Host = "excel", separator: "," | ";" = host === "google-sheets" ? ";" : ",") =>
  planMakeShareable({ sheets: [{ sheet: "Sales", separator, cells }], names: [] }, host);

const cell = (formula: string, rest: Partial<FormulaCell> = {}): FormulaCell => ({ row: 2, column: 3, formula, value: 0.25, ...rest });

/** What one formula becomes; undefined where nothing is planned. */
function shared(formula: string, host: Host = "excel", separator?: "," | ";"): unknown {
  const { plan } = planFor([cell(formula)], host, separator);
  const [edit] = spellPlan(plan, separator === ";" || host === "google-sheets" ? GOOGLE_SHEETS : EN_US).edits;
  return edit?.after[0]?.[0]?.value;
}

describe("a call of ours becomes a formula of built-in functions", () => {
  test.each([
    ["=KPI_CTR(B2,A2)", '=IF(OR(B2="",A2=""),"",B2/A2)'],
    ["=kpi_ctr( B2 , A2 )", '=IF(OR(B2="",A2=""),"",B2/A2)'],
    ["=MB.KPI_CTR(B2,A2)", '=IF(OR(B2="",A2=""),"",B2/A2)'],
    ["=_xldudf_MB_KPI_CTR(B2,A2)", '=IF(OR(B2="",A2=""),"",B2/A2)'],
    ["=_xlfn.KPI_CTR(B2,A2)", '=IF(OR(B2="",A2=""),"",B2/A2)'],
    ['=KPI_CHANGE(B2,$A$2,"points")', '=IF(OR(B2="",$A$2=""),"",B2-$A$2)'],
    ["=KPI_CTR('Q1 data'!B2,Åtgärder!$A2)", "=IF(OR('Q1 data'!B2=\"\",'Åtgärder'!$A2=\"\"),\"\",'Q1 data'!B2/'Åtgärder'!$A2)"],
    [
      "=KPI_CTR(Clicks[@May],Table1[[#This Row],[Shown]])",
      '=IF(OR(Clicks[@May]="",Table1[[#This Row],[Shown]]=""),"",Clicks[@May]/Table1[[#This Row],[Shown]])',
    ],
    ["=KPI_CTR(B2:B2,A2)", '=IF(OR(B2="",A2=""),"",B2/A2)'],
    ["=KPI_CTR(B2+1,A2-1)", '=IF(OR(B2+1="",A2-1=""),"",(B2+1)/(A2-1))'],
    ["=KPI_CTR(-B2,50%)", '=IF(OR(-B2="",50%=""),"",-B2/50%)'],
    ["=KPI_CTR(SUMIFS(D:D,E:E,A2),COUNT(F:F))", '=IF(OR(SUMIFS(D:D,E:E,A2)="",COUNT(F:F)=""),"",SUMIFS(D:D,E:E,A2)/COUNT(F:F))'],
    [
      "=OKR_ROLLUP(B2:B9,C2:C9)",
      '=IF(COUNT(B2:B9)=0,"",IF(COUNT(C2:C9)=0,AVERAGE(B2:B9),SUMPRODUCT(B2:B9,C2:C9)/SUMPRODUCT((B2:B9<>"")*1,C2:C9)))',
    ],
  ])("%s", (formula, native) => {
    expect(shared(formula)).toBe(native);
  });
});

describe("what stands around the call stays as it was typed", () => {
  const CTR = '=IF(OR(B2="",A2=""),"",B2/A2)'.slice(1);
  test.each([
    [`= ROUND( KPI_CTR(B2,A2) , 2 )`, `= ROUND( ${CTR} , 2 )`],
    [`=IFERROR(KPI_CTR(B2,A2),"no KPI_CTR(B2,A2) ""yet""")`, `=IFERROR(${CTR},"no KPI_CTR(B2,A2) ""yet""")`],
    [`=1-KPI_CTR(B2,A2)*100%&" of "&growth`, `=1-${CTR}*100%&" of "&growth`],
    [`=LET(rate,KPI_CTR(B2,A2),rate*Table1[@[Price, net]])`, `=LET(rate,${CTR},rate*Table1[@[Price, net]])`],
    [`=SUM({1,2;3,4},'It''s, (a) sheet'!A1:B2,KPI_CTR(B2,A2))`, `=SUM({1,2;3,4},'It''s, (a) sheet'!A1:B2,${CTR})`],
    [`=VLOOKUP(KPI_CTR(B2,A2),[Book1.xlsx]Rates!$A:$B,2)`, `=VLOOKUP(${CTR},[Book1.xlsx]Rates!$A:$B,2)`],
  ])("%s", (formula, native) => {
    expect(shared(formula)).toBe(native);
  });

  test("in a workbook whose locale parts arguments with semicolons and writes decimals with commas", () => {
    expect(shared('=ROUND(KPI_CHANGE(B2;A2;"abs")*1,5;2)+0,25', "google-sheets")).toBe(
      '=ROUND(IF(OR(B2="";A2="");"";IF(A2=0;"n/m";(B2-A2)/ABS(A2)))*1,5;2)+0,25',
    );
  });

  test("in a Google Sheets document of a locale with commas, as long as the formula itself has one", () => {
    expect(shared("=ROUND(KPI_CTR(B2,A2),1)", "google-sheets", ",")).toBe('=ROUND(IF(OR(B2="",A2=""),"",B2/A2),1)');
    expect(shared("=1+KPI_NPS_SCORES(A2:A9)", "google-sheets", ",")).toMatch(/^=1\+IF\(COUNT\(A2:A9\)=0;"";/);
  });

  test("and a literal inside such a call is a fraction, which every locale reads", () => {
    expect(shared("=KPI_CTR(A2;0,5)", "google-sheets")).toBe('=IF(A2="";"";A2/(5/10))');
  });

  test("and brackets come around a result that is an operation", () => {
    expect(shared('=2*KPI_VARIANCE(5,3,"up","value")')).toBe("=2*(5-3)");
  });

  test.each([
    "=SUM(A1:A3)",
    '="KPI_CTR(B2,A2)"',
    "=MY_KPI_CTR(B2,A2)",
    "=Sheet2!KPI_CTR(B2,A2)",
    "='KPI_CTR(x)'!A1",
    "=Table1[KPI_CTR(B2)]",
  ])("%s is not ours", (formula) => {
    expect(planFor([cell(formula)])).toMatchObject({ plan: { edits: [] }, changes: [] });
  });
});

describe("calls in calls", () => {
  test.each([
    ["=KPI_CTR(KPI_VARIANCE(5,3),2)", '=IF(5-3="","",(5-3)/2)'],
    ["=KPI_VARIANCE(9,KPI_VARIANCE(5,3))", '=IF(5-3="","",9-(5-3))'],
    ["=2*KPI_CTR(6, -KPI_VARIANCE(5,3) )", '=2*IF(-(5-3)="","",6/-(5-3))'],
  ])("%s keeps the order of calculation", (formula, native) => {
    expect(shared(formula)).toBe(native);
  });

  test("are replaced from the inside out", () => {
    expect(shared("=KPI_LTV_CAC(KPI_CTR(B2,A2),C2)")).toBe(
      '=IF(OR(IF(OR(B2="",A2=""),"",B2/A2)="",C2=""),"",IF(OR(B2="",A2=""),"",B2/A2)/C2)',
    );
  });
});

describe("a formula that spills becomes one formula a cell", () => {
  const spilled = [[0.1], [0.2], [0.3]];
  const formulasOf = (formula: string, values: FormulaCell["spilled"], host: Host = "excel", separator: "," | ";" = ",") => {
    const { plan } = planFor([cell(formula, { ...(values && { spilled: values }) })], host, separator);
    return spellPlan(plan, EN_US).edits[0]?.after.map((line) => line.map((each) => each?.value));
  };

  test.each([
    ["=KPI_CTR(B2:B4,A2:A4)", (row: number) => `=IF(OR(B${row}="",A${row}=""),"",B${row}/A${row})`],
    ["=KPI_CTR(B2:B4,$A$2)", (row: number) => `=IF(OR(B${row}="",$A$2=""),"",B${row}/$A$2)`],
    [
      "=ROUND(KPI_CTR(Data!B2:B4,SUM(A2:A4))*C2:C4,2)",
      (row: number) => `=ROUND(IF(OR(Data!B${row}="",SUM(A2:A4)=""),"",Data!B${row}/SUM(A2:A4))*C${row},2)`,
    ],
    ["=KPI_MOVING_AVERAGE(B2:B4,1)", (row: number) => `=IF(COUNT(B${row}:B${row})=0,"",AVERAGE(B${row}:B${row}))`],
  ])("%s", (formula, native) => {
    expect(formulasOf(formula, spilled)).toEqual([2, 3, 4].map((row) => [native(row)]));
  });

  test("in Google Sheets, which does not tell what spills, by the size of its ranges", () => {
    expect(formulasOf("=ARRAYFORMULA(KPI_CTR(B2:C2;B3:C3)*2)", undefined, "google-sheets", ";")).toEqual([
      ['=IF(OR(B2="";B3="");"";B2/B3)*2', '=IF(OR(C2="";C3="");"";C2/C3)*2'],
    ]);
    expect(formulasOf("=FUNNEL_RATES(B2:B4)", undefined, "google-sheets", ";")).toEqual([
      ['=IF(OR(B2="";B3="");"";B3/B2)'],
      ['=IF(OR(B3="";B4="");"";B4/B3)'],
    ]);
  });

  test("but stays one where the ranges do not tell which cells belong together", () => {
    expect(formulasOf("=KPI_CTR(clicks,shown)", spilled)).toEqual([['=IF((clicks="")+(shown="")>0,"",clicks/shown)']]);
    expect(formulasOf("=KPI_CTR(B2:B;A2:A)", undefined, "google-sheets", ";")).toEqual([
      ['=ARRAYFORMULA(IF((B2:B="")+(A2:A="")>0;"";B2:B/A2:A))'],
    ]);
  });

  test("and where cells are in its way in Google Sheets, which then stay untouched", () => {
    const { plan } = planFor([cell("=KPI_CTR(B2:B4;A2:A4)", { value: "#REF!" })], "google-sheets");
    expect(plan.edits[0]?.after).toHaveLength(1);
  });

  test("and is one formula again after undo", () => {
    const { plan } = planFor([cell("=KPI_CTR(B2:B4,A2:A4)", { spilled })]);
    expect(spellPlan(reversePlan(plan), EN_US).edits[0]?.after).toEqual([
      [{ kind: "formula", value: "=KPI_CTR(B2:B4,A2:A4)" }],
      [{ kind: "spilled", value: "" }],
      [{ kind: "spilled", value: "" }],
    ]);
  });
});

describe("arrays inside a formula", () => {
  test("are calculated by the twin in one go", () => {
    expect(shared("=SUM(KPI_CTR(B2:B4,A2:A4))")).toBe('=SUM(IF((B2:B4="")+(A2:A4="")>0,"",B2:B4/A2:A4))');
  });

  test("and in Google Sheets inside ARRAYFORMULA, once", () => {
    expect(shared("=SUM(KPI_CTR(B2:B4;A2:A4))", "google-sheets")).toBe('=SUM(ARRAYFORMULA(IF((B2:B4="")+(A2:A4="")>0;"";B2:B4/A2:A4)))');
    expect(shared("=ARRAYFORMULA(SUM(KPI_CTR(B2:B4;A2:A4)))", "google-sheets")).toBe(
      '=ARRAYFORMULA(SUM(IF((B2:B4="")+(A2:A4="")>0;"";B2:B4/A2:A4)))',
    );
  });

  test("also where a name may stand for one", () => {
    expect(shared("=LET(a,B2:B4,b,A2:A4,SUM(KPI_CTR(a,b)))")).toBe('=LET(a,B2:B4,b,A2:A4,SUM(IF((a="")+(b="")>0,"",a/b)))');
  });
});

describe("what has no formula of built-in functions becomes its value", () => {
  test.each([
    ["no twin", '=OKR_STATEMENT(A1,A2:A4)&"!"', "Grow!", { kind: "text", value: "Grow!" }],
    ["no twin", "=KPI_COMPARE(A1:A9,B1:B9,C1)", 0.5, { kind: "number", value: 0.5 }],
    ["array inside", "=SUM(FUNNEL_RATES(A1:A4))", 3, { kind: "number", value: 3 }],
    ["not a call", "=MAP(A1:A3,B1:B3,KPI_CTR)", true, { kind: "boolean", value: true }],
    ["not a call", "=KPI_CTR(A1,A2,A3)", "", null],
    ["too long", `=${"KPI_CHANGE(".repeat(9)}B2${",A2)".repeat(9)}`, 7, { kind: "number", value: 7 }],
  ])("%s: %s", (reason, formula, value, frozen) => {
    const { plan, changes } = planFor([cell(formula, { value })]);
    expect(plan.edits[0]?.after).toEqual([[frozen]]);
    expect(changes).toEqual([{ sheet: "Sales", cells: "C2", from: formula, to: { kind: "value", value, reason } }]);
  });

  test("in every cell it spills into", () => {
    const { plan, changes } = planFor([cell("=KPI_COMPARE(a,b,c)", { spilled: [[1, "x"]] })]);
    expect(plan.edits[0]?.after).toEqual([
      [
        { kind: "number", value: 1 },
        { kind: "text", value: "x" },
      ],
    ]);
    expect(changes[0]).toMatchObject({ cells: "C2:D2" });
  });

  test.each(["#N/A", "#NUM!", "#DIV/0!", "#VALUE!"] as const)("an error %s as the shortest formula that has it", (code) => {
    const { plan } = planFor([cell("=KPI_COMPARE(a,b,c)", { value: new CellError(code) })]);
    const formula = spellPlan(plan, EN_US).edits[0]?.after[0]?.[0];
    expect(formula).toEqual({
      kind: "formula",
      value: { "#N/A": "=NA()", "#NUM!": "=SQRT(-1)", "#DIV/0!": "=1/0", "#VALUE!": '=1+"a"' }[code],
    });
  });

  test.each([
    ["shows #NAME?", new CellError("#VALUE!", "#NAME?")],
    ["is still being calculated", "Loading..."],
  ])("but stays, and is told, where it %s", (_, value) => {
    const { plan, changes } = planFor([cell("=KPI_COMPARE(a,b,c)", { value })]);
    expect(plan.edits).toEqual([]);
    expect(changes[0]?.to).toEqual({ kind: "left", reason: "no value" });
  });
});

describe("in Google Sheets, which tells the values of cells, but not what spilled them", () => {
  const plan = (formula: string, values?: FormulaCell["spilled"]) =>
    planMakeShareable(
      { sheets: [{ sheet: "Sales", separator: ";", cells: [cell(formula, { row: 1, column: 1 })], ...(values && { values }) }], names: [] },
      "google-sheets",
    );

  test("an array without a twin is frozen in every cell that its ranges make it fill", () => {
    const { changes, plan: planned } = plan("=ARRAYFORMULA(KPI_CTR(C1:C2;D1:D2)&OKR_STATEMENT(E1;E2:E3))", [
      ["a", 0],
      ["b", 0],
    ]);
    expect(changes[0]).toMatchObject({ cells: "A1:A2" });
    expect(planned.edits[0]?.after).toEqual([[{ kind: "text", value: "a" }], [{ kind: "text", value: "b" }]]);
  });

  test("a row of parts too, which of nothing is one blank", () => {
    const row = ["reach", "up", 0.1, 0.15, "", "%", ""];
    expect(
      planMakeShareable(
        {
          sheets: [{ sheet: "S", separator: ";", cells: [cell("=OKR_PARSE(A2)", { row: 1, column: 1, value: "reach" })], values: [row] }],
          names: [],
        },
        "google-sheets",
      ),
    ).toMatchObject({
      plan: { edits: [{ after: [[{ value: "reach" }, { value: "up" }, { value: 0.1 }, { value: 0.15 }, null, { value: "%" }, null]] }] },
      changes: [{ cells: "A1:G1", to: { kind: "value", reason: "no twin" } }],
    });
    const blank = cell("=OKR_PARSE(A2)", { row: 1, column: 1, value: "" });
    expect(
      planMakeShareable({ sheets: [{ sheet: "S", separator: ";", cells: [blank], values: [["", "a note"]] }], names: [] }, "google-sheets")
        .plan.edits[0]?.after,
    ).toEqual([[null]]);
  });

  test.each([
    [
      "nothing lies beside and below it",
      [
        ["a", ""],
        ["", "x"],
      ],
      [],
    ],
    [
      "what lies there are formulas",
      [
        ["a", 1],
        [2, ""],
      ],
      [cell("=1", { row: 1, column: 2 }), cell("=2", { row: 2, column: 1 })],
    ],
  ])("one whose size nobody knows is frozen too where %s", (_, values, others) => {
    const unknown = cell("=ARRAYFORMULA(OKR_STATEMENT(E1;goals)&ours)", { row: 1, column: 1, value: "a" });
    const { plan: planned } = planMakeShareable(
      { sheets: [{ sheet: "S", separator: ";", cells: [unknown, ...others], values }], names: [] },
      "google-sheets",
    );
    expect(planned.edits).toMatchObject([{ row: 1, column: 1, after: [[{ kind: "text", value: "a" }]] }]);
  });

  test.each([
    ["the ranges do not tell how many cells it fills", "=ARRAYFORMULA(KPI_CTR(clicks;1)&OKR_STATEMENT(E1;E2:E3))", [["a"], ["b"]]],
    ["the values do not come along", "=ARRAYFORMULA(KPI_CTR(C1:C2;D1:D2)&OKR_STATEMENT(E1;E2:E3))", undefined],
  ] as const)("but stays, and is told, where %s", (_, formula, values) => {
    expect(plan(formula, values)).toMatchObject({ plan: { edits: [] }, changes: [{ to: { kind: "left", reason: "no value" } }] });
  });
});

describe("the plan", () => {
  test("lists what it changes, sheet by sheet, with the formulas before and after", () => {
    const { changes } = planMakeShareable(
      {
        sheets: [
          { sheet: "A", separator: ",", cells: [cell("=SUM(B:B)"), cell("=KPI_CTR(B2,A2)", { row: 5 })] },
          { sheet: "B", separator: ",", cells: [cell("=FUNNEL_RATES(A1:C1)", { spilled: [[0.5, 0.2]] })] },
        ],
        names: [],
      },
      "workbench",
    );
    expect(changes).toEqual([
      { sheet: "A", cells: "C5", from: "=KPI_CTR(B2,A2)", to: { kind: "formula", formula: '=IF(OR(B2="",A2=""),"",B2/A2)' } },
      { sheet: "B", cells: "C2:D2", from: "=FUNNEL_RATES(A1:C1)", to: { kind: "formula", formula: '=IF(OR(A1="",B1=""),"",B1/A1)' } },
    ]);
  });

  test("edits cells that lie together in one go", () => {
    const cells = [2, 3, 4].flatMap((row) => [3, 4].map((column) => cell(`=KPI_CTR(B${row},A${row})`, { row, column })));
    const { plan, changes } = planFor([...cells, cell("=KPI_CTR(B9,A9)", { row: 9 })]);
    expect(plan.edits.map(({ row, column, after }) => [row, column, after.length, after[0]?.length])).toEqual([
      [2, 3, 3, 2],
      [9, 3, 1, 1],
    ]);
    expect(changes).toHaveLength(7);
  });
});
