import type { Translated } from "../../translated.ts";
import type { funnel as en } from "./en.ts";

export const funnel: Translated<typeof en> = {
  funnel: {
    money: "Årets mål",
    rates: "Hur många som går vidare till nästa steg",
    missing: (inputs) => `Det här behövs: ${inputs}`,
    insert: "Infoga som nyckelresultat",
  },
};
