import type { FunctionTexts } from "./function-texts.ts";

export const functionTexts: FunctionTexts = {
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
  FUNNEL_REQUIRED: {
    summary: "Hur många varje steg i tratten behöver för ett intäktsmål, från besökare till kunder.",
    parameters: {
      revenue_goal: "Intäkten som ska nås.",
      average_deal: "Intäkten av en genomsnittlig affär, över 0.",
      rates:
        "Konverteringsgrader uppifrån och ned i en rad eller kolumn, över 0 och högst 1: besökare till lead, lead till MQL, MQL till SQL, SQL till kund.",
      existing_revenue: "Valfritt. Intäkt som redan finns, till exempel merförsäljning till kunder; 0 när det utelämnas.",
    },
    result: "Antal uppifrån och ned, ett fler än konverteringsgraderna, vart och ett avrundat uppåt.",
    keywords: ["tratt", "säljtratt", "leads som behövs", "intäktsmål", "MQL", "SQL", "besökare som behövs"],
  },
  FUNNEL_RATES: {
    summary: "Konverteringsgraden i varje steg av tratten: antalet i ett steg delat med antalet i steget ovanför.",
    parameters: {
      counts: "Antal uppifrån och ned i en rad eller kolumn, minst två.",
    },
    result: "Konverteringsgrader uppifrån och ned som andelar, en färre än antalen.",
    keywords: ["tratt", "säljtratt", "konverteringsgrad", "bortfall", "flaskhals"],
  },
  FUNNEL_FORECAST: {
    summary: "Antalet i varje steg av tratten när ett visst antal kommer in högst upp.",
    parameters: {
      top: "Hur många som kommer in högst upp, till exempel besökare.",
      rates: "Konverteringsgrader uppifrån och ned i en rad eller kolumn, från 0 till 1.",
    },
    result: "Antal uppifrån och ned, ej avrundade, ett fler än konverteringsgraderna.",
    keywords: ["tratt", "säljtratt", "prognos", "väntade leads", "väntade kunder"],
  },
  FUNNEL_REVENUE: {
    summary: "Intäkten av ett antal högst upp i tratten: antal × alla konverteringsgrader × genomsnittlig affär.",
    parameters: {
      top: "Hur många som kommer in högst upp, till exempel besökare.",
      rates: "Konverteringsgrader uppifrån och ned i en rad eller kolumn, från 0 till 1.",
      average_deal: "Intäkten av en genomsnittlig affär.",
    },
    result: "Intäkten, i samma valuta som average_deal.",
    keywords: ["tratt", "säljtratt", "intäktsprognos", "besökares värde", "förväntad intäkt"],
  },
};
