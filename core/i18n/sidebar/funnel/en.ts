export const funnel = {
  funnel: {
    money: "The goal for the year",
    rates: "How many go on to the next stage",
    missing: (inputs: string) => `Still needed: ${inputs}`,
    insert: "Insert as key results",
  },
};
