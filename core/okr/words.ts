import type { ByLanguage } from "../language.ts";

/**
 * The words that cells hold and functions answer with: a status, a grade, a type. They stand here rather than in the
 * catalogue because they run in a cell and sheets compare against them. Capitalised as a cell shows them.
 */
export const STATUSES = ["achieved", "not started", "missed", "on track", "at risk", "off track"] as const;
export type Status = (typeof STATUSES)[number];

export const STATUS_WORDS: ByLanguage<Readonly<Record<Status, string>>> = {
  en: {
    achieved: "Achieved",
    "not started": "Not started",
    missed: "Missed",
    "on track": "On track",
    "at risk": "At risk",
    "off track": "Off track",
  },
  es: {
    achieved: "Logrado",
    "not started": "Sin empezar",
    missed: "No logrado",
    "on track": "En línea",
    "at risk": "En riesgo",
    "off track": "Desviado",
  },
  sv: {
    achieved: "Uppnått",
    "not started": "Ej påbörjat",
    missed: "Ej uppnått",
    "on track": "Enligt plan",
    "at risk": "I riskzonen",
    "off track": "Ur kurs",
  },
  ro: {
    achieved: "Atins",
    "not started": "Neînceput",
    missed: "Ratat",
    "on track": "În grafic",
    "at risk": "În pericol",
    "off track": "În întârziere",
  },
};

/** The seven key-result types, as the type column of the sheet lists them. */
export const KEY_RESULT_TYPES = ["reach", "change", "cadence", "count", "growth", "keep", "milestone"] as const;
export type KeyResultType = (typeof KEY_RESULT_TYPES)[number];

export const KEY_RESULT_TYPE_WORDS: ByLanguage<Readonly<Record<KeyResultType, string>>> = {
  en: {
    reach: "reach",
    change: "change",
    cadence: "cadence",
    count: "count",
    growth: "growth",
    keep: "keep",
    milestone: "milestone",
  },
  es: {
    reach: "alcanzar",
    change: "cambio",
    cadence: "cadencia",
    count: "cantidad",
    growth: "crecimiento",
    keep: "mantener",
    milestone: "hito",
  },
  sv: {
    reach: "nå",
    change: "förändring",
    cadence: "takt",
    count: "antal",
    growth: "tillväxt",
    keep: "behålla",
    milestone: "milstolpe",
  },
  ro: {
    reach: "atingere",
    change: "schimbare",
    cadence: "cadență",
    count: "număr",
    growth: "creștere",
    keep: "menținere",
    milestone: "reper",
  },
};
