/** How often a cadence or a growth counts. */
export const PERIODS = ["day", "week", "month", "quarter", "year"] as const;
export type Period = (typeof PERIODS)[number];

/** What a "keep" key result holds: at least, at most, or within start and target. */
export const BOUNDS = ["at least", "at most", "within"] as const;
export type Bound = (typeof BOUNDS)[number];
