export const general = {
  /** Tab names. At most 31 characters, none of : \ / ? * [ ] */
  sheets: {
    settings: "Settings",
    dashboard: "Dashboard",
    objectives: "Objectives",
    keyResults: "Key results",
    checkIns: "Check-ins",
    kpis: "KPIs",
    funnel: "Funnel plan",
    review: "Annual review",
    sla: "Sales & marketing SLA",
    report: "Report",
  },
  purposes: {
    settings: "What every sheet reads: the day to look at, the period, when a key result counts as at risk, teams and owners.",
    dashboard: "OKRs are the GPS, KPIs the dashboard: where we are going, and whether we are getting there.",
    objectives: "What we want to achieve. White columns are yours to fill in; tinted columns are worked out.",
    keyResults: "How we know that we are getting there. Type the current value once a week, or use Check in.",
    checkIns: "The log of every check-in. Add rows, do not change old ones: trends and “keep” key results are read from it.",
    report: "Leadership's page: where we are, what moved, what is at risk and who does what next.",
  },
  formulaWarning: "Formulas: worked out by the sheet. Change the white columns instead.",
  /** Between how many and of how many: "4 of 5". */
  of: "of",
  /** After the number of a percentage, with the space that the language puts there. */
  percentSign: "%",
  /** How figures are written; from where their thousands stand apart. */
  numbers: { decimal: ".", group: ",", groupedFrom: 1000 },
  /** Short month names, January first. */
  months: {
    1: "Jan",
    2: "Feb",
    3: "Mar",
    4: "Apr",
    5: "May",
    6: "Jun",
    7: "Jul",
    8: "Aug",
    9: "Sep",
    10: "Oct",
    11: "Nov",
    12: "Dec",
  },
  day: (day: number, month: string, year: number): string => `${day} ${month} ${year}`,
  /** A period by its name, or by its days. */
  periodName: {
    year: (year: number): string => `${year}`,
    halfYear: (half: number, year: number): string => `H${half} ${year}`,
    quarter: (quarter: number, year: number): string => `Q${quarter} ${year}`,
    day: (day: string): string => `${day}`,
    days: (first: string, last: string): string => `${first} – ${last}`,
  },
  /** The same as the time in which something is to happen. */
  during: {
    year: (year: number): string => `in ${year}`,
    halfYear: (half: number, year: number): string => `in H${half} ${year}`,
    quarter: (quarter: number, year: number): string => `in Q${quarter} ${year}`,
    day: (day: string): string => `on ${day}`,
    days: (first: string, last: string): string => `between ${first} and ${last}`,
  },
};
