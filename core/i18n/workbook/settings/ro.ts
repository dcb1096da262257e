import type { Translated } from "../../translated.ts";
import type { settings as en } from "./en.ts";

export const settings: Translated<typeof en> = {
  settings: {
    headers: { key: "Cheie", setting: "Setare", value: "Valoare", meaning: "Ce înseamnă" },
    labels: {
      as_of: "La data de",
      today: "Ziua folosită",
      period_start: "Începutul perioadei",
      period_end: "Sfârșitul perioadei",
      fiscal_year_start: "Anul fiscal începe în luna",
      currency: "Moneda",
      language: "Limba",
      on_track: "În grafic de la",
      at_risk: "În pericol de la",
      grace: "Marjă inițială",
      schema: "Schemă",
    },
    meanings: {
      as_of: "Ziua la care se raportează foile. Lăsați gol pentru ziua de azi.",
      today: "Azi sau ziua de mai sus.",
      period_start: "Prima zi a perioadei.",
      period_end: "Ultima zi a perioadei.",
      fiscal_year_start: "1 este ianuarie. Analiza anuală privește ultimul an fiscal.",
      currency: "Moneda sumelor, ca un cod: RON, EUR, USD, SEK.",
      language: "Limba acestui registru. De ea depind cuvintele din formule.",
      on_track: "Raportul dintre progres și progresul așteptat de la care un rezultat cheie este în grafic.",
      at_risk: "La fel, de la care este în pericol; sub această valoare este în întârziere.",
      grace: "Progresul așteptat sub care încă nu se evaluează nimic: primele zile ale perioadei.",
      schema: "Versiunea structurii acestui registru.",
    },
    teams: "Echipe",
    owners: "Responsabili",
    teamExamples: { marketing: "Marketing", sales: "Vânzări" },
    listHelp: "Adăugați câte un nume pe rând: apoi poate fi ales în celelalte foi.",
  },
};
