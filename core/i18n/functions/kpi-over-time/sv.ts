import type { FunctionTexts } from "../function-texts.ts";

export const kpiOverTime = {
  KPI_CHANGE: {
    summary: "En KPI:s tillväxt: (nuvarande − tidigare) / tidigare.",
    parameters: {
      current: "Värdet nu.",
      previous: "Värdet innan.",
      mode: 'Valfritt. "percent" (standard), "abs" för att dela med det tidigare värdets absolutbelopp eller "points" för ren skillnad.',
      if_undefined:
        'Valfritt. Text eller tal som svar när det inte finns något att jämföra med; "n/m" (ej meningsfullt) när det utelämnas, tomt med "".',
    },
    result: 'Förändringen som andel: 0,1 är +10 %; med "points" i värdenas enhet.',
    keywords: ["tillväxt", "förändring", "ökning", "månad för månad"],
  },
  KPI_ATTAINMENT: {
    summary: "Hur stor del av målet som nåddes: utfall / mål.",
    parameters: {
      actual: "Värdet som nåddes.",
      target: "Målvärdet, över 0.",
      direction: 'Valfritt. "up" (standard) när mer är bättre, "down" när mindre är bättre: 2 − utfall / mål.',
    },
    result: "Måluppfyllelsen som andel: 1 är precis på målet, 1,1 är 10 % bättre.",
    keywords: ["måluppfyllelse", "utfall mot mål", "säljmål", "budgetuppfyllelse"],
  },
  KPI_VARIANCE: {
    summary: "Hur långt ett värde ligger från sitt mål; bättre än målet är positivt.",
    parameters: {
      actual: "Värdet som nåddes.",
      target: "Målvärdet.",
      direction: 'Valfritt. "up" (standard) när mer är bättre, "down" när mindre är bättre.',
      as: 'Valfritt. "value" (standard) för skillnaden, "percent" för skillnaden som andel av målet.',
    },
    result: "Avvikelsen i värdenas enhet eller som andel: 0,1 är 10 % bättre än målet.",
    keywords: ["avvikelse", "utfall mot mål", "budgetavvikelse", "differens"],
  },
  KPI_COMPARE: {
    summary: "Förändring i en daterad serie: månaden, kvartalet, året eller veckan hittills mot samma period innan.",
    parameters: {
      values: "De daterade värdena.",
      dates: "Datumet för varje värde, i ett område av samma storlek.",
      as_of: "Dagen som jämförelsen går till.",
      basis:
        'Valfritt. "MoM" (standard): månad mot föregående månad; "QoQ": kvartal; "YoY": månad mot samma månad i fjol; "YTD": år; "WoW": vecka från måndag.',
      mode: 'Valfritt. "percent" (standard), "abs" för att dela med den tidigare siffrans absolutbelopp eller "points" för ren skillnad.',
      aggregate: 'Valfritt. "sum" (standard), eller "average" eller "last" för nivåer och andelar.',
    },
    result: 'Förändringen som andel: 0,1 är +10 %; med "points" i värdenas enhet; "n/m" när det inte finns något att jämföra med.',
    keywords: ["månad för månad", "kvartal mot kvartal", "år över år", "hittills i år", "vecka mot vecka", "jämför perioder"],
  },
  KPI_RUN_RATE: {
    summary: "Var en summa hamnar vid periodens slut om det fortsätter som hittills.",
    parameters: {
      to_date: "Summan hittills.",
      start_date: "Periodens första dag.",
      end_date: "Periodens sista dag.",
      as_of: "Den sista dagen som ingår i summan hittills.",
    },
    result: "Den beräknade slutsumman i samma enhet som summan hittills; själva summan när perioden är över.",
    keywords: ["run rate", "prognos", "takt", "framskrivning", "årstakt"],
  },
  KPI_CAGR: {
    summary: "Genomsnittlig årlig tillväxt (CAGR): den jämna tillväxt per år som leder från ett värde till ett annat.",
    parameters: {
      begin: "Värdet i början, över 0.",
      end: "Värdet i slutet.",
      years: "Antal år emellan; 1,5 är ett och ett halvt.",
    },
    result: "Tillväxt per år som andel: 0,1 är +10 % om året.",
    keywords: ["CAGR", "genomsnittlig årlig tillväxt", "årlig tillväxttakt", "snittillväxt"],
  },
  KPI_MOVING_AVERAGE: {
    summary: "Bakåtriktat glidande medelvärde av en serie, ett resultat per värde.",
    parameters: {
      values: "En rad eller en kolumn med värden, äldst först; tomma celler räknas inte med.",
      window: "Valfritt. Hur många värden varje medelvärde omfattar, det egna inräknat; 3 när det utelämnas.",
    },
    result: "Lika många medelvärden som värden, i deras enhet; tomt tills det första fönstret är fullt.",
    keywords: ["glidande medelvärde", "rullande medelvärde", "utjämning", "trend"],
  },
} satisfies Partial<FunctionTexts>;
