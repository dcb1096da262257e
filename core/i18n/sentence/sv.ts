import type { Translated } from "../translated.ts";
import type { sentence as en } from "./en.ts";

export const sentence: Translated<typeof en> = {
  up: "Öka måttet",
  down: "Minska måttet",
  keep: "Hålla måttet",
  complete: "Slutföra",
  things: "uppgifter",
  milestone: "Bli klar med arbetet",
  fromTo: (start, target) => `från ${start} till ${target}`,
  to: (target) => `till ${target}`,
  by: (change) => `med ${change}`,
  due: (day) => `senast ${day}`,
  atLeast: (bound) => `på minst ${bound}`,
  atMost: (bound) => `på högst ${bound}`,
  within: (low, high) => `mellan ${low} och ${high}`,
  currently: (start) => `(idag ${start})`,
  per: { day: "om dagen", week: "i veckan", month: "i månaden", quarter: "per kvartal", year: "om året" },
  over: {
    day: "dag för dag",
    week: "vecka för vecka",
    month: "månad för månad",
    quarter: "kvartal för kvartal",
    year: "år för år",
  },
  percent: (number) => `${number}\u00a0%`,
  units: {
    pp: "procentenheter",
    second: "sekunder",
    minute: "minuter",
    hour: "timmar",
    day: "dagar",
    week: "veckor",
    month: "månader",
    quarter: "kvartal",
    year: "år",
  },
};
