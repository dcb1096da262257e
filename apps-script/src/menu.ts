import { GOOGLE_SHEETS_MENU } from "../../core/i18n/google-sheets/index.ts";
import { type Language, readLanguage } from "../../core/language.ts";
import { parseText } from "./parse-input.ts";
import { readPage } from "./read-page.ts";
import type { SidebarStart } from "./server-functions.ts";

/**
 * Adds the add-on's menu. Runs in AuthMode.NONE where the add-on is installed but not yet used in this file: only the
 * menu and the user's locale may be touched there, and a forbidden call would leave a menu with nothing but "Help".
 */
export function onOpen(): void {
  const menu = GOOGLE_SHEETS_MENU[userLanguage()];
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(menu.open, "openSidebar")
    .addItem(menu.checkIn, "openCheckIn")
    .addItem(menu.insertFunction, "openFunctions")
    .addItem(menu.publish, "openShare")
    .addItem(menu.help, "openHelp")
    .addToUi();
}

/** Right after installing, the file is open already and onOpen has not run. */
export function onInstall(): void {
  onOpen();
}

export const openSidebar = (): void => showSidebar("insert");
export const openCheckIn = (): void => showSidebar("checkIn");
export const openFunctions = (): void => showSidebar("functions");
export const openShare = (): void => showSidebar("share");

export function openHelp(): void {
  const page = HtmlService.createHtmlOutputFromFile(`help-${userLanguage()}`).setWidth(440).setHeight(420);
  SpreadsheetApp.getUi().showModalDialog(page, "Measured By");
}

const userLanguage = (): Language => readLanguage(Session.getActiveUserLocale());

/** What the page loads later, or in the user's language at once: a script element. */
export const readPart = (name: unknown): string => readPage(parseText(name));

/** The page is the built sidebar.html, which this appends the user's language to, and the call that starts it. */
function showSidebar(panel: SidebarStart["panel"]): void {
  const start: SidebarStart = { locale: Session.getActiveUserLocale(), panel };
  const language = readLanguage(start.locale);
  const page = HtmlService.createHtmlOutputFromFile("sidebar")
    .setTitle("Measured By")
    .append(language === "en" ? "" : readPage(`language-${language}`))
    .append(`<script>MeasuredBySidebar.start(${JSON.stringify(start).replace(/</g, "\\u003c")})</script>`);
  SpreadsheetApp.getUi().showSidebar(page);
}
