import type { FunctionTexts } from "../function-texts.ts";

export const funnel = {
  FUNNEL_REQUIRED: {
    summary: "De câți oameni are nevoie fiecare etapă a pâlniei pentru o țintă de venit, de la vizitatori la clienți.",
    parameters: {
      revenue_goal: "Venitul de atins.",
      average_deal: "Venitul unei tranzacții medii, peste 0.",
      rates:
        "Rate de conversie de sus în jos pe un rând sau o coloană, peste 0 și cel mult 1: vizitator la lead, lead la MQL, MQL la SQL, SQL la client.",
      existing_revenue: "Opțional. Venit care există deja, de pildă din vânzări suplimentare către clienți; 0 dacă lipsește.",
    },
    result: "Numere de sus în jos, unul mai mult decât ratele, fiecare rotunjit în sus.",
    keywords: ["pâlnie", "pâlnie de vânzări", "leaduri necesare", "țintă de venit", "MQL", "SQL", "vizitatori necesari"],
  },
  FUNNEL_RATES: {
    summary: "Rata de conversie a fiecărui pas al pâlniei: numărul unei etape împărțit la cel al etapei de deasupra.",
    parameters: {
      counts: "Numere de sus în jos pe un rând sau o coloană, două sau mai multe.",
    },
    result: "Rate de conversie de sus în jos ca fracții, una mai puțin decât numerele.",
    keywords: ["pâlnie", "pâlnie de vânzări", "rată de conversie", "pierderi", "blocaj"],
  },
  FUNNEL_FORECAST: {
    summary: "Numărul din fiecare etapă a pâlniei când un număr de oameni intră în vârful ei.",
    parameters: {
      top: "Câți intră în vârful pâlniei, de pildă vizitatori.",
      rates: "Rate de conversie de sus în jos pe un rând sau o coloană, de la 0 la 1.",
    },
    result: "Numere de sus în jos, nerotunjite, unul mai mult decât ratele.",
    keywords: ["pâlnie", "pâlnie de vânzări", "prognoză", "leaduri așteptate", "clienți așteptați"],
  },
  FUNNEL_REVENUE: {
    summary: "Venitul de la un număr de oameni din vârful pâlniei: intrări × toate ratele × tranzacția medie.",
    parameters: {
      top: "Câți intră în vârful pâlniei, de pildă vizitatori.",
      rates: "Rate de conversie de sus în jos pe un rând sau o coloană, de la 0 la 1.",
      average_deal: "Venitul unei tranzacții medii.",
    },
    result: "Venitul, în moneda lui average_deal.",
    keywords: ["pâlnie", "pâlnie de vânzări", "prognoza venitului", "valoarea unui vizitator", "venit așteptat"],
  },
} satisfies Partial<FunctionTexts>;
