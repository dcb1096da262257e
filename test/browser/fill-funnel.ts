import type { Locator, Page } from "playwright-core";

const INPUTS = {
  "Revenue goal, if it is set": "1,000,000",
  "Average deal": "10,000",
  "Visitors who become leads (%)": "2",
  "Leads who become MQLs (%)": "25",
  "MQLs who become SQLs (%)": "40",
  "SQLs who become customers (%)": "20",
};

/** Types a goal that takes 100 customers, 500 SQLs, 1,250 MQLs, 5,000 leads and 250,000 visitors into the Funnel panel. */
export async function fillFunnel(panel: Page | Locator): Promise<void> {
  for (const [label, value] of Object.entries(INPUTS)) await panel.getByLabel(label, { exact: true }).fill(value);
}
