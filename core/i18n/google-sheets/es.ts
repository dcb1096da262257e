import type { Translated } from "../translated.ts";
import type { failures as enFailures, menu as enMenu } from "./en.ts";

export const menu: Translated<typeof enMenu> = {
  open: "Abrir Measured By",
  insertFunction: "Insertar función",
};

export const failures: Translated<typeof enFailures> = {
  severalAccounts:
    "Google no ha dejado entrar a Measured By. Pasa cuando el navegador tiene abiertas varias cuentas de Google. Abre esta hoja de cálculo en una ventana privada, solo con la cuenta que usa Measured By.",
  noCell: "Selecciona primero una celda y luego inserta la función.",
};
