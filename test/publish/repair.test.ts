import { describe, expect, test } from "vitest";
import { CellError } from "../../core/cell-error.ts";
import { EN_US } from "../../core/formula/spell-formula.ts";
import { reversePlan } from "../../core/plan/reverse-plan.ts";
import { spellPlan } from "../../core/plan/spell-plan.ts";
import { planRepair } from "../../core/publish/plan-repair.ts";
import type { FormulaCell, SidebarHost } from "../../core/sidebar-host.ts";

type Host = SidebarHost["kind"];

const UNKNOWN = new CellError("#VALUE!", "#NAME?");

const cell = (formula: string, rest: Partial<FormulaCell> = {}): FormulaCell => ({ row: 2, column: 3, formula, value: UNKNOWN, ...rest });

const planFor = (cells: readonly FormulaCell[], host: Host, separator: "," | ";" = ",") =>
  planRepair({ sheets: [{ sheet: "Sales", separator, cells }], names: [] }, host);

/** What one formula becomes; undefined where nothing is planned. */
const repaired = (formula: string, host: Host, { separator, ...rest }: Partial<FormulaCell> & { separator?: ";" } = {}): unknown =>
  spellPlan(planFor([cell(formula, rest)], host, separator).plan, EN_US).edits[0]?.after[0]?.[0]?.value;

describe("in Excel", () => {
  test.each([
    ["=_xldudf_MB_KPI_CHANGE(B2,A2)", "=MB.KPI_CHANGE(B2,A2)"],
    ["=1+_xldudf_mb_kpi_change(B2,SUM(_xldudf_MB_KPI_CTR(A2,1)))", "=1+MB.KPI_CHANGE(B2,SUM(MB.KPI_CTR(A2,1)))"],
    ["=_xlfn.KPI_CHANGE(B2,A2)", "=MB.KPI_CHANGE(B2,A2)"],
    ['=@KPI_CHANGE(B2,A2)&"KPI_CHANGE("', '=@MB.KPI_CHANGE(B2,A2)&"KPI_CHANGE("'],
    ["=KPI_CHANGE(B2,A2)", "=MB.KPI_CHANGE(B2,A2)"],
  ])("%s", (broken, formula) => {
    expect(repaired(broken, "excel")).toBe(formula);
  });

  test("enters a formula again that was unknown when it was entered first", () => {
    expect(repaired("=MB.KPI_CHANGE(B2,A2)", "excel")).toBe("=MB.KPI_CHANGE(B2,A2)");
  });

  test.each([
    ["=MB.KPI_CHANGE(B2,A2)", 0.25],
    ["=KPI_CHANGE(B2,A2)", 0.25],
    ["=MY.FUNCTION(A1)", UNKNOWN],
    ['=IFERROR(__xludf.DUMMYFUNCTION("QUERY(A1:B9,""select A"")"),1)', 1],
    ['="_xldudf_MB_KPI_CHANGE(B2,A2)"', "_xldudf_MB_KPI_CHANGE(B2,A2)"],
  ])("%s with the value %s is left alone", (formula, value) => {
    expect(planFor([cell(formula, { value })], "excel")).toMatchObject({ plan: { edits: [] }, changes: [] });
  });
});

describe("in Google Sheets", () => {
  test.each([
    ["=MB.KPI_CHANGE(B2;A2)", "=KPI_CHANGE(B2;A2)"],
    ["=ROUND(mb.kpi_change(B2;0,5);1)", "=ROUND(KPI_CHANGE(B2;0,5);1)"],
    ["=_xldudf_MB_KPI_CHANGE(B2;A2)", "=KPI_CHANGE(B2;A2)"],
    ['=IFERROR(__xludf.DUMMYFUNCTION("KPI_CHANGE(B2,0.5,""abs"")");0,25)', '=KPI_CHANGE(B2;(5/10);"abs")'],
    ['=IFERROR(__xludf.DUMMYFUNCTION("ARRAYFORMULA(KPI_CTR(B2:B9,1.5E3))");0,25)', "=ARRAYFORMULA(KPI_CTR(B2:B9;(15/10*10^(3))))"],
  ])("%s", (broken, formula) => {
    expect(repaired(broken, "google-sheets", { separator: ";", value: "#NAME?" })).toBe(formula);
  });

  test("leaves an array of constants whose spelling is the locale's, and tells", () => {
    const { plan, changes } = planFor([cell('=IFERROR(__xludf.DUMMYFUNCTION("KPI_NPS_SCORES({9,10})");100)')], "google-sheets", ";");
    expect(plan.edits).toEqual([]);
    expect(changes[0]?.to).toEqual({ kind: "left", reason: "other program" });
  });
});

