import type { Translated } from "../../translated.ts";
import type { general as en } from "./en.ts";

export const general: Translated<typeof en> = {
  product: "Measured By",
  language: "Limba",
  languageMissing: (name) => `Textele în ${name} nu au sosit. Încercați din nou peste un moment.`,
  panels: {
    insert: "Inserare",
    checkIn: "Actualizare",
    functions: "Funcții",
    funnel: "Pâlnie",
    share: "Partajare",
  },
  cancel: "Anulați",
};
