import type { Translated } from "../../translated.ts";
import type { review as en } from "./en.ts";

export const review: Translated<typeof en> = {
  reviewSheet: {
    purpose: "Anul trecut, canal cu canal: cât a costat și ce a adus fiecare, și ce facem cu el anul acesta.",
    year: "Ultimul an fiscal: {start} – {end}",
    rule: "Verdict sugerat: Oprim dacă ROI este sub 0, Extindem dacă atinge ROI-ul tuturor canalelor la un loc, Păstrăm între ele. Cel mult două direcții prioritare pe trimestru.",
    all: "Toate canalele",
    headers: {
      channel: "Canal",
      spend: "Cheltuieli de marketing",
      revenue: "Venituri",
      customers: "Clienți noi",
      leads: "Leaduri",
      cac: "CAC",
      cac_per_spend: "CAC pe unitate de cheltuieli",
      cost_per_lead: "Costul pe lead",
      roi: "ROI",
      roas: "ROAS",
      share: "Partea din venituri",
      suggested: "Sugerat",
      verdict: "Verdict",
      focus: "Direcție prioritară în",
      attention: "Atenție",
      note: "De ce",
    },
    channels: {
      organic: "Căutare organică",
      paid: "Căutare plătită",
      social: "Rețele sociale",
      email: "E-mail",
      events: "Evenimente",
      referrals: "Recomandări",
    },
    verdicts: { keep: "Păstrăm", scale: "Extindem", stop: "Oprim" },
    quarters: { 1: "T1", 2: "T2", 3: "T3", 4: "T4" },
    tooMany: "Mai mult de două în {quarter}",
    help: {
      amount: "O sumă, ca număr.",
      count: "Câți, ca număr.",
      verdict: "Păstrăm, Extindem sau Oprim.",
      focus: "Trimestrul în care acest canal este direcție prioritară; cel mult două canale pe trimestru.",
    },
  },
};
