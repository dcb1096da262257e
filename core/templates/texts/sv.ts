import type { TemplateTexts } from "./template-texts.ts";

export const templateTexts: TemplateTexts = {
  templates: {
    leads: {
      name: "Fler leads till sälj",
      objective: "Ge sälj fler leads som är värda att ringa under {period}",
      keyResults: {
        "cta-tests": "Genomföra 5 tester av uppmaningar (CTA) senast {end}",
        "e-book": "Publicera 1 e-bok varje kvartal",
        "email-ctr": "Öka klickfrekvensen i e-post från 10 % till 15 % senast {end}",
        followers: "Nå 5 000 organiska följare senast {end}",
        "daily-post": "Publicera 1 inlägg om dagen",
        "mql-growth": "Öka antalet MQL med 5 % månad för månad",
      },
      kpis: { mql: "Marknadskvalificerade leads (MQL)", ctr: "Klickfrekvens (CTR)", "lead-acquisition": "Nya leads" },
    },
    newsletter: {
      name: "Ett nyhetsbrev som ger resultat",
      objective: "Göra nyhetsbrevet till något som folk öppnar under {period}",
      keyResults: {
        "list-cleaning": "Rensa sändlistan i slutet av varje månad",
        "double-opt-in": "Införa dubbel opt-in vid anmälan",
        "subject-line-tests": "Testa 20 ämnesrader i månaden",
        subscribers: "Nå 10 000 prenumeranter senast {end}",
        "click-rate": "Nå en klickfrekvens på 15 % senast {end}",
        "open-rate": "Öka öppningsfrekvensen från 20 % till 25 % senast {end}",
      },
      kpis: { "open-rate": "Öppningsfrekvens", "click-rate": "Klickfrekvens", "list-size": "Antal prenumeranter" },
    },
  },
  sources: {
    analytics: "Webbanalys",
    crm: "CRM",
    email: "E-postverktyg",
    social: "Statistik från sociala medier",
    "content plan": "Innehållsplan",
    ads: "Annonsplattform",
    survey: "Kundenkät",
    product: "Produktanalys",
    finance: "Bokföring",
    "seo tool": "SEO-verktyg",
    team: "Teamet",
  },
};
