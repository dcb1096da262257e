import type { FunctionTexts } from "./function-texts.ts";

export const functionTexts: FunctionTexts = {
  OKR_PROGRESS: {
    summary: "Progresul unui rezultat cheie de la valoarea inițială la țintă, în sus sau în jos: (curent − start) / (țintă − start).",
    parameters: {
      current: 'Valoarea de acum; poate fi TRUE sau FALSE când type este "done".',
      target: 'Valoarea de atins sau limita de respectat; poate fi goală când type este "done".',
      start:
        'Opțional. Valoarea de la început; 0 dacă lipsește, ceea ce e corect doar pentru ce crește de la zero. Cu "between", limita de jos.',
      type: 'Opțional. "reach" (implicit), "at_least", "at_most", "between" sau "done"; merg și cuvintele din coloana de tip a foii, în afară de "menținere".',
      limit: "Opțional. TRUE (implicit) ține rezultatul între 0 și 1; FALSE arată și depășirea țintei, și direcția greșită.",
    },
    result: "Progresul ca fracție: 0,5 este la jumătatea drumului, 1 este ținta.",
    keywords: ["progres", "rezultat cheie", "atingerea țintei", "procent realizat", "valoare inițială"],
  },
  OKR_EXPECTED: {
    summary: "Progresul pe care l-ar fi adus un ritm constant până într-o zi: partea din perioadă care a trecut.",
    parameters: {
      start_date: "Prima zi a perioadei.",
      end_date: "Ultima zi a perioadei, după start_date.",
      as_of: "Ziua avută în vedere.",
    },
    result: "Progresul așteptat ca fracție de la 0 la 1.",
    keywords: ["progres așteptat", "progres planificat", "timp scurs", "ritm"],
  },
  OKR_STATUS: {
    summary: "Starea unui rezultat cheie într-un cuvânt: progresul lui față de cel pe care l-ar fi adus un ritm constant.",
    parameters: {
      progress: "Progresul ca fracție, așa cum îl dă OKR_PROGRESS.",
      start_date: "Prima zi a perioadei.",
      end_date: "Ultima zi a perioadei, după start_date.",
      as_of: "Ziua avută în vedere.",
      on_track: "Opțional. Partea din progresul așteptat care este de ajuns pentru a fi în grafic; 0,9 dacă lipsește.",
      at_risk: "Opțional. Partea din progresul așteptat de la care e în pericol, dar nu încă în întârziere; 0,7 dacă lipsește.",
      language: 'Opțional. Limba cuvântului: "en" (implicit), "es", "sv" sau "ro".',
    },
    result: "Atins, Neînceput, Ratat, În grafic, În pericol sau În întârziere, în limba aleasă.",
    keywords: ["stare", "în grafic", "în pericol", "status", "semafor"],
  },
  OKR_TARGET: {
    summary: "Ținta la care duce o schimbare: „cu 20 %”, „cu 3 zile” sau „5 % de la lună la lună” ca număr.",
    parameters: {
      start: "Valoarea de la început.",
      change: 'Cu cât se schimbă: o fracție cu "percent" și "compound" (0,2 înseamnă +20 %), chiar cantitatea cu "units".',
      kind: 'Opțional. "percent" din valoarea inițială (implicit), "units" de adăugat sau "compound" pentru creștere în fiecare perioadă.',
      periods: 'Opțional. Câte perioade crește "compound"; 1 dacă lipsește.',
    },
    result: "Ținta, în unitatea valorii inițiale.",
    keywords: ["țintă", "valoare țintă", "țintă de creștere", "creștere compusă", "crește cu"],
  },
  OKR_ROLLUP: {
    summary: "Progresul unui obiectiv: media ponderată a rezultatelor cheie măsurate.",
    parameters: {
      progress: "Progresul fiecărui rezultat cheie ca fracție; celulele goale nu se numără.",
      weights: "Opțional. Ponderea fiecărui rezultat cheie, într-o zonă de aceeași mărime; câte 1 dacă lipsește.",
      method: 'Opțional. "mean" (implicit) sau "worst" pentru cel mai mic progres.',
    },
    result: "Progresul ca fracție; gol când nu s-a măsurat nimic.",
    keywords: ["cumulare", "progresul obiectivului", "medie ponderată"],
  },
  OKR_COVERAGE: {
    summary: "Cât dintr-un obiectiv este măsurat: partea din rezultatele cheie care au o valoare curentă.",
    parameters: {
      key_results: "Rezultatele cheie, câte unul pe celulă; celulele goale nu se numără.",
      current: "Valorile lor curente, într-o zonă de aceeași mărime; contează doar dacă sunt goale sau nu.",
    },
    result: "Partea ca fracție: 0,75 înseamnă 3 din 4; gol când nu există rezultate cheie.",
    keywords: ["acoperire", "rezultate măsurate", "date complete", "valori lipsă"],
  },
  OKR_GRADE: {
    summary: "Calificativul unui scor la finalul perioadei: Roșu, Galben sau Verde.",
    parameters: {
      score: "Scorul ca fracție: 0,7 înseamnă 70 %.",
      kind: 'Opțional. "aspirational" (ambițios, implicit) este Galben de la 0,4 și Verde de la 0,7; "committed" (angajament) este Verde de la 1 și Roșu mai jos.',
      language: 'Opțional. Limba cuvântului: "en" (implicit), "es", "sv" sau "ro".',
    },
    result: "Roșu, Galben sau Verde, în limba aleasă.",
    keywords: ["calificativ", "notă", "scor", "semafor"],
  },
  OKR_FORECAST: {
    summary: "Unde ajunge o metrică în ritmul de până acum: start + (curent − start) / partea din perioadă scursă.",
    parameters: {
      current: "Valoarea de acum.",
      start: "Valoarea de la începutul perioadei.",
      start_date: "Prima zi a perioadei.",
      end_date: "Ultima zi a perioadei, după start_date.",
      as_of: "Ziua valorii curente, după start_date.",
    },
    result: "Valoarea așteptată la end_date, în unitatea lui current.",
    keywords: ["prognoză", "proiecție", "tendință", "estimare la final"],
  },
  OKR_PACE: {
    summary: "Cu cât trebuie să se schimbe o metrică pe zi, săptămână, lună sau trimestru ca să-și atingă ținta la timp.",
    parameters: {
      current: "Valoarea de acum.",
      target: "Valoarea de atins.",
      as_of: "Ziua valorii curente.",
      end_date: "Ziua până la care trebuie atinsă ținta, după as_of.",
      unit: 'Opțional. "day" (zi), "week" (săptămână, implicit), "month" (lună) sau "quarter" (trimestru); luni și trimestre de durată medie.',
    },
    result: "Schimbarea necesară pe zi, săptămână, lună sau trimestru; negativă când metrica trebuie să scadă.",
    keywords: ["ritm necesar", "pe săptămână", "la timp", "recuperare", "cât mai rămâne"],
  },
  OKR_CADENCE: {
    summary: "Progresul unui lucru de făcut de N ori în fiecare perioadă, de pildă 20 de teste pe lună.",
    parameters: {
      done: "De câte ori s-a făcut până acum.",
      times: "De câte ori trebuie făcut în fiecare perioadă, peste 0.",
      period: '"day" (zi), "week" (săptămână), "month" (lună), "quarter" (trimestru) sau "year" (an).',
      start_date: "Prima zi, inclusiv.",
      end_date: "Ultima zi, inclusiv.",
    },
    result: "Progresul către numărul pentru toate perioadele, ca fracție de la 0 la 1.",
    keywords: ["cadență", "frecvență", "recurent", "pe săptămână", "pe lună", "obicei"],
  },
  OKR_CONFIDENCE: {
    summary: "Încrederea într-un obiectiv: media ponderată a încrederii în rezultatele sale cheie.",
    parameters: {
      scores: "Încrederea în fiecare rezultat cheie, de la 0 la scale; celulele goale nu se numără.",
      weights: "Opțional. Ponderea fiecărui rezultat cheie, într-o zonă de aceeași mărime; câte 1 dacă lipsește.",
      scale: "Opțional. Cel mai mare scor posibil; 10 dacă lipsește.",
    },
    result: "Încrederea ca fracție: 0,7 înseamnă 7 din 10; gol când nu există scoruri.",
    keywords: ["încredere", "scor de încredere", "probabilitate", "actualizare"],
  },
  OKR_STALE: {
    summary: "Dacă un rezultat cheie trebuie actualizat: TRUE când ultima actualizare e prea veche.",
    parameters: {
      last_update: "Ziua ultimei actualizări; gol înseamnă niciodată, ceea ce dă TRUE.",
      as_of: "Ziua avută în vedere.",
      every_days: "Opțional. Câte zile pot trece cel mult între două actualizări; 7 dacă lipsește.",
    },
    result: "TRUE sau FALSE.",
    keywords: ["neactualizat", "învechit", "actualizare întârziată", "memento"],
  },
  OKR_PARSE: {
    summary: "Citește un rezultat cheie așa cum este scris și îi pune câmpurile în celule: „de la 10 % la 15 %” este atingere, 0,1, 0,15.",
    parameters: {
      text: "Rezultatul cheie ca propoziție.",
      language: 'Opțional. Limba propoziției: "en", "es", "sv" sau "ro"; dacă lipsește, se deduce din text.',
    },
    result:
      "Un rând de 7 celule: tip, direcție, start, țintă, schimbare, unitate, perioadă. Cuvintele sunt în engleză, iar procentul este o fracție: 0,15 înseamnă 15 %.",
    keywords: ["citire rezultat cheie", "extragere numere", "de la", "valoare inițială și țintă"],
  },
  OKR_CHECK: {
    summary: "Verifică dacă un rezultat cheie este SMART: „OK” sau ce trebuie adăugat.",
    parameters: {
      text: "Rezultatul cheie ca propoziție.",
      language: 'Opțional. Limba propoziției și a răspunsului: "en", "es", "sv" sau "ro"; dacă lipsește, se deduce din text.',
    },
    result: "„OK” sau ce lipsește, separat prin „; ”.",
    keywords: ["SMART", "verificare rezultat cheie", "calitate", "măsurabil"],
  },
  OKR_STATEMENT: {
    summary: "Un obiectiv și rezultatele sale cheie într-o propoziție: „Obiectiv, măsurat prin: RC1; RC2; RC3”.",
    parameters: {
      objective: "Obiectivul.",
      key_results: "Rezultatele cheie, câte unul pe celulă; celulele goale sunt sărite.",
      language: 'Opțional. Limba pentru „măsurat prin”: "en" (implicit), "es", "sv" sau "ro".',
    },
    result: "Propoziția; doar obiectivul când nu există rezultate cheie.",
    keywords: ["enunț", "propoziție", "rezumat", "măsurat prin"],
  },
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
  FUNNEL_REQUIRED: {
    summary: "De câți oameni are nevoie fiecare etapă a pâlniei pentru o țintă de venit, de la vizitatori la clienți.",
    parameters: {
      revenue_goal: "Venitul de atins.",
      average_deal: "Venitul unei tranzacții medii, peste 0.",
      rates:
        "Rate de conversie de sus în jos pe un rând sau o coloană, peste 0 și cel mult 1: vizitator la lead, lead la MQL, MQL la SQL, SQL la client.",
      existing_revenue: "Opțional. Venit care există deja, de pildă din vânzări suplimentare către clienți; 0 dacă lipsește.",
    },
    result: "Numere de sus în jos, unul mai mult decât ratele, fiecare rotunjit în sus.",
    keywords: ["pâlnie", "pâlnie de vânzări", "leaduri necesare", "țintă de venit", "MQL", "SQL", "vizitatori necesari"],
  },
  FUNNEL_RATES: {
    summary: "Rata de conversie a fiecărui pas al pâlniei: numărul unei etape împărțit la cel al etapei de deasupra.",
    parameters: {
      counts: "Numere de sus în jos pe un rând sau o coloană, două sau mai multe.",
    },
    result: "Rate de conversie de sus în jos ca fracții, una mai puțin decât numerele.",
    keywords: ["pâlnie", "pâlnie de vânzări", "rată de conversie", "pierderi", "blocaj"],
  },
  FUNNEL_FORECAST: {
    summary: "Numărul din fiecare etapă a pâlniei când un număr de oameni intră în vârful ei.",
    parameters: {
      top: "Câți intră în vârful pâlniei, de pildă vizitatori.",
      rates: "Rate de conversie de sus în jos pe un rând sau o coloană, de la 0 la 1.",
    },
    result: "Numere de sus în jos, nerotunjite, unul mai mult decât ratele.",
    keywords: ["pâlnie", "pâlnie de vânzări", "prognoză", "leaduri așteptate", "clienți așteptați"],
  },
  FUNNEL_REVENUE: {
    summary: "Venitul de la un număr de oameni din vârful pâlniei: intrări × toate ratele × tranzacția medie.",
    parameters: {
      top: "Câți intră în vârful pâlniei, de pildă vizitatori.",
      rates: "Rate de conversie de sus în jos pe un rând sau o coloană, de la 0 la 1.",
      average_deal: "Venitul unei tranzacții medii.",
    },
    result: "Venitul, în moneda lui average_deal.",
    keywords: ["pâlnie", "pâlnie de vânzări", "prognoza venitului", "valoarea unui vizitator", "venit așteptat"],
  },
};
