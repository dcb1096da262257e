import type { Translated } from "../../translated.ts";
import type { general as en } from "./en.ts";

export const general: Translated<typeof en> = {
  product: "Measured By",
  language: "Språk",
  languageMissing: (name) => `Texterna på ${name} kom inte fram. Försök igen om en stund.`,
  panels: {
    insert: "Infoga",
    checkIn: "Stäm av",
    functions: "Funktioner",
    funnel: "Tratt",
    share: "Dela",
  },
  cancel: "Avbryt",
};
