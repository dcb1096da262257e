import type { WeeklyEvent } from "../../core/calendar/weekly-event.ts";
import { EXCEL_FAILURES } from "../../core/i18n/excel/index.ts";
import type { Language } from "../../core/language.ts";
import type { SidebarHost } from "../../core/sidebar-host.ts";
import { renderReminderAddress } from "./reminder-address.ts";

/**
 * Excel tells an add-in where the document is and nothing else: who may read it, and sending mail, would need an account
 * of the user's with Microsoft. Links to mail programs (mailto:) do nothing in a task pane.
 */
export const sharing = (language: Language): NonNullable<SidebarHost["sharing"]> => ({
  readLink: async () => {
    const { url } = Office.context.document;
    return /^https?:/i.test(url ?? "") ? new URL(url).href : undefined;
  },
  composeMail: ({ subject, body }) => {
    const mail = `subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
    openInBrowser(`https://outlook.office.com/mail/deeplink/compose?${mail}`, language);
  },
});

/** In the browser, because a task pane on a Mac saves no files. */
export const addToCalendar = (event: WeeklyEvent, language: Language): void =>
  openInBrowser(renderReminderAddress(document.baseURI, event, language), language);

/** Desktop Excel opens the user's browser; in Excel on the web, which lacks that, the pane is in one. */
function openInBrowser(address: string, language: Language): void {
  if (Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1")) {
    Office.context.ui.openBrowserWindow(address);
    return;
  }
  const opened = window.open(address, "_blank");
  if (!opened) throw new Error(EXCEL_FAILURES[language].windowBlocked);
  opened.opener = null;
}
