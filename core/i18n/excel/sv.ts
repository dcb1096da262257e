import type { Translated } from "../translated.ts";
import type { failures as enFailures, reminder as enReminder } from "./en.ts";

export const reminder: Translated<typeof enReminder> = {
  title: "Påminnelse om avstämning",
  when: (weekday, time, from, until) => `Varje ${weekday} kl. ${time}, från ${from} till ${until}`,
  save: "Spara påminnelsen",
  next: "Öppna sedan den sparade filen: kalendern frågar om den ska läggas till.",
  never: "Det finns ingen sådan dag i perioden. Gå tillbaka till Excel och välj andra datum.",
  unknown: "Den här adressen innehåller ingen påminnelse. Öppna den från Measured By i Excel.",
};

export const failures: Translated<typeof enFailures> = {
  daysFrom1904:
    "arbetsboken räknar dagarna från 1904, som gamla Mac-datorer gjorde, och alla datum skulle hamna fyra år för sent. Infoga i en ny arbetsbok.",
  windowBlocked: "Webbläsaren lät inte Excel öppna ett nytt fönster. Tillåt popup-fönster för sidan och försök igen.",
};
