import type { Translated } from "../../translated.ts";
import type { report as en } from "./en.ts";

export const report: Translated<typeof en> = {
  report: {
    asOf: "Per {day} · Period {period}",
    moved: "Vad som har hänt sedan förra avstämningen",
    keyResult: "Nyckelresultat",
    from: "Före",
    to: "Nu",
    change: "Ändring",
    nothingMoved: "Inget har hänt sedan förra avstämningen: här fylls det på från och med den andra.",
    atRisk: "I riskzonen, och vem som gör vad härnäst",
    nothingAtRisk: "Inget nyckelresultat är i riskzonen.",
    moreAtRisk: "Fler i riskzonen på bladet {sheet}: {count}",
    status: "Status",
    owner: "Ansvarig",
    nextStep: "Nästa steg",
    noStep: "Inget nästa steg skrivet än",
    nobody: "Ingen än",
    notes: "Anteckningar",
    notesHelp: "Skriv här det som siffrorna inte säger: beslut, hjälp som behövs.",
  },
};
