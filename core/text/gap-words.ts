import type { ByLanguage } from "../language.ts";
import type { KeyResultGap } from "./check-key-result.ts";

/** What is missing, as OKR_CHECK lists it. Apart from the messages of the sidebar because it runs in a cell. */
export const GAP_WORDS: ByLanguage<Readonly<Record<KeyResultGap, string>>> = {
  en: {
    number: "add a number",
    unit: "add a unit",
    baseline: "say from which value",
    time: "say by when",
    outcome: "name an outcome, not a task",
    "one metric": "keep to one metric",
    points: "say percent or percentage points",
    wording: "word it more clearly",
  },
  es: {
    number: "añade un número",
    unit: "añade una unidad",
    baseline: "di desde qué valor",
    time: "di para cuándo",
    outcome: "nombra un resultado, no una tarea",
    "one metric": "deja una sola métrica",
    points: "di si son por ciento o puntos porcentuales",
    wording: "redáctalo con más claridad",
  },
  sv: {
    number: "ange ett tal",
    unit: "ange en enhet",
    baseline: "ange från vilket värde",
    time: "ange till när",
    outcome: "ange ett resultat, inte en uppgift",
    "one metric": "håll dig till ett mått",
    points: "ange procent eller procentenheter",
    wording: "formulera det tydligare",
  },
  ro: {
    number: "adaugă un număr",
    unit: "adaugă o unitate",
    baseline: "spune de la ce valoare",
    time: "spune până când",
    outcome: "numește un rezultat, nu o sarcină",
    "one metric": "păstrează o singură metrică",
    points: "spune procente sau puncte procentuale",
    wording: "formulează mai clar",
  },
};
