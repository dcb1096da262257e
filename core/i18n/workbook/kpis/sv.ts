import type { Translated } from "../../translated.ts";
import type { kpis as en } from "./en.ts";

export const kpis: Translated<typeof en> = {
  kpiSheet: {
    purpose: "Siffrorna som visar hur det går. Månaderna fylls från loggen Avstämningar: logga varje siffra under KPI:ns namn.",
    headers: {
      kpi: "KPI",
      definition: "Definition",
      unit: "Enhet",
      direction: "Bättre när den går",
      source: "Datakälla",
      owner: "Ansvarig",
      every: "Mäts varje",
      aggregate: "Månaden är",
      previous: "Föregående",
      current: "Aktuellt",
      change: "Förändring",
      target: "Målvärde",
      attainment: "Måluppfyllelse",
      status: "Status",
      key_results: "Nyckelresultat den bidrar till",
      attention: "Att göra",
    },
    directions: { up: "upp", down: "ner" },
    aggregates: { sum: "summan", average: "snittet", last: "det senaste" },
    notMeaningful: "e.m.",
    servesNone: "Saknar nyckelresultat",
    noSheet: "Inget KPI-blad ännu",
    help: {
      direction: "Är ett högre tal bättre (upp) eller ett lägre (ner)?",
      every: "Hur ofta den mäts: varje dag, vecka, månad, kvartal eller år.",
      aggregate: "Hur månadens avstämningar blir dess siffra: summan, snittet eller det senaste.",
      kpi: "Den KPI som nyckelresultatet påverkar, så som den heter på bladet KPI.",
    },
  },
};
