import type { FunctionTexts } from "../function-texts.ts";

export const kpiCustomers = {
  KPI_NPS: {
    summary: "Net Promoter Score din numărul de promotori, pasivi și detractori.",
    parameters: {
      promoters: "Răspunsuri 9 și 10.",
      passives: "Răspunsuri 7 și 8.",
      detractors: "Răspunsuri de la 0 la 6.",
    },
    result: "Un scor de la −100 la 100.",
    keywords: ["NPS", "net promoter score", "recomandare", "loialitate"],
  },
  KPI_NPS_SCORES: {
    summary: "Net Promoter Score din răspunsurile la „cât de probabil este să ne recomandați?”.",
    parameters: {
      scores: "Răspunsurile, numere întregi de la 0 la 10; celulele goale nu se numără.",
    },
    result: "Un scor de la −100 la 100; gol când nu există răspunsuri.",
    keywords: ["NPS", "net promoter score", "sondaj", "răspunsuri"],
  },
  KPI_NPS_ZONE: {
    summary: "Zona unui Net Promoter Score: Critică, Îmbunătățire, Calitate sau Excelență.",
    parameters: {
      nps: "Net Promoter Score de la −100 la 100.",
      improvement: "Opțional. Unde începe zona de îmbunătățire; 0 dacă lipsește.",
      quality: "Opțional. Unde începe zona de calitate; 50 dacă lipsește.",
      excellence: "Opțional. Unde începe zona de excelență; 75 dacă lipsește.",
      language: 'Opțional. Limba cuvântului: "en" (implicit), "es", "sv" sau "ro".',
    },
    result: "Zona ca un cuvânt în limba aleasă.",
    keywords: ["zonă NPS", "zonă de excelență", "zonă de calitate", "net promoter score"],
  },
  KPI_LTV: {
    summary: "Valoarea pe durata vieții clientului: marja pe care o aduce un client înainte să plece.",
    parameters: {
      arpa: "Venitul mediu pe client într-o perioadă.",
      gross_margin: "Marja brută ca fracție: 0,8 înseamnă 80 %.",
      churn_rate: "Rata de pierdere a clienților din aceeași perioadă, de la 0 la 1.",
    },
    result: "Bani pe client, în moneda venitului.",
    keywords: ["LTV", "CLV", "valoarea pe viață a clientului", "valoarea clientului"],
  },
  KPI_LTV_CAC: {
    summary: "Cât valorează un client față de cât a costat câștigarea lui.",
    parameters: {
      ltv: "Valoarea pe durata vieții clientului.",
      cac: "Costul de achiziție a clientului.",
    },
    result: "Un multiplu: ținta obișnuită este 3 sau mai mult.",
    keywords: ["LTV/CAC", "raport LTV CAC", "economie unitară"],
  },
  KPI_CAC_PAYBACK: {
    summary: "Recuperarea CAC: lunile până când marja unui client acoperă costul câștigării lui.",
    parameters: {
      cac: "Costul de achiziție a clientului.",
      monthly_arpa: "Venitul mediu pe client și lună.",
      gross_margin: "Marja brută ca fracție: 0,8 înseamnă 80 %.",
    },
    result: "Luni.",
    keywords: ["recuperarea CAC", "perioada de recuperare", "CAC payback"],
  },
  KPI_CHURN: {
    summary: "Rata de pierdere a clienților (churn): partea clienților pierduți într-o perioadă.",
    parameters: {
      lost: "Clienții de la început care au plecat în perioadă.",
      at_start: "Clienții de la începutul perioadei.",
    },
    result: "Pierderea ca fracție: 0,03 înseamnă 3 %.",
    keywords: ["churn", "rata de pierdere a clienților", "rata de abandon", "clienți pierduți"],
  },
  KPI_NRR: {
    summary: "Retenția netă a veniturilor: cât aduc la final clienții de la început, cu tot cu vânzările suplimentare.",
    parameters: {
      at_start: "Venitul recurent de la început.",
      expansion: "Creșterea de la acești clienți: vânzări suplimentare, vânzare încrucișată, preț.",
      contraction: "Scăderea clienților rămași, ca număr pozitiv.",
      churned: "Venitul clienților plecați, ca număr pozitiv.",
    },
    result: "Retenția ca fracție: 1,07 înseamnă 107 %.",
    keywords: ["NRR", "retenția netă a veniturilor", "NDR", "expansiune"],
  },
  KPI_GRR: {
    summary: "Retenția brută a veniturilor: cât rămâne din venitul inițial, fără vânzări suplimentare.",
    parameters: {
      at_start: "Venitul recurent de la început.",
      contraction: "Scăderea clienților rămași, ca număr pozitiv.",
      churned: "Venitul clienților plecați, ca număr pozitiv.",
    },
    result: "Retenția ca fracție de la 0: 0,92 înseamnă 92 %.",
    keywords: ["GRR", "retenția brută a veniturilor", "GDR"],
  },
} satisfies Partial<FunctionTexts>;
