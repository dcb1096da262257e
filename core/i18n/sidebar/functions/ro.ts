import { counted } from "../../counted-in-romanian.ts";
import type { Translated } from "../../translated.ts";
import type { functions as en } from "./en.ts";

export const functions: Translated<typeof en> = {
  functions: {
    question: "Ce vreți să aflați?",
    searchExample: "conversie…",
    found: (count) => counted(count, "funcție", "funcții"),
    nothingFound: (query) => `Nicio funcție pentru „${query}”. Încercați alt cuvânt.`,
    showAll: "Toate funcțiile",
    families: { OKR: "Obiective și rezultate cheie", KPI: "KPI-uri", FUNNEL: "Pâlnie" },
    parameters: "Ce primește",
    result: "Ce întoarce",
    example: "Exemplu",
    insert: "Inserați în celula activă",
    replaceValues: "Puneți apoi propriile celule sau zone în locul valorilor din exemplu.",
    takeSelection: "Folosiți celulele selectate",
    pickCell: "Alegeți acum pe aceeași foaie celula pentru răspuns și inserați.",
    loading: "Se încarcă funcțiile…",
    blanksInExcel: "Excel pentru desktop poate transmite o celulă goală ca 0.",
    inserting: "Se scrie în celula activă…",
    inserted: (name) => `${name} este în celula activă.`,
  },
};
