import type { ByLanguage } from "../language.ts";
import type { KEY_RESULT_GAPS } from "./key-result-gaps.ts";

type OneForEach<Gaps> = { readonly [Gap in keyof Gaps]: string };

/** What is missing, as OKR_CHECK lists it, in the order of the gaps. Apart from the messages of the sidebar because it runs in a cell. */
export const GAP_WORDS: ByLanguage<OneForEach<typeof KEY_RESULT_GAPS>> = {
  en: ["number", "unit", "baseline", "date", "outcome instead of task", "one metric only", "percent or points", "clear wording"],
  es: [
    "número",
    "unidad",
    "valor inicial",
    "fecha",
    "resultado en vez de tarea",
    "una sola métrica",
    "por ciento o puntos",
    "redacción clara",
  ],
  sv: [
    "tal",
    "enhet",
    "utgångsvärde",
    "datum",
    "resultat i stället för uppgift",
    "ett enda mått",
    "procent eller procentenheter",
    "tydlig formulering",
  ],
  ro: [
    "număr",
    "unitate",
    "valoare inițială",
    "dată",
    "rezultat în loc de sarcină",
    "o singură metrică",
    "procente sau puncte",
    "formulare clară",
  ],
};
