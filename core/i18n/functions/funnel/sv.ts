import type { FunctionTexts } from "../function-texts.ts";

export const funnel = {
  FUNNEL_REQUIRED: {
    summary: "Hur många varje steg i tratten behöver för ett intäktsmål, från besökare till kunder.",
    parameters: {
      revenue_goal: "Intäkten som ska nås.",
      average_deal: "Intäkten av en genomsnittlig affär, över 0.",
      rates:
        "Konverteringsgrader uppifrån och ned i en rad eller kolumn, över 0 och högst 1: besökare till lead, lead till MQL, MQL till SQL, SQL till kund.",
      existing_revenue: "Valfritt. Intäkt som redan finns, till exempel merförsäljning till kunder; 0 när det utelämnas.",
    },
    result: "Antal uppifrån och ned, ett fler än konverteringsgraderna, vart och ett avrundat uppåt.",
    keywords: ["tratt", "säljtratt", "leads som behövs", "intäktsmål", "MQL", "SQL", "besökare som behövs"],
  },
  FUNNEL_RATES: {
    summary: "Konverteringsgraden i varje steg av tratten: antalet i ett steg delat med antalet i steget ovanför.",
    parameters: {
      counts: "Antal uppifrån och ned i en rad eller kolumn, minst två.",
    },
    result: "Konverteringsgrader uppifrån och ned som andelar, en färre än antalen.",
    keywords: ["tratt", "säljtratt", "konverteringsgrad", "bortfall", "flaskhals"],
  },
  FUNNEL_FORECAST: {
    summary: "Antalet i varje steg av tratten när ett visst antal kommer in högst upp.",
    parameters: {
      top: "Hur många som kommer in högst upp, till exempel besökare.",
      rates: "Konverteringsgrader uppifrån och ned i en rad eller kolumn, från 0 till 1.",
    },
    result: "Antal uppifrån och ned, ej avrundade, ett fler än konverteringsgraderna.",
    keywords: ["tratt", "säljtratt", "prognos", "väntade leads", "väntade kunder"],
  },
  FUNNEL_REVENUE: {
    summary: "Intäkten av ett antal högst upp i tratten: antal × alla konverteringsgrader × genomsnittlig affär.",
    parameters: {
      top: "Hur många som kommer in högst upp, till exempel besökare.",
      rates: "Konverteringsgrader uppifrån och ned i en rad eller kolumn, från 0 till 1.",
      average_deal: "Intäkten av en genomsnittlig affär.",
    },
    result: "Intäkten, i samma valuta som average_deal.",
    keywords: ["tratt", "säljtratt", "intäktsprognos", "besökares värde", "förväntad intäkt"],
  },
} satisfies Partial<FunctionTexts>;
