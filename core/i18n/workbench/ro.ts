import type { Translated } from "../translated.ts";
import type { workbenchTexts as en } from "./en.ts";

export const workbenchTexts: Translated<typeof en> = {
  download: "Descarcă .xlsx",
  downloading: "Se pregătește fișierul…",
  unknownAddress: (words: string) => `Adresa cere ceva necunoscut: ${words}.`,
  failure: {
    textTooLong: (cell, sheet, most) =>
      `Textul din ${cell} de pe „${sheet}” depășește cele ${most} de caractere care încap într-o celulă a unui fișier.`,
    formulaTooLong: (cell, sheet, most) =>
      `Formula din ${cell} de pe „${sheet}” depășește cele ${most} de caractere pe care le poate păstra un fișier.`,
    sheetName: (sheet) => `Excel nu acceptă „${sheet}” ca nume de foaie. Redenumește foaia, apoi descarcă din nou.`,
    other: "Fișierul nu a putut fi creat. Încearcă din nou.",
  },
};
