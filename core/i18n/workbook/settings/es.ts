import type { Translated } from "../../translated.ts";
import type { settings as en } from "./en.ts";

export const settings: Translated<typeof en> = {
  settings: {
    headers: { key: "Clave", setting: "Ajuste", value: "Valor", meaning: "Qué significa" },
    labels: {
      as_of: "A fecha de",
      today: "Día en uso",
      period_start: "Inicio del periodo",
      period_end: "Fin del periodo",
      fiscal_year_start: "El año fiscal empieza en el mes",
      currency: "Moneda",
      language: "Idioma",
      on_track: "Según lo previsto desde",
      at_risk: "En riesgo desde",
      grace: "Margen inicial",
      schema: "Esquema",
    },
    meanings: {
      as_of: "El día al que se refieren las hojas. Déjalo vacío para usar el de hoy.",
      today: "Hoy, o el día de arriba.",
      period_start: "Primer día del periodo.",
      period_end: "Último día del periodo.",
      fiscal_year_start: "1 es enero. La revisión anual mira el último año fiscal.",
      currency: "La moneda de los importes, como código: EUR, USD, SEK, RON.",
      language: "El idioma de este libro. De él dependen las palabras de sus fórmulas.",
      on_track: "Relación entre el progreso y el progreso esperado a partir de la cual un resultado clave va según lo previsto.",
      at_risk: "Lo mismo, a partir de la cual está en riesgo; por debajo, va desviado.",
      grace: "Progreso esperado por debajo del cual aún no se juzga nada: los primeros días del periodo.",
      schema: "Versión de la estructura de este libro.",
    },
    teams: "Equipos",
    owners: "Responsables",
    teamExamples: { marketing: "Marketing", sales: "Ventas" },
    listHelp: "Añade un nombre por fila: después se puede elegir en las otras hojas.",
  },
};
