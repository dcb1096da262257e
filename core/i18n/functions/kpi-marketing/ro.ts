import type { FunctionTexts } from "../function-texts.ts";

export const kpiMarketing = {
  KPI_CONVERSION: {
    summary: "Rata de conversie: câți din total au trecut la pasul următor.",
    parameters: {
      converted: "Câți au convertit (leaduri, înscrieri, comenzi).",
      total: "Câți puteau converti (vizitatori, leaduri).",
    },
    result: "Rata de conversie ca fracție: 0,025 înseamnă 2,5 %; peste 1 când conversiile vin cu întârziere.",
    keywords: ["rată de conversie", "CVR", "conversia leadurilor", "de la MQL la SQL"],
  },
  KPI_COST_PER: {
    summary: "Costul pe lead, MQL, SQL, clic sau orice altceva se numără.",
    parameters: {
      spend: "Cât s-a cheltuit.",
      count: "Câte s-au obținut (leaduri, MQL, SQL, clicuri).",
    },
    result: "Costul unuia, în moneda cheltuielii.",
    keywords: ["cost pe lead", "CPL", "cost pe clic", "CPC", "cost pe achiziție"],
  },
  KPI_CAC: {
    summary: "Costul de achiziție a unui client: cheltuiala de vânzări și marketing pe client nou.",
    parameters: {
      spend: "Cheltuiala de vânzări și marketing din perioadă.",
      new_customers: "Clienții câștigați în perioadă.",
    },
    result: "Costul unui client nou, în moneda cheltuielii.",
    keywords: ["CAC", "cost de achiziție a clienților", "cost pe client", "atragerea clienților"],
  },
  KPI_ROI: {
    summary: "Rentabilitatea investiției: cât s-a obținut peste cost, pe unitate de cost.",
    parameters: {
      gain: "Cât s-a obținut: precizați dacă este venit sau marjă.",
      cost: "Cât s-a investit.",
    },
    result: "Rentabilitatea ca fracție: 0,5 este cu 50 % peste cost, sub 0 este pierdere.",
    keywords: ["ROI", "rentabilitatea investiției", "randament", "ROI de marketing"],
  },
  KPI_ROAS: {
    summary: "Randamentul cheltuielilor publicitare: venitul din publicitate la fiecare unitate monetară cheltuită pe ea.",
    parameters: {
      ad_revenue: "Venitul atribuit reclamelor.",
      ad_spend: "Cât au costat reclamele.",
    },
    result: "Un multiplu: 4 înseamnă 4 venit pentru fiecare 1 cheltuit.",
    keywords: ["ROAS", "randamentul cheltuielilor publicitare", "publicitate", "reclame"],
  },
  KPI_MER: {
    summary: "Raportul de eficiență a marketingului: venitul total la fiecare unitate monetară cheltuită pe marketing.",
    parameters: {
      total_revenue: "Tot venitul perioadei, atribuit sau nu.",
      marketing_spend: "Toată cheltuiala de marketing a perioadei.",
    },
    result: "Un multiplu: 5 înseamnă 5 venit pentru fiecare 1 cheltuit.",
    keywords: ["MER", "eficiența marketingului", "ROAS combinat"],
  },
  KPI_CTR: {
    summary: "Rata de clic (CTR): clicuri pe afișare.",
    parameters: {
      clicks: "Clicuri pe reclamă, link sau butonul de acțiune (CTA).",
      impressions: "De câte ori a fost afișat.",
    },
    result: "CTR ca fracție: 0,05 înseamnă 5 %.",
    keywords: ["CTR", "rată de clic", "rata clicurilor", "clicuri"],
  },
  KPI_OPEN_RATE: {
    summary: "Rata de deschidere: destinatarii care au deschis, din e-mailurile livrate.",
    parameters: {
      unique_opens: "Destinatari care au deschis cel puțin o dată.",
      delivered: "E-mailuri livrate: trimise minus respinse.",
    },
    result: "Rata de deschidere ca fracție: 0,25 înseamnă 25 %.",
    keywords: ["rată de deschidere", "e-mail", "newsletter", "deschideri"],
  },
  KPI_BOUNCE_RATE: {
    summary: "Rata de respingere a unui site: partea sesiunilor fără interacțiune.",
    parameters: {
      bounced_sessions: "Sesiuni fără interacțiune (GA4: sub 10 secunde, o singură pagină, niciun eveniment cheie).",
      sessions: "Toate sesiunile.",
    },
    result: "Rata de respingere ca fracție: 0,45 înseamnă 45 %.",
    keywords: ["rată de respingere", "bounce rate", "GA4", "site"],
  },
} satisfies Partial<FunctionTexts>;
