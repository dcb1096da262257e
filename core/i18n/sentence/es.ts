import type { Translated } from "../translated.ts";
import type { sentence as en } from "./en.ts";

export const sentence: Translated<typeof en> = {
  up: "Aumentar la métrica",
  down: "Reducir la métrica",
  keep: "Mantener la métrica",
  complete: "Completar",
  things: "tareas",
  milestone: "Terminar el trabajo",
  fromTo: (start, target) => `de ${start} a ${target}`,
  to: (target) => `hasta ${target}`,
  by: (change) => `en ${change}`,
  due: (day) => `antes del ${day}`,
  atLeast: (bound) => `en al menos ${bound}`,
  atMost: (bound) => `en como máximo ${bound}`,
  within: (low, high) => `entre ${low} y ${high}`,
  currently: (start) => `(actualmente ${start})`,
  per: { day: "al día", week: "por semana", month: "al mes", quarter: "por trimestre", year: "al año" },
  over: {
    day: "día a día",
    week: "semana a semana",
    month: "mes a mes",
    quarter: "trimestre a trimestre",
    year: "año a año",
  },
  percent: (number) => `${number}\u00a0%`,
  units: {
    pp: "puntos porcentuales",
    second: "segundos",
    minute: "minutos",
    hour: "horas",
    day: "días",
    week: "semanas",
    month: "meses",
    quarter: "trimestres",
    year: "años",
  },
};
