import type { Translated } from "../../translated.ts";
import type { report as en } from "./en.ts";

export const report: Translated<typeof en> = {
  report: {
    asOf: "A fecha de {day} · Periodo {period}",
    moved: "Qué ha cambiado desde la última ronda",
    keyResult: "Resultado clave",
    from: "Antes",
    to: "Ahora",
    change: "Cambio",
    nothingMoved: "Nada ha cambiado desde el seguimiento anterior: esto se llena a partir del segundo.",
    atRisk: "En riesgo, y quién hace qué ahora",
    nothingAtRisk: "Ningún resultado clave está en riesgo.",
    moreAtRisk: "Más en riesgo en la hoja {sheet}: {count}",
    status: "Estado",
    owner: "Responsable",
    nextStep: "Siguiente paso",
    noStep: "Aún sin siguiente paso",
    nobody: "Nadie aún",
    notes: "Notas",
    notesHelp: "Escribe lo que las cifras no dicen: decisiones, ayuda que hace falta.",
  },
};
