import type { Translated } from "../translated.ts";
import type { failures as enFailures, reminder as enReminder } from "./en.ts";

export const reminder: Translated<typeof enReminder> = {
  title: "Recordatorio de seguimiento",
  when: (weekday, time, from, until) => `Cada ${weekday} a las ${time}, del ${from} al ${until}`,
  save: "Guardar el recordatorio",
  next: "Abra después el archivo guardado: el calendario le preguntará si quiere añadirlo.",
  never: "Ese día no cae dentro del periodo. Vuelva a Excel y elija otras fechas.",
  unknown: "Esta dirección no contiene ningún recordatorio. Ábrala desde Measured By en Excel.",
};

export const failures: Translated<typeof enFailures> = {
  windowBlocked:
    "El navegador no ha permitido que Excel abra otra ventana. Permita las ventanas emergentes en esta página e inténtelo de nuevo.",
};
