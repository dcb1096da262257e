import { describe, expect, test } from "vitest";
import { CellError } from "../../core/cell-error.ts";
import { EN_US } from "../../core/formula/spell-formula.ts";
import { reversePlan } from "../../core/plan/reverse-plan.ts";
import { spellPlan } from "../../core/plan/spell-plan.ts";
import { planMakeShareable } from "../../core/publish/plan-make-shareable.ts";
import { planRepair } from "../../core/publish/plan-repair.ts";
import type { FormulaCell, NamedFormula, SidebarHost } from "../../core/sidebar-host.ts";

const CTR = "KPI_CTR(Sales!$B$2,Sales!$A$2)";
const TWIN = 'IF(OR(Sales!$B$2="",Sales!$A$2=""),"",Sales!$B$2/Sales!$A$2)';

const cell = (formula: string, rest: Partial<FormulaCell> = {}): FormulaCell => ({ row: 2, column: 3, formula, value: 0.25, ...rest });

type Names = Readonly<Record<string, string>>;

/** Names by their formula; "Sales!Growth" is known to that sheet alone. */
const namesOf = (names: Names): readonly NamedFormula[] =>
  Object.entries(names).map(([key, formula]) => {
    const [name = "", sheet] = key.split("!").reverse();
    return { name, formula, ...(sheet !== undefined && { sheet }) };
  });

const workbook = (names: Names, ...cells: FormulaCell[]) => ({
  sheets: [{ sheet: "Sales", separator: "," as const, cells }],
  names: namesOf(names),
});

const share = (names: Names, ...cells: FormulaCell[]) => planMakeShareable(workbook(names, ...cells), "excel");

/** What the formula of a name becomes; undefined where it stays. */
const shared = (formula: string): string | undefined => share({ Growth: formula }).plan.nameEdits[0]?.after;

describe("a name whose formula calls ours, made shareable", () => {
  test.each([
    [`=${CTR}`, `=${TWIN}`],
    [`=MB.${CTR}`, `=${TWIN}`],
    [`=IFERROR( ${CTR}, 0)`, `=IFERROR( ${TWIN}, 0)`],
    [
      "=SUM(KPI_CTR(Sales!$B$2:$B$4,Sales!$A$2:$A$4))",
      '=SUM(IF((Sales!$B$2:$B$4="")+(Sales!$A$2:$A$4="")>0,"",Sales!$B$2:$B$4/Sales!$A$2:$A$4))',
    ],
    ["=KPI_CTR(Clicks,Shown)", '=IF((Clicks="")+(Shown="")>0,"",Clicks/Shown)'],
    ["=KPI_CTR(Clicks[May],Table1[Shown])", '=IF((Clicks[May]="")+(Table1[Shown]="")>0,"",Clicks[May]/Table1[Shown])'],
    ["=LAMBDA(a,b,MB.KPI_CTR(a,b))", '=LAMBDA(a,b,IF((a="")+(b="")>0,"",a/b))'],
    [
      "=KPI_NPS_SCORES(Sales!$A:$A)",
      '=IF(COUNT(Sales!$A:$A)=0,"",100*SUMPRODUCT((Sales!$A:$A<>"")*((Sales!$A:$A>=9)-(Sales!$A:$A<=6)))/COUNT(Sales!$A:$A))',
    ],
  ])("%s", (formula, native) => {
    expect(shared(formula)).toBe(native);
  });

  test("stays one operand where it was one, whatever formula it is put into", () => {
    expect(shared('=KPI_VARIANCE(5,3,"up","value")')).toBe("=(5-3)");
    expect(shared("=KPI_CTR(1,2)+1")).toBe("=(1/2)+1");
  });

  test("is listed first, with its formula before and after, and the cells that use it stay as they are", () => {
    const { plan, changes } = share(
      { Growth: `=${CTR}`, "Sales!Local": `=1+${CTR}` },
      cell("=Growth*2"),
      cell("=KPI_CTR(B3,A3)", { row: 3 }),
    );
    expect(plan.nameEdits).toEqual([
      { name: "Growth", before: `=${CTR}`, after: `=${TWIN}` },
      { name: "Local", sheet: "Sales", before: `=1+${CTR}`, after: `=1+${TWIN}` },
    ]);
    expect(changes).toMatchObject([
      { name: "Growth", from: `=${CTR}`, to: { kind: "formula", formula: `=${TWIN}` } },
      { name: "Local", sheet: "Sales" },
      { sheet: "Sales", cells: "C3" },
    ]);
    expect(plan.edits).toHaveLength(1);
  });

  test("comes back with the undo of the plan", () => {
    const { plan } = share({ Growth: `=${CTR}` });
    expect(reversePlan(plan).nameEdits).toEqual([{ name: "Growth", before: `=${TWIN}`, after: `=${CTR}` }]);
  });

  test("leaves nothing to do a second time", () => {
    const { plan } = share({ Growth: `=${CTR}`, Total: "=Growth+1" });
    const again = Object.fromEntries(plan.nameEdits.map(({ name, after }) => [name, after]));
    expect(share({ Total: "=Growth+1", ...again }, cell("=Total"))).toMatchObject({ plan: { edits: [], nameEdits: [] }, changes: [] });
  });

  test.each(["=SUM(Sales!$A$1:$A$3)", "=Sales!$A$1", '="KPI_CTR(B2,A2)"', "=MY_KPI_CTR(Sales!$A$1)", "=LAMBDA(a,a*2)"])(
    "%s is not ours",
    (formula) => {
      expect(share({ Other: formula }, cell("=Other"))).toMatchObject({ plan: { edits: [], nameEdits: [] }, changes: [] });
    },
  );
});