describe("what Google Sheets wrote into a file", () => {
  test.each([
    ['=IFERROR(__xludf.DUMMYFUNCTION("KPI_CHANGE(B2,A2)"),0.25)', "=MB.KPI_CHANGE(B2,A2)"],
    ['=IFERROR(@__xludf.DUMMYFUNCTION("KPI_CHANGE(B2, A2,""points"")"),0.25)', '=MB.KPI_CHANGE(B2, A2,"points")'],
    ['=IFERROR(__xludf.DUMMYFUNCTION("IF(A1=""KPI_CTR("",kpi_c"&"tr(B2,A2),"""")"),"")', '=IF(A1="KPI_CTR(",MB.KPI_CTR(B2,A2),"")'],
    ['=SUM(IFERROR(__xludf.DUMMYFUNCTION("KPI_CTR(B2,A2)"),1),2)', "=SUM(MB.KPI_CTR(B2,A2),2)"],
    ['=IFERROR(__xludf.DUMMYFUNCTION("KPI_CTR(B2;0,5)"),1)', "=MB.KPI_CTR(B2,0.5)"],
    ['=IFERROR(__xludf.DUMMYFUNCTION("ARRAYFORMULA(KPI_CTR(B2:B4,A2:A4)*2)"),1)', "=MB.KPI_CTR(B2:B4,A2:A4)*2"],
  ])("%s", (broken, formula) => {
    expect(repaired(broken, "excel", { value: 0.25 })).toBe(formula);
  });

  test("lives again in the workbench, which knows our functions by their bare names", () => {
    expect(repaired('=IFERROR(__xludf.DUMMYFUNCTION("KPI_CTR(B2,A2)"),1)', "workbench", { value: 1 })).toBe("=KPI_CTR(B2,A2)");
  });

  test("stays, and is told, where it calls functions that only Google Sheets has", () => {
    const { plan, changes } = planFor([cell('=IFERROR(__xludf.DUMMYFUNCTION("KPI_CTR(QUERY(A:B),1)"),1)')], "excel");
    expect(plan.edits).toEqual([]);
    expect(changes[0]?.to).toEqual({ kind: "left", reason: "other program" });
  });

  describe("of an array", () => {
    const computed = (row: number, column: number) => cell('=IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),0.5)', { row, column });
    const array = cell('=IFERROR(__xludf.DUMMYFUNCTION("KPI_CTR(A2:A4,B2:B4)"),0.25)');

    test("takes the values away that it spilled, so that it can spill again", () => {
      const { plan, changes } = planFor([array, computed(3, 3), computed(4, 3), computed(5, 3)], "excel");
      expect(changes).toEqual([
        { sheet: "Sales", cells: "C2:C4", from: array.formula, to: { kind: "formula", formula: "=MB.KPI_CTR(A2:A4,B2:B4)" } },
      ]);
      expect(spellPlan(plan, EN_US).edits).toMatchObject([
        {
          row: 2,
          column: 3,
          before: [[{ value: array.formula }], [{ value: computed(3, 3).formula }], [{ value: computed(4, 3).formula }]],
          after: [[{ kind: "formula" }], [{ kind: "spilled" }], [{ kind: "spilled" }]],
        },
      ]);
    });

    test("also where each of them was written with the same text", () => {
      const { changes } = planFor([array, { ...array, row: 3 }, { ...array, row: 4 }], "excel");
      expect(changes).toMatchObject([{ cells: "C2:C4" }]);
    });

    test("as far as they reach where the ranges do not tell", () => {
      const open = cell('=IFERROR(__xludf.DUMMYFUNCTION("FUNNEL_RATES(counts)"),0.25)');
      const { changes } = planFor([open, computed(2, 4), computed(2, 5), computed(3, 3)], "excel");
      expect(changes).toMatchObject([{ cells: "C2:E2" }]);
    });

    test("and a neighbour with the same constants is a formula of its own", () => {
      const single = cell('=IFERROR(__xludf.DUMMYFUNCTION("KPI_CTR($A$2,$B$2)"),0.25)');
      expect(planFor([single, { ...single, row: 3 }], "excel").changes).toMatchObject([{ cells: "C2" }, { cells: "C3" }]);
    });
  });
});

describe("the plan", () => {
  const broken = [cell("=_xldudf_MB_KPI_CTR(B2,A2)"), cell("=SUM(B:B)", { row: 3 }), cell("=_xldudf_MB_KPI_CTR(B4,A4)", { row: 4 })];

  test("touches nothing but what it restores, and lists that", () => {
    const { plan, changes } = planFor(broken, "excel");
    expect(plan.edits.map(({ row, column, after }) => [row, column, after.length])).toEqual([
      [2, 3, 1],
      [4, 3, 1],
    ]);
    expect(changes).toEqual([
      { sheet: "Sales", cells: "C2", from: "=_xldudf_MB_KPI_CTR(B2,A2)", to: { kind: "formula", formula: "=MB.KPI_CTR(B2,A2)" } },
      { sheet: "Sales", cells: "C4", from: "=_xldudf_MB_KPI_CTR(B4,A4)", to: { kind: "formula", formula: "=MB.KPI_CTR(B4,A4)" } },
    ]);
  });

  test("can be undone", () => {
    const { plan } = planFor(broken.slice(0, 1), "excel");
    expect(spellPlan(reversePlan(plan), EN_US).edits[0]?.after).toEqual([[{ kind: "formula", value: "=_xldudf_MB_KPI_CTR(B2,A2)" }]]);
  });
});
