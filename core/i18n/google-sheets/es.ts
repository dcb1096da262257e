import type { Translated } from "../translated.ts";
import type { failures as enFailures, help as enHelp, menu as enMenu } from "./en.ts";

export const menu: Translated<typeof enMenu> = {
  open: "Abrir Measured By",
  checkIn: "Registrar seguimiento",
  insertFunction: "Insertar función",
  publish: "Publicar para lectores",
  help: "Ayuda",
};

export const failures: Translated<typeof enFailures> = {
  severalAccounts:
    "Google no ha dejado entrar a Measured By. Pasa cuando el navegador tiene abiertas varias cuentas de Google. Abre esta hoja de cálculo en una ventana privada, con la sesión iniciada solo en la cuenta que usa Measured By.",
  noCell: "Selecciona primero una celda y luego inserta la función.",
};

export const help: Translated<typeof enHelp> = {
  heading: "Qué puedes hacer",
  open: "inserta OKR en hojas listas para usar: desde una plantilla o con tus palabras.",
  checkIn: "recoge los valores de la semana, un resultado clave tras otro.",
  insertFunction: "muestra qué hacen funciones como KPI_CHANGE y OKR_PROGRESS, y las escribe en la celda elegida.",
  publish: "deja la hoja de cálculo lista para quien no tiene nada instalado, e invita a esas personas.",
  volatile:
    "No dejes que una celda con NOW(), RAND() o TODAY() alimente estas funciones: Google Sheets mostraría «Cargando…» sin fin. Escribe la fecha, como hace la barra lateral.",
  privacy:
    "Measured By solo ve esta hoja de cálculo, guarda tus cifras en ella y no las envía a ningún sitio. El correo semanal solo sale si lo programas.",
};
