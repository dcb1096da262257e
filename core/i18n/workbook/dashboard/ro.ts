import type { Translated } from "../../translated.ts";
import type { dashboard as en } from "./en.ts";

export const dashboard: Translated<typeof en> = {
  dashboard: {
    period: "Perioada",
    team: "Echipă",
    owner: "Responsabil",
    asOf: "La data de",
    everyone: "(gol = toate)",
    overall: "Progres total",
    expected: "Așteptat până acum",
    status: "Stare",
    measured: "Rezultate măsurate",
    nothingYet: "Nimic măsurat: scrieți valorile curente.",
    byStatus: "Obiective după stare",
    count: "Obiective",
    list: "Obiective",
    withoutId: "Rânduri fără id (nu se numără)",
    attention: "Rezultate cheie de actualizat",
  },
  charts: {
    data: "Cifrele din spatele graficelor",
    progressByObjective: {
      title: "Progres față de așteptări",
      description: "Bare: progresul fiecărui obiectiv lângă cel așteptat până acum. Propoziția de deasupra spune care sunt în urmă.",
      category: "Obiectiv",
      value: "Parte din drum",
    },
    confidenceByWeek: {
      title: "Încrederea pe săptămâni",
      description:
        "Coloane: încrederea medie din actualizările fiecărei săptămâni, 13 săptămâni până acum. Propoziția de deasupra spune încotro merge.",
      week: "Luni",
      category: "Săptămâna din",
      value: "Încredere, de la 1 la 10",
      scores: "Actualizări",
    },
  },
  said: {
    objectives: {
      none: "Nimic măsurat încă.",
      all: "Niciun obiectiv nu este în urmă (măsurate: {all}).",
      some: "Obiective în urmă față de așteptări: {behind} din {all}. Cel mai în urmă: {id}, realizat {progress}, așteptat {expected}.",
    },
    period: {
      before: "Perioada nu a început încă.",
      during: "A trecut {share} din perioadă; zile rămase: {days}.",
      after: "Perioada s-a încheiat.",
    },
    confidence: {
      none: "Niciun scor de încredere în ultimele 13 săptămâni: scorurile vin odată cu actualizările.",
      one: "În săptămâna din {week}, încrederea este {now} din 10.",
      up: "Încrederea crește: în săptămâna din {earlier} era {before}, în cea din {week} este {now} din 10.",
      down: "Încrederea scade: în săptămâna din {earlier} era {before}, în cea din {week} este {now} din 10.",
      same: "Încrederea este constantă: în săptămânile din {earlier} și {week} este {now} din 10.",
    },
    overall: {
      none: "Nimic măsurat încă: pagina se completează pe măsură ce vin valori curente și actualizări.",
      some: "Realizat {progress}, așteptat până acum {expected}: {status}. Rezultate cheie măsurate: {measured}.",
    },
    shown: { all: "Toate echipele și toți responsabilii", team: "Echipă: {team}", owner: "Responsabil: {owner}" },
  },
};
