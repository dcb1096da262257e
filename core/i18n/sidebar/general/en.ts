export const general = {
  product: "Measured By",
  language: "Language",
  languageMissing: (name: string) => `The texts in ${name} did not arrive. Try again in a moment.`,
  panels: {
    insert: "Insert",
    checkIn: "Check in",
    functions: "Functions",
    funnel: "Funnel",
    share: "Share",
  },
  cancel: "Cancel",
};
