import type { FunctionTexts } from "../function-texts.ts";

export const okr = {
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
} satisfies Partial<FunctionTexts>;
