import type { Translated } from "../../translated.ts";
import type { general as en } from "./en.ts";

export const general: Translated<typeof en> = {
  product: "Measured By",
  language: "Idioma",
  languageMissing: (name) => `Los textos en ${name} no han llegado. Inténtalo de nuevo en un momento.`,
  panels: {
    insert: "Insertar",
    checkIn: "Seguimiento",
    functions: "Funciones",
    funnel: "Embudo",
    share: "Compartir",
  },
  cancel: "Cancelar",
};
