import type { Translated } from "../translated.ts";
import type { failures as enFailures, help as enHelp, menu as enMenu } from "./en.ts";

export const menu: Translated<typeof enMenu> = {
  open: "Öppna Measured By",
  checkIn: "Stäm av",
  insertFunction: "Infoga funktion",
  publish: "Publicera för läsare",
  help: "Hjälp",
};

export const failures: Translated<typeof enFailures> = {
  severalAccounts:
    "Google släppte inte in Measured By. Det händer när webbläsaren är inloggad på flera Google-konton. Öppna kalkylarket i ett privat fönster där du bara är inloggad på det konto som använder Measured By.",
  noCell: "Markera först en cell och infoga sedan funktionen.",
};

export const help: Translated<typeof enHelp> = {
  heading: "Det här kan du göra",
  open: "infogar OKR på blad som är klara att använda: en mall eller dina egna ord.",
  checkIn: "tar emot veckans värden, ett nyckelresultat i taget.",
  insertFunction: "visar vad funktioner som KPI_CHANGE och OKR_PROGRESS gör och skriver in dem i cellen du har markerat.",
  publish: "gör att kalkylarket fungerar för den som inte har något installerat, och bjuder in läsare.",
  volatile:
    "Låt aldrig en cell med NOW(), RAND() eller TODAY() mata de här funktionerna: Google Kalkylark skulle visa ”Läser in…” för alltid. Skriv datumet i stället, som sidofältet gör.",
  privacy:
    "Measured By ser bara det här kalkylarket, behåller dina siffror i det och skickar dem ingenstans. Veckomejlet går bara ut om du ställer in det.",
};
