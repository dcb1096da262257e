import type { Translated } from "../translated.ts";
import type { sentence as en } from "./en.ts";

export const sentence: Translated<typeof en> = {
  up: "Creșterea indicatorului",
  down: "Reducerea indicatorului",
  keep: "Menținerea indicatorului",
  complete: "Finalizarea a",
  things: "sarcini",
  milestone: "Încheierea lucrării",
  fromTo: (start, target) => `de la ${start} la ${target}`,
  to: (target) => `la ${target}`,
  by: (change) => `cu ${change}`,
  due: (day) => `până la ${day}`,
  atLeast: (bound) => `la cel puțin ${bound}`,
  atMost: (bound) => `la cel mult ${bound}`,
  within: (low, high) => `între ${low} și ${high}`,
  currently: (start) => `(în prezent ${start})`,
  per: { day: "pe zi", week: "pe săptămână", month: "pe lună", quarter: "pe trimestru", year: "pe an" },
  over: {
    day: "de la zi la zi",
    week: "de la săptămână la săptămână",
    month: "de la lună la lună",
    quarter: "de la trimestru la trimestru",
    year: "de la an la an",
  },
  percent: (number) => `${number}\u00a0%`,
  units: {
    pp: "puncte procentuale",
    second: "secunde",
    minute: "minute",
    hour: "ore",
    day: "zile",
    week: "săptămâni",
    month: "luni",
    quarter: "trimestre",
    year: "ani",
  },
};
