import type { FunctionTexts } from "../function-texts.ts";

export const kpiSales = {
  KPI_AVERAGE_DEAL: {
    summary: "Valoarea medie a unei tranzacții: venitul pe tranzacție câștigată.",
    parameters: {
      revenue: "Venitul din tranzacții.",
      deals: "Numărul de tranzacții.",
    },
    result: "Bani pe tranzacție, în moneda venitului.",
    keywords: ["valoarea medie a tranzacției", "bon mediu", "valoarea medie a comenzii", "AOV"],
  },
  KPI_WIN_RATE: {
    summary: "Rata de câștig: partea câștigată din tranzacțiile decise.",
    parameters: {
      won: "Tranzacții câștigate.",
      lost: "Tranzacții pierdute; cele deschise nu se numără.",
    },
    result: "Rata ca fracție: 0,25 înseamnă una din patru tranzacții.",
    keywords: ["rată de câștig", "win rate", "rata de închidere", "tranzacții câștigate"],
  },
  KPI_SALES_VELOCITY: {
    summary: "Viteza vânzărilor: câți bani aduce pipeline-ul pe zi.",
    parameters: {
      opportunities: "Numărul de oportunități deschise.",
      average_deal: "Valoarea medie a unei tranzacții.",
      win_rate: "Rata de câștig ca fracție de la 0 la 1.",
      cycle_days: "Durata medie a ciclului de vânzare în zile, peste 0.",
    },
    result: "Bani pe zi, în moneda valorii medii.",
    keywords: ["viteza vânzărilor", "viteza pipeline-ului", "venit pe zi", "ciclu de vânzare"],
  },
  KPI_PIPELINE_COVERAGE: {
    summary: "Acoperirea pipeline-ului: pipeline deschis față de cota care mai trebuie câștigată.",
    parameters: {
      pipeline: "Valoarea pipeline-ului deschis din perioadă.",
      quota: "Cota perioadei.",
      closed: "Opțional. Cât este deja câștigat; 0 dacă lipsește.",
    },
    result: "Un multiplu: 3 înseamnă de trei ori pipeline-ul de care mai este nevoie.",
    keywords: ["acoperirea pipeline-ului", "rata de acoperire", "cotă de vânzări", "pipeline 3x"],
  },
  KPI_WEIGHTED_PIPELINE: {
    summary: "Pipeline ponderat: sumele tranzacțiilor deschise, fiecare înmulțită cu probabilitatea ei.",
    parameters: {
      amounts: "Suma fiecărei tranzacții deschise.",
      probabilities:
        "Probabilitatea fiecărei tranzacții de la 0 la 1, într-o zonă de aceeași mărime; o tranzacție fără sumă sau fără probabilitate nu se numără.",
    },
    result: "Venitul așteptat, în moneda sumelor; 0 când nu există tranzacții.",
    keywords: ["pipeline ponderat", "prognoza vânzărilor", "venit așteptat", "probabilitate"],
  },
} satisfies Partial<FunctionTexts>;