describe("a name that the user gave, and that one of our functions has too", () => {
  const OWN = { KPI_CTR: "=LAMBDA(a,b,a/b*100)" };
  test.each(["=KPI_CTR(B2,A2)", "=kpi_ctr(1,2)", "=MAP(A1:A3,B1:B3,KPI_CTR)"])("is the user's: %s is left alone", (formula) => {
    expect(share(OWN, cell(formula))).toMatchObject({ plan: { edits: [], nameEdits: [] }, changes: [] });
    expect(share({ ...OWN, Rise: formula }).changes).toEqual([]);
  });

  test("but with the add-in's namespace before it, ours, beside the user's", () => {
    const { plan } = share(OWN, cell("=KPI_CTR(B2,A2)+MB.KPI_CTR(B2,A2)+SUM(KPI_ROI(KPI_CTR(B2,1),2))"));
    expect(spellPlan(plan, EN_US).edits[0]?.after[0]?.[0]?.value).toBe(
      '=KPI_CTR(B2,A2)+IF(OR(B2="",A2=""),"",B2/A2)+SUM(IF(KPI_CTR(B2,1)="","",(KPI_CTR(B2,1)-2)/2))',
    );
  });

  test("and made of ours, is rewritten, or frozen where it is used", () => {
    const wrapped = (inside: string) => ({ KPI_CTR: `=LAMBDA(a,b,100*${inside})`, Rise: "=KPI_CTR(1,2)" });
    expect(share(wrapped("MB.KPI_CTR(a,b)"), cell("=Rise")).plan).toMatchObject({ edits: [], nameEdits: [{ name: "KPI_CTR" }] });
    expect(share(wrapped("KPI_COMPARE(a,b,1)"), cell("=Rise"), cell("=KPI_CTR(3,4)", { row: 3 })).changes).toMatchObject([
      { name: "KPI_CTR", to: { kind: "left" } },
      { cells: "C2", to: { kind: "value", reason: "through a name" } },
      { cells: "C3", to: { kind: "value", reason: "through a name" } },
    ]);
  });
});

