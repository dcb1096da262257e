export const kpis = {
  kpiSheet: {
    purpose: "The figures that tell how we are doing. Months fill from the Check-ins log: log each figure under the KPI's name.",
    headers: {
      kpi: "KPI",
      definition: "Definition",
      unit: "Unit",
      direction: "Better when",
      source: "Data source",
      owner: "Owner",
      every: "Measured every",
      aggregate: "A month is the",
      previous: "Previous",
      current: "Current",
      change: "Change",
      target: "Target",
      attainment: "Attainment",
      status: "Status",
      key_results: "Key results it serves",
      attention: "Attention",
    },
    directions: { up: "up", down: "down" },
    aggregates: { sum: "sum", average: "average", last: "last" },
    /** Where a change means nothing: of nothing, or of a loss. */
    notMeaningful: "n/m",
    servesNone: "Serves no key result",
    help: {
      direction: "Is a higher figure better (up) or a lower one (down)?",
      every: "How often it is measured: every day, week, month, quarter or year.",
      aggregate: "How the check-ins of one month become its figure: their sum, their average, or the last one.",
      kpi: "The KPI that this key result moves, as it stands on the KPI sheet.",
    },
  },
};
