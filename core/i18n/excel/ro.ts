import type { Translated } from "../translated.ts";
import type { reminder as en } from "./en.ts";

export const reminder: Translated<typeof en> = {
  title: "Memento pentru actualizare",
  when: (weekday, time, from, until) => `În fiecare ${weekday} la ${time}, de la ${from} până la ${until}`,
  save: "Salvați mementoul",
  next: "Apoi deschideți fișierul salvat: calendarul vă întreabă dacă îl adăugați.",
  never: "Nicio astfel de zi nu cade în această perioadă. Reveniți în Excel și alegeți alte date.",
  unknown: "Această adresă nu conține niciun memento. Deschideți-o din Measured By în Excel.",
};
