import type { FunnelInputs } from "../../core/funnel/plan-funnel.ts";
import type { WorkbookTexts } from "../../core/i18n/workbook/index.ts";
import type { Level, ObjectiveKind } from "../../core/okr/words.ts";
import type { TemplateId } from "../../core/templates/index.ts";

/** One objective of the welcome workbook: a template in the hands of a team, eight weeks into the quarter. */
export interface WelcomeObjective {
  readonly template: TemplateId;
  readonly level: Level;
  readonly team: "marketing" | "sales";
  readonly owner: string;
  readonly kind: ObjectiveKind;
  /** It serves the first objective. */
  readonly servesFirst: boolean;
  /** By the template's key results. */
  readonly keyResults: Readonly<Record<string, WelcomeFigures>>;
}

export interface WelcomeFigures {
  readonly owner?: string;
  /** The baseline, where the template leaves it to its owner. */
  readonly start?: number;
  /** What each weekly check-in reported, the first week first; null is a week without one. */
  readonly weeks: readonly (number | null)[];
  /** 1 to 10, at the first and the last check-in. */
  readonly confidence: readonly [number, number];
  /** What its owner does next is worded in the catalogue. */
  readonly hasNextStep?: true;
}

/** Invented, and such as a company of some fifty people has: good, late and stuck side by side. */
export const WELCOME_OBJECTIVES: readonly WelcomeObjective[] = [
  {
    template: "revenue-segment",
    level: "company",
    team: "sales",
    owner: "Ana Pop",
    kind: "committed",
    servesFirst: false,
    keyResults: {
      customers: { start: 120, weeks: [121, 122, 123, 124, 126, 127, 128, 129], confidence: [6, 8] },
      sqls: { start: 240, weeks: [242, 244, 247, 249, 252, 254, 256, 258], confidence: [6, 8] },
      mqls: { start: 900, owner: "Erik Lund", weeks: [904, 909, 915, 921, 930, 935, 940, 944], confidence: [7, 5], hasNextStep: true },
      sla: { weeks: [0.97, 0.96, 0.94, 0.97, 0.98, 0.96, 0.95, 0.97], confidence: [8, 7] },
    },
  },
  {
    template: "leads",
    level: "department",
    team: "marketing",
    owner: "Erik Lund",
    kind: "aspirational",
    servesFirst: true,
    keyResults: {
      "cta-tests": { weeks: [0, 1, 1, 2, 2, 3, 3, 4], confidence: [6, 8] },
      "e-book": { owner: "Maria Ionescu", weeks: [0, 0, 0, 0, 0, 1, 0, 0], confidence: [5, 10] },
      "email-ctr": {
        owner: "Lucía Vega",
        weeks: [0.101, 0.104, 0.106, 0.112, 0.115, 0.119, 0.121, 0.124],
        confidence: [7, 6],
        hasNextStep: true,
      },
      followers: { start: 3200, weeks: [3310, 3480, 3620, 3790, 3950, 4120, 4260, 4400], confidence: [6, 8] },
      "daily-post": { weeks: [6, 7, 7, 5, 7, 6, 7, 7], confidence: [8, 8] },
      "mql-growth": { start: 900, weeks: [904, 909, 915, 921, 930, 935, 940, 944], confidence: [6, 4] },
    },
  },
  {
    template: "newsletter",
    level: "team",
    team: "marketing",
    owner: "Lucía Vega",
    kind: "aspirational",
    servesFirst: true,
    keyResults: {
      "list-cleaning": { weeks: [0, 0, 0, 0, 0, 0, 0, 0], confidence: [8, 6] },
      "double-opt-in": { weeks: [0, 0, 0, 0, 0, 0, null, null], confidence: [8, 7] },
      "subject-line-tests": { weeks: [4, 5, 4, 3, 4, 4, 3, 3], confidence: [7, 5], hasNextStep: true },
      subscribers: { start: 7400, weeks: [7520, 7690, 7850, 8010, 8200, 8350, 8480, 8600], confidence: [6, 4], hasNextStep: true },
      "click-rate": { start: 0.11, weeks: [0.111, 0.114, 0.117, 0.119, 0.122, 0.124, 0.126, 0.127], confidence: [6, 3], hasNextStep: true },
      "open-rate": { weeks: [0.203, 0.206, 0.209, 0.212, 0.216, 0.218, 0.221, 0.223], confidence: [7, 5] },
    },
  },
  {
    template: "customer-love",
    level: "company",
    team: "sales",
    owner: "Maria Ionescu",
    kind: "aspirational",
    servesFirst: false,
    keyResults: {
      churn: { start: 0.04, weeks: [0.04, 0.0398, 0.0397, 0.0394, 0.0392, 0.039, 0.0388, 0.0386], confidence: [5, 7] },
      releases: { weeks: [1, 0, 1, 1, 1, 0, 1, 1], confidence: [8, 8] },
      nps: { start: 62, weeks: [62, null, 64, null, 66, null, 69, null], confidence: [5, 6] },
    },
  },
];

