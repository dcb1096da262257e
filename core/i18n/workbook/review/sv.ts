import type { Translated } from "../../translated.ts";
import type { review as en } from "./en.ts";

export const review: Translated<typeof en> = {
  reviewSheet: {
    purpose: "Förra året, kanal för kanal: vad var och en kostade och gav, och vad vi gör med den i år.",
    year: "Förra räkenskapsåret: {start} – {end}",
    rule: "Föreslaget beslut: Avsluta när ROI är under 0, Öka när den är minst lika hög som för alla kanaler tillsammans, däremellan Behåll. Högst två fokusområden per kvartal.",
    all: "Alla kanaler",
    headers: {
      channel: "Kanal",
      spend: "Marknadskostnad",
      revenue: "Intäkter",
      customers: "Nya kunder",
      leads: "Leads",
      cac: "CAC",
      cac_per_spend: "CAC per enhet marknadskostnad",
      cost_per_lead: "Kostnad per lead",
      roi: "ROI",
      roas: "ROAS",
      share: "Andel av intäkterna",
      suggested: "Förslag",
      verdict: "Beslut",
      focus: "Fokusområde i",
      attention: "Att göra",
      note: "Varför",
    },
    channels: {
      organic: "Organiskt sök",
      paid: "Betalt sök",
      social: "Sociala medier",
      email: "E-post",
      events: "Event",
      referrals: "Rekommendationer",
    },
    verdicts: { keep: "Behåll", scale: "Öka", stop: "Avsluta" },
    quarters: { 1: "Kv 1", 2: "Kv 2", 3: "Kv 3", 4: "Kv 4" },
    tooMany: "Fler än två i {quarter}",
    help: {
      amount: "Ett belopp, som tal.",
      count: "Hur många, som tal.",
      verdict: "Behåll, Öka eller Avsluta.",
      focus: "Kvartalet då kanalen är ett fokusområde; högst två kanaler per kvartal.",
    },
  },
};
