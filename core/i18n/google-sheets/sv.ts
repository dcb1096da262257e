import type { Translated } from "../translated.ts";
import type { googleSheets as en } from "./en.ts";

export const googleSheets: Translated<typeof en> = {
  menu: {
    open: "Öppna Measured By",
  },
  severalAccounts:
    "Google släppte inte in Measured By. Det händer när webbläsaren är inloggad på flera Google-konton. Öppna kalkylarket i ett privat fönster, inloggad bara på det konto som använder Measured By.",
  noCell: "Markera först en cell och infoga sedan funktionen.",
};
