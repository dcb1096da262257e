import type { Translated } from "../translated.ts";
import type { workbenchTexts as en } from "./en.ts";

export const workbenchTexts: Translated<typeof en> = {
  download: "Ladda ner .xlsx",
  downloading: "Förbereder filen …",
  downloadFailed: "Filen kunde inte skapas. Arbetsboken är oförändrad; försök igen.",
  fileName: "arbetsbok",
};
