import type { Translated } from "../../translated.ts";
import type { settings as en } from "./en.ts";

export const settings: Translated<typeof en> = {
  settings: {
    headers: { key: "Nyckel", setting: "Inställning", value: "Värde", meaning: "Vad det betyder" },
    labels: {
      as_of: "Per datum",
      today: "Dag som används",
      period_start: "Perioden börjar",
      period_end: "Perioden slutar",
      fiscal_year_start: "Räkenskapsåret börjar i månad",
      currency: "Valuta",
      language: "Språk",
      on_track: "Enligt plan från",
      at_risk: "I riskzonen från",
      grace: "Startmarginal",
      schema: "Schema",
    },
    meanings: {
      as_of: "Dagen som bladen utgår från. Lämna tomt för dagens datum.",
      today: "I dag, eller dagen ovan.",
      period_start: "Periodens första dag.",
      period_end: "Periodens sista dag.",
      fiscal_year_start: "1 är januari. Årsgenomgången gäller förra räkenskapsåret.",
      currency: "Valutan för belopp, som kod: SEK, EUR, USD, RON.",
      language: "Arbetsbokens språk. Orden i formlerna beror på det.",
      on_track: "Kvoten mellan framsteg och förväntat framsteg, från vilken ett nyckelresultat går enligt plan.",
      at_risk: "Samma kvot, från vilken det ligger i riskzonen; därunder är det ur kurs.",
      grace: "Förväntat framsteg under vilket inget bedöms än: periodens första dagar.",
      schema: "Versionen av arbetsbokens uppställning.",
    },
    teams: "Team",
    owners: "Ansvariga",
    teamExamples: { marketing: "Marknad", sales: "Sälj" },
    listHelp: "Skriv ett namn per rad: sedan går det att välja på de andra bladen.",
  },
};
