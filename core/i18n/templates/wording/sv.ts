import type { TemplateTexts } from "../template-texts.ts";

export const wording: TemplateTexts["templates"] = {
  "brand-voice": {
    name: "En tonalitet som är vår egen",
    objective: "Ge varumärket en tydlig och nedskriven tonalitet {during}",
    keyResults: {
      voices: "Analysera tonaliteten hos 5 förebilder senast {end}",
      interviews: "Intervjua 40 kunder senast {end}",
      "style-guide": "Få alla att skriva efter samma stilguide senast {end}",
    },
    kpis: { interviews: "Genomförda kundintervjuer" },
  },
  "bounce-rate": {
    name: "Besökare som stannar kvar",
    objective: "Ge besökarna skäl att stanna kvar på webbplatsen {during}",
    keyResults: {
      "worst-pages": "Enas om listan över sidor som tappar flest besökare senast {end}",
      "landing-page-tests": "Genomföra 30 tester av landningssidor senast {end}",
      "cta-ctr": "Öka klickfrekvensen på den viktigaste uppmaningen (CTA) från 2 % till 5 % senast {end}",
      "demo-ctr": "Öka klickfrekvensen på demobokningen från 4 % till 6 % senast {end}",
    },
    kpis: { "bounce-rate": "Avvisningsfrekvens", ctr: "Klickfrekvens (CTR)" },
  },
  newsletter: {
    name: "Ett nyhetsbrev som ger resultat",
    objective: "Göra nyhetsbrevet till något som folk öppnar {during}",
    keyResults: {
      "list-cleaning": "Rensa sändlistan i slutet av varje månad",
      "double-opt-in": "Införa dubbel opt-in vid anmälan",
      "subject-line-tests": "Testa 20 ämnesrader i månaden",
      subscribers: "Nå 10 000 prenumeranter senast {end}",
      "click-rate": "Nå en klickfrekvens på 15 % senast {end}",
      "open-rate": "Öka öppningsgraden från 20 % till 25 % senast {end}",
    },
    kpis: { "open-rate": "Öppningsgrad", "click-rate": "Klickfrekvens", "list-size": "Antal prenumeranter" },
  },
  acquisition: {
    name: "Fler kunder, snabbare",
    objective: "Göra intresserade till betalande kunder snabbare {during}",
    keyResults: {
      "trial-sign-ups": "Öka antalet provregistreringar med 20 % senast {end}",
      mau: "Öka antalet månadsaktiva användare från 5 000 till 8 000 senast {end}",
      "trial-to-paid": "Öka konverteringen från prov till betalande kund med 15 % senast {end}",
    },
    kpis: {
      "sign-ups": "Provregistreringar",
      mau: "Månadsaktiva användare (MAU)",
      "trial-conversion": "Konvertering från prov till betalande kund",
    },
  },
  onboarding: {
    name: "En lysande start",
    objective: "Ge varje ny kund en lysande start {during}",
    keyResults: {
      "activation-rate": "Öka aktiveringsgraden med 5 % senast {end}",
      mau: "Öka antalet månadsaktiva användare med 5 % senast {end}",
      "time-to-activation": "Korta tiden till aktivering med 3 dagar senast {end}",
      flows: "Lansera 5 onboardingflöden senast {end}",
    },
    kpis: { "activation-rate": "Aktiveringsgrad", "time-to-activation": "Tid till aktivering" },
  },
  reviews: {
    name: "Fler och bättre omdömen",
    objective: "Få nöjda kunder att lämna bra omdömen {during}",
    keyResults: {
      survey: "Skicka en automatisk enkät efter varje köp senast {end}",
      nps: "Öka NPS från 50 till 60 senast {end}",
      campaign: "Dra i gång vår omdömeskampanj senast {end}",
      answered: "Besvara 100 % av omdömena inom en vecka",
    },
    kpis: { nps: "Net Promoter Score (NPS)", reviews: "Inkomna omdömen" },
  },
  social: {
    name: "Sociala medier som engagerar",
    objective: "Starta samtal i sociala medier som folk vill vara med i {during}",
    keyResults: {
      "link-ctr": "Öka klickfrekvensen på länkar från 4 % till 6 % senast {end}",
      comments: "Få i genomsnitt 250 kommentarer om dagen",
      audience: "Öka antalet följare från 5 000 till 10 000 senast {end}",
    },
    kpis: { ctr: "Klickfrekvens (CTR)", comments: "Kommentarer", followers: "Följare" },
  },
  seo: {
    name: "Sidor som rankar",
    objective: "Bli svaret som folk hittar när de söker {during}",
    keyResults: {
      "content-audit": "Slutföra genomgången av allt innehåll senast {end}",
      "keyword-strategy": "Enas om sökordsstrategin senast {end}",
      "domain-rating": "Höja Domain Rating från 32 till 48 senast {end}",
      "old-posts": "Uppdatera våra gamla inlägg för sökmotorerna senast {end}",
      visits: "Öka månadsbesöken från sökmotorer till 8 000 senast {end}",
      "red-flags": "Åtgärda de röda flaggorna i SEO-rapporten senast {end}",
      "new-pages": "Publicera 12 nya sidor i månaden",
    },
    kpis: { visits: "Besök från sökmotorer", "domain-rating": "Domain Rating (DR)" },
  },
  keywords: {
    name: "En sökordsplan",
    objective: "Vinna de viktigaste sökningarna {during} med en sökordsplan",
    keyResults: {
      "valuable-keywords": "Hitta 100 värdefulla sökord senast {end}",
      "tracked-keywords": "Börja följa 15 viktiga sökord vecka för vecka senast {end}",
      "page-one": "Få 40 % av sökorden till första sidan senast {end}",
      "backlink-sources": "Hitta 50 länkkällor senast {end}",
    },
    kpis: { rankings: "Placeringar i sökresultat", "traffic-source": "Trafik per källa" },
  },
  leads: {
    name: "Fler leads till sälj",
    objective: "Ge sälj fler leads som är värda att ringa {during}",
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
  "new-customers": {
    name: "Kunder från digitala kanaler",
    objective: "Vinna nya kunder i digitala kanaler {during}",
    keyResults: {
      customers: "Öka antalet kunder från digitala kanaler med 50 % senast {end}",
      "ad-spend": "Öka annonsbudgeten med 10 % senast {end}",
      "more-posts": "Publicera 3 fler inlägg i veckan",
    },
    kpis: { "customer-growth": "Kundtillväxt", cac: "Kundanskaffningskostnad (CAC)" },
  },
  "blog-conversions": {
    name: "En blogg som konverterar",
    objective: "Göra fler av bloggens läsare till kunder {during}",
    keyResults: {
      conversions: "Öka bloggens konverteringar med 10 % senast {end}",
      "more-posts": "Publicera 3 fler blogginlägg i veckan",
      advertising: "Öka annonseringen för bloggen med 10 % senast {end}",
    },
    kpis: { "blog-conversion": "Bloggens konverteringsgrad" },
  },
  "customer-love": {
    name: "Kunder som rekommenderar oss",
    objective: "Ge kunderna en produkt som de berättar om för andra {during}",
    keyResults: {
      churn: "Minska kundbortfallet med 5 % senast {end}",
      releases: "Släppa 3 produktuppdateringar i månaden",
      nps: "Nå ett NPS på 75 (excellens) senast {end}",
    },
    kpis: { nps: "Net Promoter Score (NPS)", churn: "Kundbortfall (churn)" },
  },
  "product-onboarding": {
    name: "I gång på två dagar",
    objective: "Få nya kunder i gång på två dagar i stället för fem senast {end}",
    keyResults: {
      "email-sequence": "Lansera 1 e-postserie för nya kunder senast {end}",
      hints: "Bygga in 3 tips i produkten senast {end}",
      "user-sessions": "Genomföra 5 användarsessioner senast {end}",
    },
    kpis: { "click-rate": "Klickfrekvens", adoption: "Användning av produkten", "time-to-value": "Tid till värde" },
  },
  "linkedin-leads": {
    name: "Leads från LinkedIn",
    objective: "Göra LinkedIn-annonser till en stadig källa till leads {during}",
    keyResults: {
      leads: "Öka antalet leads från LinkedIn-annonser med 20 % senast {end}",
    },
    kpis: { "linkedin-leads": "Leads från LinkedIn", "cost-per-lead": "Kostnad per lead" },
  },
  "revenue-segment": {
    name: "Högre intäkter från ett segment",
    objective: "Öka intäkterna i det valda segmentet med 10 % {during}, med sälj och marknad som ett lag",
    keyResults: {
      customers: "Öka antalet kunder i segmentet med 10 % senast {end}",
      sqls: "Öka antalet SQL från segmentet med 10 % senast {end}",
      mqls: "Öka antalet MQL från segmentet med 10 % senast {end}",
      sla: "Hålla SLA för sälj och marknad på 95 % eller mer",
    },
    kpis: {
      "deal-size": "Genomsnittligt affärsvärde",
      "win-rate": "Andel vunna affärer",
      "mql-to-sql": "Konvertering från MQL till SQL",
    },
  },
  "annual-plan": {
    name: "Årets marknadsplan",
    objective: "Arbeta {during} efter en marknadsplan som sälj och ledning står bakom",
    keyResults: {
      mqls: "Öka antalet MQL med 10 % senast {end}",
      sqls: "Öka antalet SQL med 10 % senast {end}",
      conversions: "Öka konverteringarna i botten av tratten med 10 % senast {end}",
      "focus-areas": "Slutföra 2 fokusområden varje kvartal",
    },
    kpis: {
      roi: "Avkastning på marknadsföringen (ROI)",
      cac: "Kundanskaffningskostnad (CAC)",
      mql: "Marknadskvalificerade leads (MQL)",
      sql: "Säljkvalificerade leads (SQL)",
    },
  },
};
