import type { Translated } from "../translated.ts";
import type { failures as enFailures, reminder as enReminder } from "./en.ts";

export const reminder: Translated<typeof enReminder> = {
  title: "Memento pentru actualizare",
  when: (weekday, time, from, until) => `În fiecare ${weekday} la ${time}, de la ${from} până la ${until}`,
  save: "Salvați mementoul",
  next: "Apoi deschideți fișierul salvat: calendarul vă întreabă dacă îl adăugați.",
  never: "Nicio astfel de zi nu cade în această perioadă. Reveniți în Excel și alegeți alte date.",
  unknown: "Această adresă nu conține niciun memento. Deschideți-o din Measured By în Excel.",
};

export const failures: Translated<typeof enFailures> = {
  daysFrom1904:
    "registrul numără zilele din 1904, ca vechile Mac-uri, iar toate datele ar ieși cu patru ani mai târziu. Inserați într-un registru nou.",
  windowBlocked:
    "Browserul nu i-a permis programului Excel să deschidă o altă fereastră. Permiteți ferestrele pop-up pentru această pagină și încercați din nou.",
};
