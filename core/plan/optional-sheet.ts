/** The sheets that users choose, in the order in which they are offered and stand. */
export const OPTIONAL_SHEETS = ["kpis", "funnel", "review", "sla", "report"] as const;
export type OptionalSheet = (typeof OPTIONAL_SHEETS)[number];
