import type { FunctionTexts } from "../function-texts.ts";

export const okr = {
  OKR_PROGRESS: {
    summary: "Hur långt ett nyckelresultat kommit från start till mål, uppåt eller nedåt: (nuvarande − start) / (mål − start).",
    parameters: {
      current: 'Värdet nu; får vara TRUE eller FALSE när type är "done".',
      target: 'Värdet som ska nås eller gränsen som ska hållas; får vara tomt när type är "done".',
      start:
        'Valfritt. Värdet från början; 0 när det utelämnas, vilket bara stämmer för sådant som växer från ingenting. Med "between" den undre gränsen.',
      type: 'Valfritt. "reach" (standard), "at_least", "at_most", "between" eller "done"; orden i bladets typkolumn fungerar också, utom "hålla".',
      limit: "Valfritt. TRUE (standard) håller resultatet mellan 0 och 1; FALSE visar även överuppfyllelse och fel riktning.",
    },
    result: "Framsteget som andel: 0,5 är halvvägs, 1 är i mål.",
    keywords: ["framsteg", "nyckelresultat", "måluppfyllelse", "procent klart", "startvärde"],
  },
  OKR_EXPECTED: {
    summary: "Framsteget som jämn takt skulle ha gett fram till en dag: hur stor del av perioden som gått.",
    parameters: {
      start_date: "Periodens första dag.",
      end_date: "Periodens sista dag, efter start_date.",
      as_of: "Dagen som avses.",
    },
    result: "Förväntat framsteg som andel från 0 till 1.",
    keywords: ["förväntat framsteg", "planerat framsteg", "förfluten tid", "takt"],
  },
  OKR_STATUS: {
    summary: "Ett nyckelresultats status i ord: framsteget jämfört med vad jämn takt skulle ha gett.",
    parameters: {
      progress: "Framsteget som andel, så som OKR_PROGRESS ger det.",
      start_date: "Periodens första dag.",
      end_date: "Periodens sista dag, efter start_date.",
      as_of: "Dagen som avses.",
      on_track: "Valfritt. Andel av det förväntade framsteget som räcker för att följa planen; 0,9 när det utelämnas.",
      at_risk: "Valfritt. Andel av det förväntade framsteget från vilken det är i riskzonen och inte ur kurs; 0,7 när det utelämnas.",
      language: 'Valfritt. Ordets språk: "en" (standard), "es", "sv" eller "ro".',
    },
    result: "Uppnått, Ej påbörjat, Ej uppnått, Enligt plan, I riskzonen eller Ur kurs, på språket.",
    keywords: ["status", "enligt plan", "i riskzonen", "läge", "trafikljus"],
  },
  OKR_TARGET: {
    summary: "Målvärdet som en förändring leder till: ”med 20 %”, ”med 3 dagar” eller ”5 % per månad” som ett tal.",
    parameters: {
      start: "Värdet från början.",
      change: 'Hur mycket det ändras: en andel med "percent" och "compound" (0,2 är +20 %), själva mängden med "units".',
      kind: 'Valfritt. "percent" av startvärdet (standard), "units" att lägga till eller "compound" för tillväxt i varje period.',
      periods: 'Valfritt. Hur många perioder "compound" växer; 1 när det utelämnas.',
    },
    result: "Målvärdet, i startvärdets enhet.",
    keywords: ["mål", "målvärde", "tillväxtmål", "ränta på ränta", "öka med"],
  },
  OKR_ROLLUP: {
    summary: "Ett måls framsteg: det viktade medelvärdet av dess mätta nyckelresultat.",
    parameters: {
      progress: "Varje nyckelresultats framsteg som andel; tomma celler räknas inte.",
      weights: "Valfritt. Varje nyckelresultats vikt, i ett område av samma storlek; 1 vardera när det utelämnas.",
      method: 'Valfritt. "mean" (standard) eller "worst" för det minsta framsteget.',
    },
    result: "Framsteget som andel; tomt när inget är mätt.",
    keywords: ["sammanvägning", "målets framsteg", "viktat medelvärde"],
  },
  OKR_COVERAGE: {
    summary: "Hur mycket av ett mål som mäts: andelen nyckelresultat som har ett aktuellt värde.",
    parameters: {
      key_results: "Nyckelresultaten, ett per cell; tomma celler räknas inte.",
      current: "Deras aktuella värden, i ett område av samma storlek; bara tomt eller inte spelar roll.",
    },
    result: "Andelen: 0,75 är 3 av 4; tomt när det inte finns något nyckelresultat.",
    keywords: ["täckning", "mätta nyckelresultat", "fullständiga data", "saknade värden"],
  },
  OKR_GRADE: {
    summary: "Betyget på ett resultat vid periodens slut: Röd, Gul eller Grön.",
    parameters: {
      score: "Resultatet som andel: 0,7 är 70 %.",
      kind: 'Valfritt. "aspirational" (standard, ambitiöst) är Gul från 0,4 och Grön från 0,7; "committed" (åtagande) är Grön från 1 och annars Röd.',
      language: 'Valfritt. Ordets språk: "en" (standard), "es", "sv" eller "ro".',
    },
    result: "Röd, Gul eller Grön, på språket.",
    keywords: ["betyg", "bedömning", "poäng", "trafikljus"],
  },
  OKR_FORECAST: {
    summary: "Var ett mått slutar i samma takt som hittills: start + (nuvarande − start) / andel av perioden som gått.",
    parameters: {
      current: "Värdet nu.",
      start: "Värdet vid periodens början.",
      start_date: "Periodens första dag.",
      end_date: "Periodens sista dag, efter start_date.",
      as_of: "Dagen för det nuvarande värdet, efter start_date.",
    },
    result: "Det väntade värdet på end_date, i samma enhet som current.",
    keywords: ["prognos", "framskrivning", "trend", "slutvärde"],
  },
  OKR_PACE: {
    summary: "Hur mycket ett mått måste ändras per dag, vecka, månad eller kvartal för att nå målet i tid.",
    parameters: {
      current: "Värdet nu.",
      target: "Värdet som ska nås.",
      as_of: "Dagen för det nuvarande värdet.",
      end_date: "Dagen då målet ska vara nått, efter as_of.",
      unit: 'Valfritt. "day" (dag), "week" (vecka, standard), "month" (månad) eller "quarter" (kvartal); månader och kvartal av genomsnittlig längd.',
    },
    result: "Förändringen som behövs per dag, vecka, månad eller kvartal; negativ när måttet ska sjunka.",
    keywords: ["takt som krävs", "per vecka", "hinna i tid", "komma ikapp", "återstår"],
  },
  OKR_CADENCE: {
    summary: "Framsteget för något som ska göras N gånger varje period, till exempel 20 tester i månaden.",
    parameters: {
      done: "Hur många gånger det gjorts hittills.",
      times: "Hur många gånger det ska göras i varje period, över 0.",
      period: '"day" (dag), "week" (vecka), "month" (månad), "quarter" (kvartal) eller "year" (år).',
      start_date: "Första dagen, inräknad.",
      end_date: "Sista dagen, inräknad.",
    },
    result: "Framsteget mot antalet för alla perioder, som andel från 0 till 1.",
    keywords: ["takt", "frekvens", "återkommande", "per vecka", "per månad", "vana"],
  },
  OKR_CONFIDENCE: {
    summary: "Tillförsikten till ett mål: det viktade medelvärdet av nyckelresultatens tillförsikt.",
    parameters: {
      scores: "Tillförsikten till varje nyckelresultat, från 0 till scale; tomma celler räknas inte.",
      weights: "Valfritt. Varje nyckelresultats vikt, i ett område av samma storlek; 1 vardera när det utelämnas.",
      scale: "Valfritt. Högsta möjliga poäng; 10 när det utelämnas.",
    },
    result: "Tillförsikten som andel: 0,7 är 7 av 10; tomt när det inte finns någon poäng.",
    keywords: ["tillförsikt", "konfidens", "sannolikhet", "avstämning"],
  },
  OKR_STALE: {
    summary: "Om det är dags att stämma av ett nyckelresultat: TRUE när den senaste avstämningen är för gammal.",
    parameters: {
      last_update: "Dagen för senaste avstämning; tomt betyder aldrig, vilket ger TRUE.",
      as_of: "Dagen som avses.",
      every_days: "Valfritt. Högst så många dagar mellan två avstämningar; 7 när det utelämnas.",
    },
    result: "TRUE eller FALSE.",
    keywords: ["inaktuell", "avstämning", "dags att uppdatera", "försenad", "påminnelse"],
  },
  OKR_PARSE: {
    summary: "Läser ett nyckelresultat som det skrivs och ger dess fält i celler bredvid: ”från 10 % till 15 %” är nå, 0,1, 0,15.",
    parameters: {
      text: "Nyckelresultatet som en mening.",
      language: 'Valfritt. Meningens språk: "en", "es", "sv" eller "ro"; utläses ur texten när det utelämnas.',
    },
    result:
      "En rad med 7 celler: typ, riktning, start, mål, förändring, enhet, period. Orden är engelska och procent är en andel: 0,15 är 15 %.",
    keywords: ["läsa nyckelresultat", "tolka", "hämta tal", "från till", "utgångsvärde och mål"],
  },
  OKR_CHECK: {
    summary: "Kontrollerar om ett nyckelresultat är SMART: ”OK”, eller vad som saknas.",
    parameters: {
      text: "Nyckelresultatet som en mening.",
      language: 'Valfritt. Meningens och svarets språk: "en", "es", "sv" eller "ro"; utläses ur texten när det utelämnas.',
    },
    result: "”OK”, eller det som saknas, åtskilt av ”; ”.",
    keywords: ["SMART", "kontrollera nyckelresultat", "kvalitet", "mätbart"],
  },
  OKR_STATEMENT: {
    summary: "Ett mål och dess nyckelresultat i en mening: ”Mål, mäts med: NR1; NR2; NR3”.",
    parameters: {
      objective: "Målet.",
      key_results: "Nyckelresultaten, ett per cell; tomma celler hoppas över.",
      language: 'Valfritt. Språket för ”mäts med”: "en" (standard), "es", "sv" eller "ro".',
    },
    result: "Meningen; bara målet när det inte finns något nyckelresultat.",
    keywords: ["formulering", "mening", "sammanfattning", "mäts med"],
  },
} satisfies Partial<FunctionTexts>;
