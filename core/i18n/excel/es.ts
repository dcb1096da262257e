import type { Translated } from "../translated.ts";
import type { failures as enFailures, reminder as enReminder } from "./en.ts";

export const reminder: Translated<typeof enReminder> = {
  title: "Recordatorio de seguimiento",
  when: (weekday, time, from, until) => `Cada ${weekday} a las ${time}, del ${from} al ${until}`,
  save: "Guardar el recordatorio",
  next: "Abre después el archivo guardado: el calendario te preguntará si quieres añadirlo.",
  never: "En el periodo no hay ningún día así. Vuelve a Excel y elige otras fechas.",
  unknown: "Esta dirección no contiene ningún recordatorio. Ábrela desde Measured By en Excel.",
};

export const failures: Translated<typeof enFailures> = {
  daysFrom1904:
    "este libro cuenta los días desde 1904, como los Mac antiguos, y todas las fechas saldrían cuatro años tarde. Inserta en un libro nuevo.",
  windowBlocked:
    "El navegador no ha permitido que Excel abra otra ventana. Permite las ventanas emergentes en esta página e inténtalo de nuevo.",
};
