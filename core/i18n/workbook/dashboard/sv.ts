import type { Translated } from "../../translated.ts";
import type { dashboard as en } from "./en.ts";

export const dashboard: Translated<typeof en> = {
  dashboard: {
    period: "Period",
    team: "Team",
    owner: "Ansvarig",
    asOf: "Per datum",
    everyone: "(tomt = alla)",
    overall: "Framsteg totalt",
    expected: "Förväntat hittills",
    status: "Status",
    measured: "Mätta nyckelresultat",
    nothingYet: "Inget mätt än: skriv in aktuella värden.",
    byStatus: "Mål per status",
    count: "Antal mål",
    list: "Mål",
    withoutId: "Rader utan id (räknas inte)",
    attention: "Nyckelresultat att uppdatera",
  },
  charts: {
    data: "Siffrorna bakom diagrammen",
    progressByObjective: {
      title: "Framsteg mot förväntat",
      description: "Staplar: varje måls framsteg bredvid vad som är förväntat hittills. Meningen ovanför säger vilka som ligger efter.",
      category: "Mål",
      value: "Andel av vägen",
    },
    confidenceByWeek: {
      title: "Tillförsikt per vecka",
      description:
        "Staplar: medelvärdet av tillförsikten i varje veckas avstämningar, 13 veckor till nu. Meningen ovanför säger vart den är på väg.",
      week: "Måndag",
      category: "Vecka från",
      value: "Tillförsikt, 1 till 10",
      scores: "Avstämningar",
    },
  },
  said: {
    objectives: {
      none: "Inget mätt än.",
      all: "Inget mål ligger efter (mätta: {all}).",
      some: "Ligger efter: {behind} av {all} mål. Längst efter: {id}, {progress} klart, {expected} förväntat.",
    },
    period: {
      before: "Perioden har inte börjat än.",
      during: "{share} av perioden har gått; dagar kvar: {days}.",
      after: "Perioden är slut.",
    },
    confidence: {
      none: "Ingen tillförsikt angiven de senaste 13 veckorna: den kommer med avstämningarna.",
      one: "Veckan från {week} är tillförsikten {now} av 10.",
      up: "Tillförsikten stiger: veckan från {earlier} var den {before}, veckan från {week} är den {now} av 10.",
      down: "Tillförsikten sjunker: veckan från {earlier} var den {before}, veckan från {week} är den {now} av 10.",
      same: "Tillförsikten är oförändrad: veckorna från {earlier} och {week} är den {now} av 10.",
    },
    overall: {
      none: "Inget mätt än: sidan fylls när aktuella värden och avstämningar kommer in.",
      some: "{progress} klart, {expected} förväntat hittills: {status}. Mätta nyckelresultat: {measured}.",
    },
    shown: { all: "Alla team och ansvariga", team: "Team: {team}", owner: "Ansvarig: {owner}" },
  },
};
