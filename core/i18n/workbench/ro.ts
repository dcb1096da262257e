import type { Translated } from "../translated.ts";
import type { workbenchTexts as en } from "./en.ts";

export const workbenchTexts: Translated<typeof en> = {
  download: "Descărcați .xlsx",
  calculating: "Se calculează…",
  downloading: "Se pregătește fișierul…",
  open: "Deschideți .xlsx",
  opening: "Se deschide fișierul…",
  notOpened: (name) => `„${name}” nu a putut fi deschis: nu este un registru .xlsx sau este deteriorat.`,
  giveUpUnsaved: (name) => `Registrul are modificări nesalvate. Deschideți totuși „${name}” în locul lui?`,
  save: "Salvați",
  saved: "Salvat în acest browser. Îl găsiți aici când reveniți.",
  notSaved: "Browserul nu păstrează nimic pentru pagină. Descărcați fișierul.",
  unknownAddress: (words: string) => `Adresa cere ceva necunoscut: ${words}.`,
  nextSteps: {
    "revenue-segment.mqls": "Vânzările răspund fiecărui MQL într-o zi; webinar pe 12",
    "leads.email-ctr": "Subiect mai scurt și un singur buton: de testat în două trimiteri",
    "newsletter.subject-line-tests": "Programăm dintr-odată următoarele zece teste",
    "newsletter.subscribers": "Formular de înscriere în cele mai citite trei articole",
    "newsletter.click-rate": "Întrebăm zece cititori pe ce ar da clic",
  },
  failure: {
    textTooLong: (cell, sheet, most) =>
      `Textul din ${cell} de pe „${sheet}” depășește cele ${most} de caractere care încap într-o celulă a unui fișier.`,
    formulaTooLong: (cell, sheet, most) =>
      `Formula din ${cell} de pe „${sheet}” depășește cele ${most} de caractere pe care le poate păstra un fișier.`,
    sheetName: (sheet) => `Excel nu acceptă „${sheet}” ca nume de foaie. Redenumiți foaia, apoi descărcați din nou.`,
    other: "Fișierul nu a putut fi creat. Încercați din nou.",
  },
};
