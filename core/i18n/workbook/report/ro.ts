import type { Translated } from "../../translated.ts";
import type { report as en } from "./en.ts";

export const report: Translated<typeof en> = {
  report: {
    asOf: "La data de {day} · Perioada {period}",
    moved: "Ce s-a schimbat de la ultima actualizare",
    keyResult: "Rezultat cheie",
    from: "Înainte",
    to: "Acum",
    change: "Schimbare",
    nothingMoved: "Nimic nu s-a schimbat de la actualizarea precedentă: se completează începând cu a doua actualizare.",
    atRisk: "În pericol, și cine ce face mai departe",
    nothingAtRisk: "Niciun rezultat cheie nu este în pericol.",
    moreAtRisk: "Alte rezultate în pericol în foaia {sheet}: {count}",
    status: "Stare",
    owner: "Responsabil",
    nextStep: "Pasul următor",
    noStep: "Încă fără pas următor",
    nobody: "Nimeni încă",
    notes: "Note",
    notesHelp: "Scrieți aici ce nu spun cifrele: decizii, ajutorul de care este nevoie.",
  },
};
