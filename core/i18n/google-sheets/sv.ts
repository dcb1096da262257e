import type { Translated } from "../translated.ts";
import type { failures as enFailures, menu as enMenu } from "./en.ts";

export const menu: Translated<typeof enMenu> = {
  open: "Öppna Measured By",
  insertFunction: "Infoga funktion",
};

export const failures: Translated<typeof enFailures> = {
  severalAccounts:
    "Google släppte inte in Measured By. Det händer när webbläsaren är inloggad på flera Google-konton. Öppna kalkylarket i ett privat fönster, inloggad bara på det konto som använder Measured By.",
  noCell: "Markera först en cell och infoga sedan funktionen.",
};
