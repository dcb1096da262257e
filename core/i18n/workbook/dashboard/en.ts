export const dashboard = {
  dashboard: {
    period: "Period",
    team: "Team",
    owner: "Owner",
    asOf: "As of",
    everyone: "(empty = all)",
    overall: "Overall progress",
    expected: "Expected by now",
    status: "Status",
    measured: "Key results measured",
    nothingYet: "Nothing measured yet: type current values.",
    byStatus: "Objectives by status",
    count: "Objectives",
    list: "Objectives",
    withoutId: "Rows without an id (not counted)",
    attention: "Key results that need an update",
  },
  /** Charts: their titles, axes and what a screen reader says of them. */
  charts: {
    data: "Figures behind the charts",
    progressByObjective: {
      title: "Progress against expected",
      description: "Bars: the progress of each objective beside the progress expected by now. The sentence above says who is behind.",
      category: "Objective",
      value: "Share of the way",
    },
    confidenceByWeek: {
      title: "Confidence by week",
      description: "Columns: the mean confidence of each week's check-ins, 13 weeks up to now. The sentence above says where it is going.",
      week: "Monday",
      category: "Week from",
      value: "Confidence, 1 to 10",
      scores: "Check-ins",
    },
  },
  /** Sentences that the sheets work out. Words in braces stand for computed ones. */
  said: {
    objectives: {
      none: "Nothing measured yet.",
      all: "No objective is behind where it should be (measured: {all}).",
      some: "Behind where they should be: {behind} of {all} objectives. Furthest behind: {id}, {progress} done, {expected} expected.",
    },
    period: {
      before: "The period has not started yet.",
      during: "{share} of the period has passed; days left: {days}.",
      after: "The period is over.",
    },
    confidence: {
      none: "No confidence scores in the last 13 weeks: check-ins bring them.",
      one: "In the week from {week}, confidence is {now} of 10.",
      up: "Confidence is rising: in the week from {earlier} it was {before}, in the week from {week} it is {now} of 10.",
      down: "Confidence is falling: in the week from {earlier} it was {before}, in the week from {week} it is {now} of 10.",
      same: "Confidence is steady: in the weeks from {earlier} and {week} it is {now} of 10.",
    },
    overall: {
      none: "Nothing measured yet: this page fills as current values and check-ins come in.",
      some: "{progress} done, {expected} expected by now: {status}. Key results measured: {measured}.",
    },
    shown: { all: "All teams and owners", team: "Team: {team}", owner: "Owner: {owner}" },
  },
};
