import type { FunctionTexts } from "../function-texts.ts";

export const kpiOverTime = {
  KPI_CHANGE: {
    summary: "Creșterea unui KPI: (valoarea curentă − cea anterioară) / cea anterioară.",
    parameters: {
      current: "Valoarea curentă.",
      previous: "Valoarea anterioară.",
      mode: 'Opțional. "percent" (implicit), "abs" pentru împărțirea la valoarea anterioară absolută sau "points" pentru diferența simplă.',
      if_undefined: 'Opțional. Text sau număr ca răspuns când nu există cu ce compara; "n/m" (nesemnificativ) dacă lipsește, gol cu "".',
    },
    result: "Variația ca fracție: 0,1 înseamnă +10 %; în modul points, în unitatea valorilor.",
    keywords: ["creștere", "variație", "evoluție", "față de luna precedentă"],
  },
  KPI_ATTAINMENT: {
    summary: "Cât din țintă a fost atins: realizat / țintă.",
    parameters: {
      actual: "Valoarea realizată.",
      target: "Valoarea țintă, peste 0.",
      direction: 'Opțional. "up" (implicit) când mai mult e mai bine, "down" când mai puțin e mai bine: 2 − realizat / țintă.',
    },
    result: "Gradul de realizare ca fracție: 1 este exact ținta, 1,1 este cu 10 % mai bine.",
    keywords: ["grad de realizare", "atingerea țintei", "țintă de vânzări", "îndeplinire"],
  },
  KPI_VARIANCE: {
    summary: "Cât de departe este o valoare de ținta ei; mai bine decât ținta înseamnă pozitiv.",
    parameters: {
      actual: "Valoarea realizată.",
      target: "Valoarea țintă.",
      direction: 'Opțional. "up" (implicit) când mai mult e mai bine, "down" când mai puțin e mai bine.',
      as: 'Opțional. "value" (implicit) pentru diferență, "percent" pentru diferența ca fracție din țintă.',
    },
    result: "Abaterea în unitatea valorilor sau ca fracție: 0,1 este cu 10 % mai bine decât ținta.",
    keywords: ["abatere", "realizat față de țintă", "abatere bugetară", "diferență"],
  },
  KPI_COMPARE: {
    summary: "Variația unei serii datate: luna, trimestrul, anul sau săptămâna la zi față de același interval dinainte.",
    parameters: {
      values: "Valorile datate.",
      dates: "Data fiecărei valori, într-o zonă de aceeași mărime.",
      as_of: "Ziua până la care se compară.",
      basis:
        'Opțional. "MoM" (implicit): luna față de luna precedentă; "QoQ": trimestrul; "YoY": luna față de aceeași lună din anul trecut; "YTD": anul; "WoW": săptămâna începând de luni.',
      mode: 'Opțional. "percent" (implicit), "abs" pentru împărțirea la cifra anterioară absolută sau "points" pentru diferența simplă.',
      aggregate: 'Opțional. "sum" (implicit), sau "average" ori "last" pentru niveluri și rate.',
    },
    result: 'Variația ca fracție: 0,1 înseamnă +10 %; în modul points, în unitatea valorilor; "n/m" când nu există cu ce compara.',
    keywords: [
      "față de luna precedentă",
      "trimestru față de trimestru",
      "an față de an",
      "de la începutul anului",
      "săptămână față de săptămână",
      "compararea perioadelor",
    ],
  },
  KPI_RUN_RATE: {
    summary: "Unde ajunge un total la finalul perioadei dacă se continuă ca până acum.",
    parameters: {
      to_date: "Totalul la zi.",
      start_date: "Prima zi a perioadei.",
      end_date: "Ultima zi a perioadei.",
      as_of: "Ultima zi inclusă în totalul la zi.",
    },
    result: "Totalul estimat, în unitatea totalului la zi; chiar totalul după încheierea perioadei.",
    keywords: ["run rate", "proiecție", "prognoză", "ritm", "estimare la final"],
  },
  KPI_CAGR: {
    summary: "Rata anuală compusă de creștere: creșterea anuală constantă care duce de la o valoare la alta.",
    parameters: {
      begin: "Valoarea de la început, peste 0.",
      end: "Valoarea de la sfârșit.",
      years: "Anii dintre cele două; 1,5 înseamnă un an și jumătate.",
    },
    result: "Creșterea pe an ca fracție: 0,1 înseamnă +10 % pe an.",
    keywords: ["CAGR", "rata anuală compusă de creștere", "creștere anuală", "creștere medie"],
  },
  KPI_MOVING_AVERAGE: {
    summary: "Media mobilă a unei serii pe ultimele valori, câte un rezultat pentru fiecare valoare.",
    parameters: {
      values: "Un rând sau o coloană de valori, cele mai vechi întâi; celulele goale nu intră în medii.",
      window: "Opțional. Câte valori cuprinde fiecare medie, inclusiv cea proprie; 3 dacă lipsește.",
    },
    result: "Atâtea medii câte valori, în unitatea lor; gol până se umple prima fereastră.",
    keywords: ["medie mobilă", "medie glisantă", "netezire", "tendință"],
  },
} satisfies Partial<FunctionTexts>;
