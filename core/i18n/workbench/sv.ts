import type { Translated } from "../translated.ts";
import type { workbenchTexts as en } from "./en.ts";

export const workbenchTexts: Translated<typeof en> = {
  download: "Ladda ner .xlsx",
  calculating: "Beräknar …",
  downloading: "Förbereder filen…",
  open: "Öppna .xlsx",
  opening: "Öppnar filen…",
  notOpened: (name) => `”${name}” gick inte att öppna: filen är ingen .xlsx-arbetsbok, eller så är den skadad.`,
  giveUpUnsaved: (name) => `Arbetsboken har ändringar som inte är sparade. Öppna ”${name}” i stället ändå?`,
  save: "Spara",
  saved: "Sparat i den här webbläsaren. Det finns kvar när du kommer tillbaka.",
  notSaved: "Webbläsaren sparar inget åt sidan. Ladda ner filen i stället.",
  unknownAddress: (words: string) => `Adressen ber om något okänt: ${words}.`,
  nextSteps: {
    "revenue-segment.mqls": "Sälj svarar på varje MQL inom en dag; webbinarium den 12:e",
    "leads.email-ctr": "Kortare ämnesrad och en enda knapp: testa i två utskick",
    "newsletter.subject-line-tests": "Boka in de tio nästa testerna på en gång",
    "newsletter.subscribers": "Anmälningsruta på de tre mest lästa inläggen",
    "newsletter.click-rate": "Fråga tio läsare vad de skulle klicka på",
  },
  failure: {
    textTooLong: (cell, sheet, most) => `Texten i ${cell} på ”${sheet}” är längre än de ${most} tecken som ryms i en cell i en fil.`,
    formulaTooLong: (cell, sheet, most) => `Formeln i ${cell} på ”${sheet}” är längre än de ${most} tecken som en fil rymmer.`,
    sheetName: (sheet) => `Excel godtar inte ”${sheet}” som namn på ett blad. Byt namn på bladet och ladda ner igen.`,
    other: "Filen kunde inte skapas. Försök igen.",
  },
};
