import type { Translated } from "../translated.ts";
import type { workbenchTexts as en } from "./en.ts";

export const workbenchTexts: Translated<typeof en> = {
  download: "Descarcă .xlsx",
  downloading: "Se pregătește fișierul…",
  downloadFailed: "Fișierul nu a putut fi creat. Registrul tău este neschimbat; încearcă din nou.",
  fileName: "registru",
};
