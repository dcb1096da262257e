import type { Translated } from "../../translated.ts";
import type { sla as en } from "./en.ts";

export const sla: Translated<typeof en> = {
  slaSheet: {
    purpose: "Vad marknad och sälj lovar varandra, och hur det gick månad för månad.",
    agreement: {
      mqls: "MQL som marknad levererar per månad",
      grade: "Lägsta betyg för ett MQL",
      hours: "Timmar inom vilka sälj svarar",
      share: "Andel MQL som får svar i tid",
    },
    help: {
      mqls: "Hur många marknadskvalificerade leads marknad levererar per månad.",
      grade: "Betyget som ett lead måste nå, till exempel B.",
      hours: "Hur många timmar sälj har på sig att svara på ett MQL.",
      share: "Andelen MQL som sälj svarar på i tid, till exempel 95%. Tomt räknas som 100 %.",
      count: "Hur många, som tal.",
    },
    said: "Marknad levererar {mqls} MQL per månad med betyg {grade} eller bättre. Sälj svarar på {share} av dem inom {hours} timmar.",
    total: "Summa hittills",
    headers: {
      month: "Månad",
      mqls_promised: "Utlovade MQL",
      mqls_delivered: "Levererade MQL",
      mqls_attainment: "Marknads måluppfyllelse",
      answers_promised: "Utlovade svar i tid",
      answers_given: "Besvarade i tid",
      answers_attainment: "Säljs måluppfyllelse",
      attainment: "Den lägre av de två",
      status: "Status",
      note: "Anteckning",
    },
  },
};
