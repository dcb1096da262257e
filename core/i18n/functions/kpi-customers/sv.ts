import type { FunctionTexts } from "../function-texts.ts";

export const kpiCustomers = {
  KPI_NPS: {
    summary: "Net Promoter Score av antalet ambassadörer, passiva och kritiker.",
    parameters: {
      promoters: "Svar 9 och 10.",
      passives: "Svar 7 och 8.",
      detractors: "Svar 0 till 6.",
    },
    result: "Ett värde från −100 till 100.",
    keywords: ["NPS", "net promoter score", "rekommendation", "lojalitet"],
  },
  KPI_NPS_SCORES: {
    summary: "Net Promoter Score av svaren på ”hur troligt är det att du rekommenderar oss?”.",
    parameters: {
      scores: "Svaren, heltal från 0 till 10; tomma celler räknas inte.",
    },
    result: "Ett värde från −100 till 100; tomt när det inte finns några svar.",
    keywords: ["NPS", "net promoter score", "enkät", "svar"],
  },
  KPI_NPS_ZONE: {
    summary: "Zonen för ett Net Promoter Score: Kritisk, Förbättring, Kvalitet eller Excellens.",
    parameters: {
      nps: "Net Promoter Score från −100 till 100.",
      improvement: "Valfritt. Var förbättringszonen börjar; 0 när det utelämnas.",
      quality: "Valfritt. Var kvalitetszonen börjar; 50 när det utelämnas.",
      excellence: "Valfritt. Var excellenszonen börjar; 75 när det utelämnas.",
      language: 'Valfritt. Ordets språk: "en" (standard), "es", "sv" eller "ro".',
    },
    result: "Zonen som ett ord på språket.",
    keywords: ["NPS-zon", "excellenszon", "kvalitetszon", "net promoter score"],
  },
  KPI_LTV: {
    summary: "Kundlivstidsvärde: den marginal en kund ger innan den lämnar.",
    parameters: {
      arpa: "Genomsnittlig intäkt per kund under en period.",
      gross_margin: "Bruttomarginal som andel: 0,8 är 80 %.",
      churn_rate: "Kundbortfallet under samma period, från 0 till 1.",
    },
    result: "Pengar per kund, i intäktens valuta.",
    keywords: ["LTV", "CLV", "kundlivstidsvärde", "livstidsvärde"],
  },
  KPI_LTV_CAC: {
    summary: "Vad en kund är värd mot vad det kostade att vinna den.",
    parameters: {
      ltv: "Kundlivstidsvärde.",
      cac: "Kundanskaffningskostnad.",
    },
    result: "En multipel: det vanliga målet är 3 eller mer.",
    keywords: ["LTV/CAC", "LTV:CAC", "enhetsekonomi"],
  },
  KPI_CAC_PAYBACK: {
    summary: "Återbetalningstid för CAC: månader tills kundens marginal har betalat vad den kostade att vinna.",
    parameters: {
      cac: "Kundanskaffningskostnad.",
      monthly_arpa: "Genomsnittlig intäkt per kund och månad.",
      gross_margin: "Bruttomarginal som andel: 0,8 är 80 %.",
    },
    result: "Månader.",
    keywords: ["återbetalningstid för CAC", "CAC payback", "återbetalningstid"],
  },
  KPI_CHURN: {
    summary: "Kundbortfall (churn): andelen kunder som förlorades under en period.",
    parameters: {
      lost: "Kunder från periodens början som lämnade under perioden.",
      at_start: "Kunder vid periodens början.",
    },
    result: "Kundbortfallet som andel: 0,03 är 3 %.",
    keywords: ["churn", "kundbortfall", "kundomsättning", "förlorade kunder"],
  },
  KPI_NRR: {
    summary: "Nettointäktsretention: vad periodens ursprungliga kunder ger i slutet, merförsäljning inräknad.",
    parameters: {
      at_start: "Återkommande intäkter i början.",
      expansion: "Ökning hos dessa kunder: merförsäljning, korsförsäljning, pris.",
      contraction: "Minskning hos kunder som stannade, som positivt tal.",
      churned: "Intäkter från kunder som lämnade, som positivt tal.",
    },
    result: "Retentionen som andel: 1,07 är 107 %.",
    keywords: ["NRR", "nettointäktsretention", "net revenue retention", "merförsäljning"],
  },
  KPI_GRR: {
    summary: "Bruttointäktsretention: vad som är kvar av intäkterna från början, utan merförsäljning.",
    parameters: {
      at_start: "Återkommande intäkter i början.",
      contraction: "Minskning hos kunder som stannade, som positivt tal.",
      churned: "Intäkter från kunder som lämnade, som positivt tal.",
    },
    result: "Retentionen som andel från 0: 0,92 är 92 %.",
    keywords: ["GRR", "bruttointäktsretention", "gross revenue retention"],
  },
} satisfies Partial<FunctionTexts>;
