import type { Translated } from "../translated.ts";
import type { workbenchTexts as en } from "./en.ts";

export const workbenchTexts: Translated<typeof en> = {
  download: "Descargar .xlsx",
  downloading: "Preparando el archivo…",
  unknownAddress: (words: string) => `La dirección pide algo desconocido: ${words}.`,
  failure: {
    textTooLong: (cell, sheet, most) =>
      `El texto de ${cell} en «${sheet}» supera los ${most} caracteres que caben en una celda de un archivo.`,
    formulaTooLong: (cell, sheet, most) => `La fórmula de ${cell} en «${sheet}» supera los ${most} caracteres que admite un archivo.`,
    sheetName: (sheet) => `Excel no admite «${sheet}» como nombre de hoja. Cámbialo y vuelve a descargar.`,
    other: "No se ha podido crear el archivo. Inténtalo de nuevo.",
  },
};
