import { roundUp } from "../tolerance.ts";
import { requiredStages } from "./required-stages.ts";

/** From the top of the funnel to its bottom: the share of each stage that goes on to the next. */
export const FUNNEL_RATES = ["visitor_to_lead", "lead_to_mql", "mql_to_sql", "sql_to_customer"] as const;

/** What a funnel plan starts from, in the order in which users are asked. Amounts of money are a year's, shares fractions. */
export const FUNNEL_INPUTS = [
  "revenue_now",
  "growth",
  "revenue_goal",
  "kept",
  "upsell",
  "average_deal",
  ...FUNNEL_RATES,
  "request_to_sql",
] as const;
export type FunnelInput = (typeof FUNNEL_INPUTS)[number];
export type FunnelInputs = Partial<Readonly<Record<FunnelInput, number>>>;

/** From the bottom of the funnel up. */
export const FUNNEL_STAGES = ["customers", "sqls", "mqls", "leads", "visitors"] as const;
export type FunnelStage = (typeof FUNNEL_STAGES)[number];

/** How many it takes in a span of time, each rounded up once. */
export interface FunnelCounts extends Readonly<Record<FunnelStage, number>> {
  /** Bottom-of-funnel conversions, where it is known how many of them become SQLs. */
  readonly requests?: number;
}

/** From the revenue goal back to the visitors it takes. Money is the year's. */
export interface FunnelPlan {
  readonly goal: number;
  readonly existing: number;
  /** What new customers have to bring in; 0 where existing ones bring in the goal. */
  readonly toWin: number;
  readonly year: FunnelCounts;
  readonly quarter: FunnelCounts;
  readonly month: FunnelCounts;
  /** What a part of the year takes. */
  within(months: number): FunnelCounts;
}

export interface FunnelProblem {
  /** Revenue may be missing as a goal, or as what it is now with its growth. */
  readonly kind: "missing" | "unusable";
  readonly input: FunnelInput;
}

/** The plan, or what keeps it from being made. */
export function planFunnel(inputs: FunnelInputs): FunnelPlan | readonly FunnelProblem[] {
  const problems = [...missingInputs(inputs), ...unusableInputs(inputs)];
  if (problems.length > 0) return problems;
  const { revenue_now = 0, growth = 0, revenue_goal, kept = 1, upsell = 0, average_deal = 0, request_to_sql, sql_to_customer = 0 } = inputs;
  const goal = revenue_goal ?? revenue_now * (1 + growth);
  const existing = revenue_now * kept + upsell;
  const toWin = Math.max(0, goal - existing);
  const rates = FUNNEL_RATES.map((rate) => inputs[rate] ?? 0);

  function within(months: number): FunnelCounts {
    const customers = (toWin * (months / 12)) / average_deal;
    const required = (through: readonly number[]) => requiredStages(customers, through).map((count) => roundUp(count ?? 0));
    const [visitors = 0, leads = 0, mqls = 0, sqls = 0, won = 0] = required(rates);
    const [requests] = request_to_sql === undefined ? [] : required([request_to_sql, sql_to_customer]);
    return { visitors, leads, mqls, sqls, customers: won, ...(requests !== undefined && { requests }) };
  }

  return { goal, existing, toWin, year: within(12), quarter: within(3), month: within(1), within };
}

function missingInputs(inputs: FunnelInputs): readonly FunnelProblem[] {
  const revenue: readonly FunnelInput[] =
    inputs.revenue_goal !== undefined ? [] : inputs.revenue_now === undefined ? ["revenue_now"] : ["growth"];
  const needed: readonly FunnelInput[] = [...revenue, "average_deal", ...FUNNEL_RATES];
  return needed.filter((input) => inputs[input] === undefined).map((input) => ({ kind: "missing", input }));
}

const unusableInputs = (inputs: FunnelInputs): readonly FunnelProblem[] =>
  FUNNEL_INPUTS.filter((input) => {
    const value = inputs[input];
    return value !== undefined && !(Number.isFinite(value) && isWithin(value, FUNNEL_BOUNDS[input]));
  }).map((input) => ({ kind: "unusable", input }));

export interface FunnelBound {
  readonly least: number;
  /** The least is too little itself. */
  readonly above?: true;
  readonly most?: number;
}

const isWithin = (value: number, { least, above, most = Number.POSITIVE_INFINITY }: FunnelBound): boolean =>
  (above ? value > least : value >= least) && value <= most;

const AMOUNT: FunnelBound = { least: 0 };
const RATE: FunnelBound = { least: 0, above: true, most: 1 };

/** What an input has to lie within. */
export const FUNNEL_BOUNDS: Readonly<Record<FunnelInput, FunnelBound>> = {
  revenue_now: AMOUNT,
  growth: { least: -1 },
  revenue_goal: AMOUNT,
  kept: { least: 0, most: 1 },
  upsell: AMOUNT,
  average_deal: { least: 0, above: true },
  visitor_to_lead: RATE,
  lead_to_mql: RATE,
  mql_to_sql: RATE,
  sql_to_customer: RATE,
  request_to_sql: RATE,
};
