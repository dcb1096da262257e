import type { Translated } from "../translated.ts";
import type { advice as en } from "./en.ts";

export const advice: Translated<typeof en> = {
  keyResult: {
    number: "Det finns inget tal att mäta. Ange hur mycket: ”från … till …”, ”med … %” eller ”… i veckan”.",
    unit: "Talet saknar enhet. Ange vad som räknas: %, en valuta, kunder, dagar.",
    baseline: "Utgångsläget saknas. Lägg till dagens värde: ”från … till …”.",
    time: "Det finns inget datum. Lägg till ”senast …” med sista dagen.",
    outcome: "Det här är en uppgift. Ange vad som blir bättre när den är gjord, och hur mycket.",
    "one metric": "Det finns mer än ett mått. Gör ett nyckelresultat av varje.",
    points: "Procent av dagens andel eller procentenheter? Skriv ”från … % till … %” så att det är tydligt.",
    wording: "Meningen kan läsas på två sätt. Skriv den som ”från … till … senast …”.",
  },
  objective: {
    "too short": "För kort för att vara tydligt. Ange vad som förändras, och för vem.",
    slogan: "Det här kunde vara vem som helsts slogan. Ange var, för vem och vad som är annorlunda efteråt.",
    "no action": "Börja med ett verb: vinna, bygga, göra, bli.",
    time: "Det finns ingen period. Lägg till kvartalet eller sista dagen.",
    number: "Talet hör hemma i ett nyckelresultat. Uttryck målet i ord och mät det med ett nyckelresultat.",
  },
  set: {
    "few objectives": (count) => `Bara ${count} mål. Tre till fem per kvartal ger fokus och nog att göra.`,
    "many objectives": (count) => `${count} mål är fler än ett team kan följa. Behåll de tre till fem som betyder mest.`,
    "few key results": (count) => `${count} nyckelresultat räcker inte för att visa att målet är nått. Lägg till: två till fem är lagom.`,
    "many key results": (count) => `${count} nyckelresultat är för många att följa. Behåll de två till fem som visar att målet är nått.`,
    weights: (sum) => `Vikterna blir ${sum} tillsammans. Låt dem bli 1 eller 100 %, eller ge alla samma vikt.`,
    owner: "Ingen är ansvarig. Utse en person.",
    source: "Datakällan saknas. Ange var talet kommer ifrån.",
    kpi: (name) => `${name} hör inte till något nyckelresultat. Knyt det till ett, eller sluta följa det här.`,
  },
};
