import type { Translated } from "../translated.ts";
import type { googleSheets as en } from "./en.ts";

export const googleSheets: Translated<typeof en> = {
  menu: {
    open: "Abrir Measured By",
  },
  severalAccounts:
    "Google no ha dejado entrar a Measured By. Pasa cuando el navegador tiene abiertas varias cuentas de Google. Abre esta hoja de cálculo en una ventana privada, solo con la cuenta que usa Measured By.",
  noCell: "Selecciona primero una celda y luego inserta la función.",
};
