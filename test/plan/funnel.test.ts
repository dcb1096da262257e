import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { callFunction } from "../../core/call-function.ts";
import { funnelRequired } from "../../core/functions/funnel-required.ts";
import { FUNNEL_RATES, type FunnelInputs, type FunnelPlan, planFunnel } from "../../core/funnel/plan-funnel.ts";
import { LANGUAGES } from "../../core/language.ts";
import { funnelKeyResults } from "../../core/plan/funnel-key-results.ts";
import { readFunnelInputs } from "../../core/plan/funnel-sheet.ts";
import { planOkrWorkbook } from "../../core/plan/plan-okr-workbook.ts";
import { readPlannedState } from "../../core/plan/planned-state.ts";
import type { SheetPlan } from "../../core/plan/sheet-plan.ts";
import { serialDate } from "../../core/serial-date.ts";
import { typeInto } from "../libreoffice/typed-plan.ts";
import { fillSheets, planWithSheets } from "./filled-sheets.ts";

const INPUTS: FunnelInputs = {
  revenue_now: 1_000_000,
  growth: 0.1,
  average_deal: 5000,
  visitor_to_lead: 0.05,
  lead_to_mql: 0.4,
  mql_to_sql: 0.5,
  sql_to_customer: 0.2,
  request_to_sql: 0.5,
};
const Q4 = { start: serialDate(2026, 10, 1), end: serialDate(2026, 12, 31) };

function planned(inputs: FunnelInputs): FunnelPlan {
  const plan = planFunnel(inputs);
  if (!("within" in plan)) throw new Error(JSON.stringify(plan));
  return plan;
}

describe("a funnel plan", () => {
  test("goes from the goal back to the visitors, each count rounded up once", () => {
    const { goal, existing, toWin, year, quarter, month } = planned(INPUTS);
    expect([goal, existing, toWin].map(Math.round)).toEqual([1_100_000, 1_000_000, 100_000]);
    expect(year).toEqual({ visitors: 10_000, leads: 500, mqls: 200, sqls: 100, customers: 20, requests: 200 });
    expect(quarter).toEqual({ visitors: 2500, leads: 125, mqls: 50, sqls: 25, customers: 5, requests: 50 });
    expect(month).toEqual({ visitors: 834, leads: 42, mqls: 17, sqls: 9, customers: 2, requests: 17 });
  });

  test.each([
    ["a goal goes before growth", { revenue_goal: 1_200_000 }, 1_200_000, 1_000_000],
    ["what stays is a share of today's revenue", { kept: 0.9 }, 1_100_000, 900_000],
    ["upsell comes on top of what stays", { kept: 0.9, upsell: 50_000 }, 1_100_000, 950_000],
    ["existing customers may bring in more than the goal", { upsell: 400_000 }, 1_100_000, 1_400_000],
  ])("%s", (_, change, goal, existing) => {
    const plan = planned({ ...INPUTS, ...change });
    expect([plan.goal, plan.existing, plan.toWin].map(Math.round)).toEqual([goal, existing, Math.max(0, goal - existing)]);
  });

  test("counts no requests where their rate is not known", () => {
    const { request_to_sql: _, ...inputs } = INPUTS;
    expect(planned(inputs).year).not.toHaveProperty("requests");
  });

  test("is what FUNNEL_REQUIRED answers", () => {
    const rate = fc.double({ min: 0.001, max: 1, noNaN: true });
    const money = fc.integer({ min: 0, max: 10_000_000 });
    fc.assert(
      fc.property(money, money, fc.integer({ min: 1, max: 100_000 }), fc.tuple(rate, rate, rate, rate), (goal, existing, deal, rates) => {
        const named = Object.fromEntries(FUNNEL_RATES.map((name, index) => [name, rates[index]]));
        const { visitors, leads, mqls, sqls, customers } = planned({
          revenue_goal: goal,
          upsell: existing,
          average_deal: deal,
          ...named,
        }).year;
        expect([[visitors, leads, mqls, sqls, customers]]).toEqual(callFunction(funnelRequired, [goal, deal, [rates], existing]));
      }),
    );
  });

  test.each([
    ["nothing", {}, ["revenue_now", "average_deal", ...FUNNEL_RATES].map((input) => ({ kind: "missing", input }))],
    ["revenue without growth", { ...INPUTS, growth: undefined }, [{ kind: "missing", input: "growth" }]],
    ["a rate of 0", { ...INPUTS, mql_to_sql: 0 }, [{ kind: "unusable", input: "mql_to_sql" }]],
    ["a rate above 1", { ...INPUTS, request_to_sql: 5 }, [{ kind: "unusable", input: "request_to_sql" }]],
    ["a deal of 0", { ...INPUTS, average_deal: 0 }, [{ kind: "unusable", input: "average_deal" }]],
    ["revenue below 0", { ...INPUTS, revenue_now: -1 }, [{ kind: "unusable", input: "revenue_now" }]],
    ["no number", { ...INPUTS, upsell: Number.NaN }, [{ kind: "unusable", input: "upsell" }]],
  ])("is not made from %s, and says why", (_, inputs, problems) => {
    expect(planFunnel(inputs as FunnelInputs)).toEqual(problems);
  });
});