describe("a name that cannot do without ours", () => {
  const STUCK = "=KPI_COMPARE(Sales!$A$1:$A$9,Sales!$B$1:$B$9,Sales!$C$1)";

  test.each([
    ["no twin", STUCK],
    ["an array where it goes on", "=SUM(FUNNEL_RATES(Sales!$A$1:$A$4))"],
    ["a reference that moves with the cell", "=KPI_CTR(Sales!B2,Sales!$A$2)"],
    ["a column that moves with the cell", "=KPI_NPS_SCORES(Sales!A:A)"],
    ["a row that moves with the cell", "=KPI_NPS_SCORES(Sales!2:2)"],
    ["the user's own separators", "=KPI_CTR(Sales!$B$2;Sales!$A$2)"],
  ])("%s: stays, and the cells that use it become values", (_, formula) => {
    const { plan, changes } = share({ Growth: formula }, cell("=ROUND(growth,2)"), cell("=A1", { row: 3 }));
    expect(plan.nameEdits).toEqual([]);
    expect(plan.edits).toMatchObject([{ row: 2, column: 3, after: [[{ kind: "number", value: 0.25 }]] }]);
    expect(changes).toEqual([
      { name: "Growth", from: formula, to: { kind: "left", reason: "name stays" } },
      { sheet: "Sales", cells: "C2", from: "=ROUND(growth,2)", to: { kind: "value", value: 0.25, reason: "through a name" } },
    ]);
  });

  test("also through other names, as an argument, with a sheet before it, and beside calls of ours", () => {
    const names = { Base: STUCK, Total: "=Base+1", Half: "=LAMBDA(a,a*Total)" };
    const cells = ["=Total", "=Half(2)", "=SUM(A1,IF(B1,Base))", "='Sales'!Base", "=KPI_CTR(Base,2)"].map((formula, index) =>
      cell(formula, { row: 2 + index }),
    );
    expect(share(names, ...cells, cell("=Database+Bases", { row: 9 })).changes.slice(1)).toMatchObject(
      cells.map(({ row }) => ({ cells: `C${row}`, to: { kind: "value", reason: "through a name" } })),
    );
  });

  test("of one sheet is used there alone, before the workbook's of the same name", () => {
    const formulas = {
      sheets: ["Sales", "Other"].map((sheet) => ({ sheet, separator: "," as const, cells: [cell("=Growth")] })),
      names: namesOf({ "Sales!Growth": STUCK, Growth: "=1" }),
    };
    expect(planMakeShareable(formulas, "excel").plan.edits.map(({ sheet }) => sheet)).toEqual(["Sales"]);
  });

  test("is frozen in every cell it spills into", () => {
    const { plan, changes } = share({ Growth: STUCK }, cell("=Growth", { spilled: [[1], [2]] }));
    expect(plan.edits[0]?.after).toEqual([[{ kind: "number", value: 1 }], [{ kind: "number", value: 2 }]]);
    expect(changes[1]).toMatchObject({ cells: "C2:C3" });
  });

  test("leaves the cell, and tells, where there is no value", () => {
    const { plan, changes } = share({ Growth: STUCK }, cell("=Growth", { value: new CellError("#VALUE!", "#NAME?") }));
    expect(plan.edits).toEqual([]);
    expect(changes[1]?.to).toEqual({ kind: "left", reason: "no value" });
  });

  test("may use itself, through others perhaps, as a LAMBDA does that calls itself", () => {
    expect(share({ A: "=B+1", B: "=A+1" }, cell("=A")).changes).toEqual([]);
    const { plan } = share({ A: STUCK.replace("$C$1", "$C$1+B"), B: "=A+1" }, cell("=A"), cell("=B", { row: 3 }));
    expect(plan.edits[0]?.after).toMatchObject([[{ kind: "number" }], [{ kind: "number" }]]);
    const recursive = "=LAMBDA(n,IF(n<2,KPI_CTR(n,2),Down(n-1)))";
    expect(share({ Down: recursive }).plan.nameEdits[0]?.after).toBe('=LAMBDA(n,IF(n<2,IF(n="","",n/2),Down(n-1)))');
  });
});

