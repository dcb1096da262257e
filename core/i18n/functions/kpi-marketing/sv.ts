import type { FunctionTexts } from "../function-texts.ts";

export const kpiMarketing = {
  KPI_CONVERSION: {
    summary: "Konverteringsgrad: hur många av alla som gick vidare till nästa steg.",
    parameters: {
      converted: "Antal som konverterade (leads, registreringar, order).",
      total: "Antal som kunde konvertera (besökare, leads).",
    },
    result: "Konverteringsgraden som andel: 0,025 är 2,5 %; över 1 när konverteringar kommer i efterhand.",
    keywords: ["konverteringsgrad", "CVR", "konvertering av leads", "MQL till SQL"],
  },
  KPI_COST_PER: {
    summary: "Kostnad per lead, MQL, SQL, klick eller annat som räknas.",
    parameters: {
      spend: "Vad som spenderades.",
      count: "Hur många det gav (leads, MQL, SQL, klick).",
    },
    result: "Kostnaden för en, i utgiftens valuta.",
    keywords: ["kostnad per lead", "CPL", "kostnad per klick", "CPC", "kostnad per förvärv"],
  },
  KPI_CAC: {
    summary: "Kundanskaffningskostnad: sälj- och marknadskostnader per ny kund.",
    parameters: {
      spend: "Periodens sälj- och marknadskostnader.",
      new_customers: "Kunder som vanns under perioden.",
    },
    result: "Kostnaden för en ny kund, i utgiftens valuta.",
    keywords: ["CAC", "kundanskaffningskostnad", "kostnad per kund", "nykundskostnad"],
  },
  KPI_ROI: {
    summary: "Avkastning på investering: vad som kom tillbaka utöver kostnaden, per satsad krona.",
    parameters: {
      gain: "Vad som kom tillbaka: ange om det är intäkt eller marginal.",
      cost: "Vad som satsades.",
    },
    result: "Avkastningen som andel: 0,5 är 50 % utöver kostnaden, under 0 är en förlust.",
    keywords: ["ROI", "avkastning på investering", "lönsamhet", "marknadsförings-ROI"],
  },
  KPI_ROAS: {
    summary: "Annonsavkastning: intäkter från annonsering per spenderad krona.",
    parameters: {
      ad_revenue: "Intäkter som tillskrivs annonserna.",
      ad_spend: "Vad annonserna kostade.",
    },
    result: "En multipel: 4 är 4 tillbaka för varje 1 som spenderats.",
    keywords: ["ROAS", "annonsavkastning", "avkastning på annonsering", "annonser"],
  },
  KPI_MER: {
    summary: "Marknadsföringseffektivitet (MER): alla intäkter per krona som spenderats på marknadsföring.",
    parameters: {
      total_revenue: "Periodens alla intäkter, tillskrivna eller ej.",
      marketing_spend: "Periodens alla marknadskostnader.",
    },
    result: "En multipel: 5 är 5 i intäkter för varje 1 som spenderats.",
    keywords: ["MER", "marknadsföringseffektivitet", "samlad ROAS"],
  },
  KPI_CTR: {
    summary: "Klickfrekvens (CTR): klick per visning.",
    parameters: {
      clicks: "Klick på annonsen, länken eller uppmaningen.",
      impressions: "Antal visningar.",
    },
    result: "Klickfrekvensen som andel: 0,05 är 5 %.",
    keywords: ["CTR", "klickfrekvens", "klickgrad", "klick"],
  },
  KPI_OPEN_RATE: {
    summary: "Öppningsgrad: andelen levererade mejl som mottagaren öppnade.",
    parameters: {
      unique_opens: "Mottagare som öppnade minst en gång.",
      delivered: "Levererade mejl: skickade minus studsade.",
    },
    result: "Öppningsgraden som andel: 0,25 är 25 %.",
    keywords: ["öppningsgrad", "öppningsfrekvens", "nyhetsbrev", "mejl"],
  },
  KPI_BOUNCE_RATE: {
    summary: "Avvisningsfrekvens för en webbplats: andelen sessioner utan engagemang.",
    parameters: {
      bounced_sessions: "Sessioner utan engagemang (GA4: under 10 sekunder, en enda sida, ingen nyckelhändelse).",
      sessions: "Alla sessioner.",
    },
    result: "Avvisningsfrekvensen som andel: 0,45 är 45 %.",
    keywords: ["avvisningsfrekvens", "bounce rate", "GA4", "webbplats"],
  },
} satisfies Partial<FunctionTexts>;
