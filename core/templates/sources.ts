/** Where figures come from, by the ids that the texts name. */
export const SOURCES = [
  "analytics",
  "crm",
  "email",
  "social",
  "content plan",
  "ads",
  "survey",
  "reviews",
  "product",
  "finance",
  "seo tool",
  "team",
] as const;
export type SourceId = (typeof SOURCES)[number];
