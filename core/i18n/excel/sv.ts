import type { Translated } from "../translated.ts";
import type { reminder as en } from "./en.ts";

export const reminder: Translated<typeof en> = {
  title: "Påminnelse om avstämning",
  when: (weekday, time, from, until) => `Varje ${weekday} kl. ${time}, från ${from} till ${until}`,
  save: "Spara påminnelsen",
  next: "Öppna sedan den sparade filen: kalendern frågar om den ska läggas till.",
  never: "Ingen sådan dag infaller under perioden. Gå tillbaka till Excel och välj andra datum.",
  unknown: "Den här adressen innehåller ingen påminnelse. Öppna den från Measured By i Excel.",
};
