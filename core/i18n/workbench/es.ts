import type { Translated } from "../translated.ts";
import type { workbenchTexts as en } from "./en.ts";

export const workbenchTexts: Translated<typeof en> = {
  download: "Descargar .xlsx",
  downloading: "Preparando el archivo…",
  downloadFailed: "No se ha podido crear el archivo. Tu libro no ha cambiado; inténtalo de nuevo.",
  fileName: "libro",
};
