import type { Translated } from "../../translated.ts";
import type { funnel as en } from "./en.ts";

export const funnel: Translated<typeof en> = {
  funnel: {
    money: "Ținta anului",
    rates: "Câți trec la etapa următoare",
    missing: (inputs) => `Mai lipsește: ${inputs}`,
    insert: "Inserați ca rezultate cheie",
  },
};