/** The KPIs that were followed before the quarter began: month ends up to now, the oldest first, by template and KPI. */
export const WELCOME_KPIS: readonly { readonly template: TemplateId; readonly kpi: string; readonly months: readonly number[] }[] = [
  {
    template: "revenue-segment",
    kpi: "deal-size",
    months: [8050, 8120, 8090, 8200, 8260, 8310, 8290, 8400, 8450, 8430, 8510, 8560, 8620],
  },
  {
    template: "revenue-segment",
    kpi: "win-rate",
    months: [0.21, 0.212, 0.215, 0.21, 0.22, 0.222, 0.219, 0.225, 0.228, 0.23, 0.229, 0.231, 0.224],
  },
  {
    template: "revenue-segment",
    kpi: "mql-to-sql",
    months: [0.248, 0.251, 0.25, 0.255, 0.258, 0.256, 0.26, 0.262, 0.261, 0.265, 0.268, 0.266, 0.273],
  },
  { template: "leads", kpi: "mql", months: [705, 718, 742, 760, 771, 790, 802, 815, 828, 846, 861, 880, 921] },
  {
    template: "newsletter",
    kpi: "open-rate",
    months: [0.181, 0.183, 0.186, 0.184, 0.19, 0.192, 0.191, 0.195, 0.197, 0.199, 0.2, 0.2, 0.219],
  },
  { template: "customer-love", kpi: "nps", months: [55, 55, 56, 57, 57, 58, 59, 60, 60, 61, 61, 62, 64] },
];

/** The year that the revenue goal of the first objective asks for. */
export const WELCOME_FUNNEL: FunnelInputs = {
  revenue_now: 1_240_000,
  growth: 0.1,
  kept: 0.94,
  upsell: 20_000,
  average_deal: 8_600,
  visitor_to_lead: 0.02,
  lead_to_mql: 0.4,
  mql_to_sql: 0.27,
  sql_to_customer: 0.22,
};

/** Last year by channel. */
export const WELCOME_CHANNELS: Readonly<
  Record<Channel, { readonly spend: number; readonly revenue: number; readonly customers: number; readonly leads: number } & Decision>
> = {
  organic: { spend: 24_000, revenue: 215_000, customers: 25, leads: 620, verdict: "scale", focus: 1 },
  paid: { spend: 60_000, revenue: 129_000, customers: 15, leads: 540, verdict: "keep" },
  social: { spend: 18_000, revenue: 17_000, customers: 2, leads: 260, verdict: "stop" },
  email: { spend: 9_000, revenue: 95_000, customers: 11, leads: 310, verdict: "scale", focus: 2 },
  events: { spend: 45_000, revenue: 60_000, customers: 7, leads: 120, verdict: "keep" },
  referrals: { spend: 6_000, revenue: 120_000, customers: 14, leads: 90, verdict: "scale", focus: 1 },
};

type ReviewTexts = WorkbookTexts["reviewSheet"];
type Channel = keyof ReviewTexts["channels"];

interface Decision {
  readonly verdict: keyof ReviewTexts["verdicts"];
  /** The quarter in which the channel is a focus area. */
  readonly focus?: keyof ReviewTexts["quarters"];
}

/** What marketing and sales have agreed, and the months of the quarter that are over or under way. */
export const WELCOME_SLA = {
  agreed: { mqls: 900, grade: "B", hours: 24, share: 0.95 },
  months: [
    { mqls_delivered: 880, answers_given: 852 },
    { mqls_delivered: 921, answers_given: 893 },
  ],
} as const;
