import type { Translated } from "../../translated.ts";
import type { functions as en } from "./en.ts";

export const functions: Translated<typeof en> = {
  functions: {
    question: "Vad vill du veta?",
    searchExample: "konvertering…",
    found: (count) => (count === 1 ? "1 funktion" : `${count} funktioner`),
    nothingFound: (query) => `Ingen funktion för ”${query}”. Prova ett annat ord.`,
    showAll: "Visa alla funktioner",
    families: { OKR: "Mål och nyckelresultat", KPI: "KPI:er", FUNNEL: "Tratt" },
    parameters: "Vad den tar",
    result: "Vad den ger",
    example: "Exempel",
    insert: "Infoga i den aktiva cellen",
    replaceValues: "Byt sedan exemplets värden mot dina egna celler eller områden.",
    takeSelection: "Använd de markerade cellerna",
    pickCell: "Välj nu cellen för svaret på samma blad och infoga.",
    loading: "Laddar funktionerna…",
    blanksInExcel: "Excel för dator kan lämna över en tom cell som 0.",
    inserting: "Skriver i den aktiva cellen…",
    inserted: (name) => `${name} står i den aktiva cellen.`,
  },
};
