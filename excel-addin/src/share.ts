import type { WeeklyEvent } from "../../core/calendar/weekly-event.ts";
import type { Language } from "../../core/language.ts";
import type { Sharing } from "../../core/sidebar-host.ts";
import { renderReminderAddress } from "./reminder-address.ts";

/**
 * Excel tells an add-in where the document is and nothing else: who may read it, and sending mail, would need an account
 * of the user's with Microsoft. Links to mail programs (mailto:) do nothing in a task pane.
 */
export const sharing: Sharing = {
  readLink: async () => {
    const { url } = Office.context.document;
    return /^https?:/i.test(url ?? "") ? new URL(url).href : undefined;
  },
  composeMail: ({ subject, body }) =>
    openInBrowser(
      `https://outlook.office.com/mail/deeplink/compose?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`,
    ),
};

/** In the browser, because a task pane on a Mac saves no files. */
export const addToCalendar = (event: WeeklyEvent, language: Language): void =>
  openInBrowser(renderReminderAddress(document.baseURI, event, language));

/** Desktop Excel opens the user's browser; in Excel on the web, which lacks that, the pane is in one. */
function openInBrowser(address: string): void {
  if (Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1")) Office.context.ui.openBrowserWindow(address);
  else window.open(address, "_blank", "noopener");
}
