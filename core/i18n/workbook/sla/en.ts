export const sla = {
  slaSheet: {
    purpose: "What marketing and sales promise each other, and how it went month by month.",
    agreement: {
      mqls: "MQLs that marketing delivers a month",
      grade: "Lowest grade of an MQL",
      hours: "Hours within which sales answers",
      share: "Share of MQLs answered in time",
    },
    help: {
      mqls: "How many marketing-qualified leads marketing delivers a month.",
      grade: "The grade that a lead has to reach, such as B.",
      hours: "How many hours sales has to answer an MQL.",
      share: "The share of MQLs that sales answers in time, such as 95%. Empty counts as 100%.",
      count: "How many, as a number.",
    },
    said: "Marketing delivers {mqls} MQLs a month of grade {grade} or better. Sales answers {share} of them within {hours} hours.",
    total: "Total so far",
    headers: {
      month: "Month",
      mqls_promised: "MQLs promised",
      mqls_delivered: "MQLs delivered",
      mqls_attainment: "Marketing's attainment",
      answers_promised: "Answers in time promised",
      answers_given: "Answered in time",
      answers_attainment: "Sales' attainment",
      attainment: "Both: the lower",
      status: "Status",
      note: "Note",
    },
  },
};
