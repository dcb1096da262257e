import type { Translated } from "../../translated.ts";
import type { kpis as en } from "./en.ts";

export const kpis: Translated<typeof en> = {
  kpiSheet: {
    purpose: "Cifrele care arată cum stăm. Lunile se completează din jurnalul Actualizări: notați fiecare cifră cu numele KPI-ului.",
    headers: {
      kpi: "KPI",
      definition: "Definiție",
      unit: "Unitate",
      direction: "Mai bine când",
      source: "Sursa datelor",
      owner: "Responsabil",
      every: "Măsurat în fiecare",
      aggregate: "Luna este",
      previous: "Anterior",
      current: "Curent",
      change: "Variație",
      target: "Țintă",
      attainment: "Realizare",
      status: "Stare",
      key_results: "Rezultate cheie pe care le susține",
      attention: "Atenție",
    },
    directions: { up: "crește", down: "scade" },
    aggregates: { sum: "suma", average: "media", last: "ultima" },
    notMeaningful: "n.s.",
    servesNone: "Fără rezultat cheie",
    noSheet: "Încă nu există foaia KPI-uri",
    help: {
      direction: "Este mai bună o cifră mai mare (crește) sau una mai mică (scade)?",
      every: "Cât de des se măsoară: în fiecare zi, săptămână, lună, trimestru sau an.",
      aggregate: "Cum devin actualizările unei luni cifra ei: suma, media sau ultima.",
      kpi: "KPI-ul pe care îl influențează acest rezultat cheie, așa cum este scris în foaia KPI-uri.",
    },
  },
};
