import type { Translated } from "../translated.ts";
import type { workbenchTexts as en } from "./en.ts";

export const workbenchTexts: Translated<typeof en> = {
  download: "Descargar .xlsx",
  calculating: "Calculando…",
  downloading: "Preparando el archivo…",
  open: "Abrir .xlsx",
  opening: "Abriendo el archivo…",
  notOpened: (name) => `No se pudo abrir «${name}»: no es un libro .xlsx o está dañado.`,
  giveUpUnsaved: (name) => `Este libro tiene cambios sin guardar. ¿Abrir «${name}» en su lugar de todos modos?`,
  save: "Guardar",
  saved: "Guardado en este navegador. Lo encontrarás aquí cuando vuelvas.",
  notSaved: "Este navegador no guarda nada para la página. Descarga el archivo.",
  unknownAddress: (words: string) => `La dirección pide algo desconocido: ${words}.`,
  nextSteps: {
    "revenue-segment.mqls": "Ventas responde a cada MQL en un día; webinar el día 12",
    "leads.email-ctr": "Asunto más corto y un solo botón: probarlo en dos envíos",
    "newsletter.subject-line-tests": "Programar de una vez las diez pruebas siguientes",
    "newsletter.subscribers": "Formulario de alta en los tres artículos más leídos",
    "newsletter.click-rate": "Preguntar a diez lectores en qué harían clic",
  },
  failure: {
    textTooLong: (cell, sheet, most) =>
      `El texto de ${cell} en «${sheet}» supera los ${most} caracteres que caben en una celda de un archivo.`,
    formulaTooLong: (cell, sheet, most) => `La fórmula de ${cell} en «${sheet}» supera los ${most} caracteres que admite un archivo.`,
    sheetName: (sheet) => `Excel no admite «${sheet}» como nombre de hoja. Cámbialo y vuelve a descargar.`,
    other: "No se ha podido crear el archivo. Inténtalo de nuevo.",
  },
};
