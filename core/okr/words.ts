import { type ByLanguage, LANGUAGES } from "../language.ts";

/**
 * The words that cells hold and functions answer with: a status, a grade, a type. They stand here rather than in the
 * catalogue because they run in a cell and sheets compare against them. Capitalised as a cell shows them. Statuses stand
 * from good to bad, as the Dashboard counts them.
 */
export const STATUSES = ["achieved", "on track", "at risk", "off track", "missed", "not started"] as const;
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
    "on track": "Según lo previsto",
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

/** An aspirational objective is meant to stretch; a committed one is a promise. */
export const OBJECTIVE_KINDS = ["aspirational", "committed"] as const;
export type ObjectiveKind = (typeof OBJECTIVE_KINDS)[number];

/** Whose objective it is: a company's is served by those of departments, and theirs by those of teams. */
export const LEVELS = ["company", "department", "team"] as const;
export type Level = (typeof LEVELS)[number];

/** What a score at the end of the period comes to, from the lowest to the highest. */
export const GRADES = ["red", "amber", "green"] as const;
export type Grade = (typeof GRADES)[number];

export const GRADE_WORDS: ByLanguage<Readonly<Record<Grade, string>>> = {
  en: { red: "Red", amber: "Amber", green: "Green" },
  es: { red: "Rojo", amber: "Ámbar", green: "Verde" },
  sv: { red: "Röd", amber: "Gul", green: "Grön" },
  ro: { red: "Roșu", amber: "Galben", green: "Verde" },
};

/** Between an objective and its key results, in "[objective], measured by: [key results]". */
export const MEASURED_BY: ByLanguage<string> = { en: "measured by", es: "medido por", sv: "mäts med", ro: "măsurat prin" };

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
    keep: "hålla",
    milestone: "milstolpe",
  },
  ro: {
    reach: "atingere",
    change: "schimbare",
    cadence: "cadență",
    count: "număr",
    growth: "creștere",
    keep: "menținere",
    milestone: "jalon",
  },
};

/** How the progress of a key result is worked out; start, target and current mean something else in each. */
export const PROGRESS_TYPES = ["reach", "at_least", "at_most", "between", "done"] as const;
export type ProgressType = (typeof PROGRESS_TYPES)[number];

/** The progress type of each key-result type; "keep" has none of its own, because its bound decides. */
const PROGRESS_TYPE_OF = {
  reach: "reach",
  change: "reach",
  cadence: "reach",
  count: "reach",
  growth: "reach",
  milestone: "done",
} as const satisfies Partial<Record<KeyResultType, ProgressType>>;

/** The words of the sheet's type column, in every language, by the progress type they mean. */
export const PROGRESS_TYPE_ALIASES: Readonly<Record<string, ProgressType>> = Object.fromEntries(
  LANGUAGES.flatMap((language) =>
    Object.entries(PROGRESS_TYPE_OF).map(([type, progressType]) => [
      KEY_RESULT_TYPE_WORDS[language][type as KeyResultType].toLowerCase(),
      progressType,
    ]),
  ),
);
