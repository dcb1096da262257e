/** The names by which the tables of a set are found again, wherever users put them. */
export const TABLE_NAMES = {
  settings: "MB_Settings",
  objectives: "MB_Objectives",
  keyResults: "MB_KeyResults",
  checkIns: "MB_CheckIns",
  kpis: "MB_KPIs",
  funnel: "MB_Funnel",
  review: "MB_Review",
  sla: "MB_SLA",
  report: "MB_Report",
} as const;

/** Besides the tables: lists to pick from, the version of the layout, and the Dashboard's selectors. */
export const OTHER_NAMES = {
  teams: "MB_Teams",
  owners: "MB_Owners",
  schema: "MB_Schema",
  selectedTeam: "MB_SelectedTeam",
  selectedOwner: "MB_SelectedOwner",
} as const;

/** Where pages show the first KPIs. */
export const CARD_NAMES = { dashboard: "MB_DashboardKPIs", report: "MB_ReportKPIs" } as const;
