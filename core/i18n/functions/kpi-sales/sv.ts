import type { FunctionTexts } from "../function-texts.ts";

export const kpiSales = {
  KPI_AVERAGE_DEAL: {
    summary: "Genomsnittligt affärsvärde: intäkt per vunnen affär.",
    parameters: {
      revenue: "Affärernas intäkter.",
      deals: "Antal affärer.",
    },
    result: "Pengar per affär, i intäkternas valuta.",
    keywords: ["genomsnittligt affärsvärde", "snittaffär", "snittordervärde", "AOV"],
  },
  KPI_WIN_RATE: {
    summary: "Andel vunna affärer (win rate): hur stor del av de avgjorda affärerna som vanns.",
    parameters: {
      won: "Vunna affärer.",
      lost: "Förlorade affärer; öppna räknas inte.",
    },
    result: "Andelen vunna affärer: 0,25 är en av fyra.",
    keywords: ["andel vunna affärer", "win rate", "hit rate", "vinstfrekvens", "avslutsgrad"],
  },
  KPI_SALES_VELOCITY: {
    summary: "Säljhastighet: hur mycket pengar pipelinen ger per dag.",
    parameters: {
      opportunities: "Antal öppna affärsmöjligheter.",
      average_deal: "Genomsnittligt affärsvärde.",
      win_rate: "Andelen vunna affärer från 0 till 1.",
      cycle_days: "Säljcykelns genomsnittliga längd i dagar, över 0.",
    },
    result: "Pengar per dag, i affärsvärdets valuta.",
    keywords: ["säljhastighet", "sales velocity", "pipelinehastighet", "säljcykel"],
  },
  KPI_PIPELINE_COVERAGE: {
    summary: "Pipelinetäckning: öppen pipeline mot den del av säljmålet som återstår.",
    parameters: {
      pipeline: "Värdet av periodens öppna pipeline.",
      quota: "Periodens säljmål.",
      closed: "Valfritt. Vad som redan är vunnet; 0 när det utelämnas.",
    },
    result: "En multipel: 3 är tre gånger så mycket pipeline som återstår att vinna.",
    keywords: ["pipelinetäckning", "täckningsgrad", "säljmål", "3x pipeline"],
  },
  KPI_WEIGHTED_PIPELINE: {
    summary: "Viktad pipeline: de öppna affärernas belopp, vart och ett gånger sin sannolikhet.",
    parameters: {
      amounts: "Varje öppen affärs belopp.",
      probabilities:
        "Varje affärs sannolikhet från 0 till 1, i ett område av samma storlek; en affär utan belopp eller sannolikhet räknas inte.",
    },
    result: "Förväntad intäkt, i beloppens valuta; 0 när det inte finns någon affär.",
    keywords: ["viktad pipeline", "säljprognos", "förväntad intäkt", "sannolikhet"],
  },
} satisfies Partial<FunctionTexts>;