test("the Funnel plan sheet gives back what was typed into it", () => {
  const { named } = readPlannedState(fillSheets(planWithSheets("sv", ["funnel"]), "sv"));
  expect(readFunnelInputs(named)).toEqual(INPUTS);
  expect(readFunnelInputs([])).toEqual({});
});

describe("key results from a plan", () => {
  test("are the customers, SQLs and MQLs that the period takes, each with its KPI", () => {
    const { objectives, kpis } = funnelKeyResults(planned(INPUTS), "en", Q4);
    const keyResults = objectives.flatMap((objective) => objective.keyResults);
    expect(objectives[0]?.objective).toBe("Win the customers that our revenue goal takes in Q4 2026");
    expect(keyResults.map(({ keyResult, type, target }) => [keyResult, type, target])).toEqual([
      ["Win 5 new customers by 31 Dec 2026", "count", 5],
      ["Hand over 25 SQLs to sales by 31 Dec 2026", "count", 25],
      ["Bring in 50 MQLs by 31 Dec 2026", "count", 50],
    ]);
    expect(keyResults.map(({ kpi }) => kpi)).toEqual(kpis.map(({ kpi }) => kpi));
  });

  test("grow with the length of the period", () => {
    const targets = (start: number, end: number) =>
      funnelKeyResults(planned(INPUTS), "en", { start, end }).objectives[0]?.keyResults.map(({ target }) => target);
    expect(targets(serialDate(2026, 1, 1), serialDate(2026, 12, 31))).toEqual([20, 100, 200]);
    expect(targets(serialDate(2026, 2, 1), serialDate(2026, 2, 28))).toEqual([2, 9, 17]);
  });

  test.each(LANGUAGES)("are worded in %s, with its own thousands", (language) => {
    const { objectives } = funnelKeyResults(planned({ ...INPUTS, revenue_goal: 1e9 }), language, Q4);
    const grouping = { en: ",", es: ".", sv: "\u00A0", ro: "." }[language];
    expect(objectives[0]?.keyResults[0]?.keyResult).toContain(`49${grouping}950`);
    expect(JSON.stringify(objectives)).not.toMatch(/[{}]count|undefined|NaN/);
  });
});

describe.each(LANGUAGES)("the template about revenue in one segment (%s)", (language) => {
  const funnel = planWithSheets(language, ["funnel"]);
  const insert = (into: SheetPlan) =>
    planOkrWorkbook({ okrs: "revenue-segment", language, sheets: [], ...Q4 }, readPlannedState(into)).edits.flatMap(({ after }) => after);
  const valuesOf = (into: SheetPlan) => insert(into).flatMap((line) => line.flatMap((cell) => cell?.value ?? []));

  test("takes its customers, SQLs and MQLs from the workbook's Funnel plan", () => {
    const planOf = funnelKeyResults(planned(INPUTS), language, Q4).objectives.flatMap(({ keyResults }) => keyResults);
    const values = valuesOf(fillSheets(funnel, language));
    for (const { keyResult, target } of planOf) expect(values).toEqual(expect.arrayContaining([keyResult, target]));
    expect(values).toContain(0.95);
    expect(values).not.toContain(0.1);
  });

  test("asks for a tenth more while the plan is not filled in, or existing customers bring in its goal", () => {
    const covered = typeInto(fillSheets(funnel, language), [
      { table: "MB_Funnel", row: 5, key: "value", cell: { kind: "number", value: 400_000 } },
    ]);
    for (const set of [funnel, covered]) expect(valuesOf(set).filter((value) => value === 0.1)).toHaveLength(3);
  });
});
