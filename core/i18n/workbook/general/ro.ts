import type { Translated } from "../../translated.ts";
import type { general as en } from "./en.ts";

export const general: Translated<typeof en> = {
  sheets: {
    settings: "Setări",
    dashboard: "Tablou de bord",
    objectives: "Obiective",
    keyResults: "Rezultate cheie",
    checkIns: "Actualizări",
    kpis: "KPI-uri",
    funnel: "Planul pâlniei",
    review: "Analiza anuală",
    sla: "SLA vânzări și marketing",
    report: "Raport",
  },
  purposes: {
    settings: "Ce citesc toate foile: ziua de referință, perioada, când un rezultat cheie este în pericol, echipele și responsabilii.",
    dashboard: "OKR-urile sunt GPS-ul, KPI-urile bordul mașinii: încotro mergem și dacă ajungem acolo.",
    objectives: "Ce vrem să realizăm. Coloanele albe le completați dvs., cele colorate se calculează.",
    keyResults: "Cum știm că avansăm. Scrieți valoarea curentă o dată pe săptămână sau folosiți Actualizare.",
    checkIns:
      "Jurnalul tuturor actualizărilor. Adăugați rânduri, nu le schimbați pe cele vechi: de aici se citesc tendințele și rezultatele de „menținere”.",
    report: "Pagina conducerii: unde suntem, ce s-a schimbat, ce este în pericol și cine ce face.",
  },
  formulaWarning: "Formule: le calculează foaia. Modificați coloanele albe.",
  of: "din",
  percentSign: "\u00A0%",
  numbers: { decimal: ",", group: ".", groupedFrom: 1000 },
  months: {
    1: "ian.",
    2: "feb.",
    3: "mar.",
    4: "apr.",
    5: "mai",
    6: "iun.",
    7: "iul.",
    8: "aug.",
    9: "sept.",
    10: "oct.",
    11: "nov.",
    12: "dec.",
  },
  day: (day, month, year) => `${day} ${month} ${year}`,
  periodName: {
    year: (year) => `${year}`,
    halfYear: (half, year) => `S${half} ${year}`,
    quarter: (quarter, year) => `T${quarter} ${year}`,
    day: (day) => `${day}`,
    days: (first, last) => `${first} – ${last}`,
  },
  during: {
    year: (year) => `în ${year}`,
    halfYear: (half, year) => `în S${half} ${year}`,
    quarter: (quarter, year) => `în T${quarter} ${year}`,
    day: (day) => `pe ${day}`,
    days: (first, last) => `între ${first} și ${last}`,
  },
};