describe("a cell that shows what our functions answer to input they refuse", () => {
  const VALUE = new CellError("#VALUE!", "clicks: text where a number is needed");
  const NUM = new CellError("#NUM!");

  test.each([
    ["itself", "=KPI_CTR(B2,A2)"],
    ["through a name", "=Growth"],
  ])("by calling them %s keeps its error, for a formula of built-in functions might calculate", (_, formula) => {
    for (const error of [VALUE, NUM]) {
      const { plan, changes } = share({ Growth: `=${CTR}` }, cell(formula, { value: error }));
      expect(spellPlan(plan, EN_US).edits[0]?.after).toEqual([[{ kind: "formula", value: error === VALUE ? '=1+"a"' : "=SQRT(-1)" }]]);
      expect(changes.at(-1)?.to).toEqual({ kind: "value", value: error, reason: "wrong input" });
    }
  });

  test("among others that it spills keeps it alone: the others are formulas", () => {
    const { plan } = share({}, cell("=KPI_CTR(B2:B4,A2:A4)", { spilled: [[0.1], [VALUE], [0.3]] }));
    expect(spellPlan(plan, EN_US).edits[0]?.after.map(([each]) => each?.value)).toEqual([
      '=IF(OR(B2="",A2=""),"",B2/A2)',
      '=1+"a"',
      '=IF(OR(B4="",A4=""),"",B4/A4)',
    ]);
  });

  test("in an array that stays one formula freezes them all", () => {
    const { plan } = share({}, cell("=KPI_CTR(clicks,shown)", { spilled: [[0.1], [VALUE]] }));
    expect(plan.edits[0]?.after).toMatchObject([[{ kind: "number", value: 0.1 }], [{ kind: "formula" }]]);
  });

  test.each(["#DIV/0!", "#N/A"] as const)("but one that shows %s stays a formula, whose error is the same", (code) => {
    const { plan } = share({}, cell("=KPI_CTR(B2,A2)", { value: new CellError(code) }));
    expect(spellPlan(plan, EN_US).edits[0]?.after).toEqual([[{ kind: "formula", value: '=IF(OR(B2="",A2=""),"",B2/A2)' }]]);
  });

  test("but one without any call of ours is left alone", () => {
    expect(share({ Growth: `=${CTR}` }, cell("=SQRT(-1)", { value: NUM })).plan.edits).toEqual([]);
  });

  test("but in Google Sheets, where every call that failed shows #ERROR!, it stays a formula", () => {
    const sheets = [{ sheet: "S", separator: ";" as const, cells: [cell("=KPI_CTR(B2;A2)", { value: "#ERROR!" })] }];
    expect(planMakeShareable({ sheets, names: [] }, "google-sheets").changes[0]?.to.kind).toBe("formula");
  });

  test.each(["#BUSY!", "#GETTING_DATA"])("is not %s, which Excel shows until it knows: nothing is frozen to that", (message) => {
    const { changes } = share({}, cell("=KPI_COMPARE(a,b,c)", { value: new CellError("#VALUE!", message) }));
    expect(changes[0]?.to).toEqual({ kind: "left", reason: "no value" });
  });
});

describe("repairing names", () => {
  const UNKNOWN = new CellError("#VALUE!", "#NAME?");
  const repair = (host: SidebarHost["kind"], names: Names, ...cells: FormulaCell[]) => planRepair(workbook(names, ...cells), host);

  test.each([
    ["excel", "=_xldudf_MB_KPI_CTR(S!$B$2,S!$A$2)", "=MB.KPI_CTR(S!$B$2,S!$A$2)"],
    ["excel", '=IFERROR(__xludf.DUMMYFUNCTION("KPI_CTR(S!$B$2,S!$A$2)"),0.25)', "=MB.KPI_CTR(S!$B$2,S!$A$2)"],
    ["workbench", "=MB.KPI_CTR(S!$B$2,S!$A$2)", "=KPI_CTR(S!$B$2,S!$A$2)"],
  ] as const)("in %s: %s", (host, broken, formula) => {
    const { plan, changes } = repair(host, { "Sales!Growth": broken });
    expect(plan.nameEdits).toEqual([{ name: "Growth", sheet: "Sales", before: broken, after: formula }]);
    expect(changes).toEqual([{ name: "Growth", sheet: "Sales", from: broken, to: { kind: "formula", formula } }]);
  });

  test.each(["=MB.KPI_CTR(S!$B$2,S!$A$2)", "=KPI_CTR(S!$B$2,S!$A$2)"])(
    "enters %s again where a cell that uses it, through another name perhaps, shows #NAME?",
    (formula) => {
      const names = { Growth: formula, Total: "=Growth+1" };
      expect(repair("excel", names, cell("=Total")).changes).toEqual([]);
      expect(repair("excel", names, cell("=Total", { value: UNKNOWN })).plan.nameEdits).toEqual([
        { name: "Growth", before: formula, after: "=MB.KPI_CTR(S!$B$2,S!$A$2)" },
      ]);
    },
  );

  test("leaves one whose references move with the cell, and tells", () => {
    const { plan, changes } = repair("excel", { Growth: "=_xldudf_MB_KPI_CTR(S!B2,S!A2)" });
    expect(plan.nameEdits).toEqual([]);
    expect(changes[0]?.to).toEqual({ kind: "left", reason: "moves" });
  });
});
