import type { Translated } from "../translated.ts";
import type { workbenchTexts as en } from "./en.ts";

export const workbenchTexts: Translated<typeof en> = {
  download: "Ladda ner .xlsx",
  downloading: "Förbereder filen …",
  unknownAddress: (words: string) => `Adressen ber om något okänt: ${words}.`,
  failure: {
    textTooLong: (cell, sheet, most) => `Texten i ${cell} på ”${sheet}” är längre än de ${most} tecken som får plats i en cell i en fil.`,
    formulaTooLong: (cell, sheet, most) => `Formeln i ${cell} på ”${sheet}” är längre än de ${most} tecken som en fil kan hålla.`,
    sheetName: (sheet) => `Excel godtar inte ”${sheet}” som namn på ett blad. Byt namn på bladet och ladda ner igen.`,
    other: "Filen kunde inte skapas. Försök igen.",
  },
};
