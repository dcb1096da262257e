import type { Area } from "../../../core/formula/a1.ts";
import { type Account, exposeCache, exposeMail, exposeProperties } from "./account.ts";
import { CHARTS } from "./charts.ts";
import type { Document } from "./document.ts";
import { exposeRange } from "./range.ts";
import { exposeFormatBuilder, exposeValidationBuilder } from "./rules.ts";
import { exposeScriptApp } from "./script-app.ts";
import { exposeSheet } from "./sheet.ts";
import { exposeSpreadsheet } from "./spreadsheet.ts";
import { wallClock } from "./typed-cell.ts";
import { expose, stateOf, type Wire } from "./wire.ts";
import type { Workbook } from "./workbook.ts";

/** What a person sees of the add-on: its menu, and the sidebar or dialog that is open. */
export interface Screen {
  menu: { readonly caption: string; readonly functionName: string }[];
  sidebar: { readonly title: string; readonly content: string } | null;
  /** What is picked on the sheet in front. */
  picked: readonly Area[];
  dialog: { readonly title: string; readonly content: string } | null;
}

export interface Surroundings {
  readonly wire: Wire;
  readonly workbook: Workbook;
  readonly screen: Screen;
  readonly account: Account;
  /** The language setting of the user's account. */
  readonly locale: string;
  /** The project's HTML files by their name without ".html". */
  readonly pages: ReadonlyMap<string, string>;
}

/** The globals of an Apps Script execution, as far as the add-on uses them. */
export function createServices({ wire, workbook, account, screen, locale, pages }: Surroundings): Readonly<Record<string, object>> {
  const document: Document = { wire, workbook, showSheet: (sheet) => exposeSheet(document, sheet) };
  const ui = (): GoogleAppsScript.Base.Ui =>
    expose<GoogleAppsScript.Base.Ui>(wire, "Ui", {
      createAddonMenu: () => exposeMenu(wire, screen),
      showSidebar(page) {
        screen.sidebar = { ...stateOf<NonNullable<Screen["sidebar"]>>(page) };
      },
      showModalDialog(page: unknown, title: string) {
        screen.dialog = { ...stateOf<NonNullable<Screen["dialog"]>>(page), title };
      },
    });
  return {
    SpreadsheetApp: expose<GoogleAppsScript.Spreadsheet.SpreadsheetApp>(wire, "SpreadsheetApp", {
      getUi: ui,
      getActive: () => exposeSpreadsheet(document),
      getCurrentCell: () => exposeRange(document, workbook.active, { row: 1, column: 1, rows: 1, columns: 1 }),
      getActiveRangeList: () =>
        expose<GoogleAppsScript.Spreadsheet.RangeList>(wire, "RangeList", {
          getRanges: () => screen.picked.map((area) => exposeRange(document, workbook.active, area)),
        }),
      newDataValidation: () => exposeValidationBuilder(wire),
      newConditionalFormatRule: () => exposeFormatBuilder(wire, workbook),
      flush: () => {},
      WrapStrategy: { WRAP: "WRAP", OVERFLOW: "OVERFLOW", CLIP: "CLIP" },
      BorderStyle: { SOLID: "SOLID" },
      SheetType: { GRID: "GRID", OBJECT: "OBJECT" },
      // biome-ignore lint/suspicious/noExplicitAny: scripts only pass enum members on; their names stand for them here.
    } as any),
    Session: expose<GoogleAppsScript.Base.Session>(wire, "Session", { getActiveUserLocale: () => locale }),
    LockService: expose<GoogleAppsScript.Lock.LockService>(wire, "LockService", { getDocumentLock: () => exposeLock(wire, workbook) }),
    HtmlService: expose<GoogleAppsScript.HTML.HtmlService>(wire, "HtmlService", {
      createHtmlOutputFromFile(name) {
        const page = pages.get(name);
        if (page === undefined) throw new Error(`No HTML file named ${name} was found.`);
        return exposePage(wire, page);
      },
    }),
    CacheService: expose<GoogleAppsScript.Cache.CacheService>(wire, "CacheService", {
      getDocumentCache: () => exposeCache(wire, workbook.cache),
    }),
    PropertiesService: expose<GoogleAppsScript.Properties.PropertiesService>(wire, "PropertiesService", {
      getDocumentProperties: () => exposeProperties(wire, workbook.properties),
      getUserProperties: () => exposeProperties(wire, account.properties),
    }),
    MailApp: exposeMail(wire, account),
    ScriptApp: exposeScriptApp(wire, account),
    Charts: CHARTS,
    Utilities: expose<GoogleAppsScript.Utilities.Utilities>(wire, "Utilities", { formatDate }),
  };
}

function exposeMenu(wire: Wire, screen: Screen): GoogleAppsScript.Base.Menu {
  const items: Screen["menu"] = [];
  const menu: GoogleAppsScript.Base.Menu = expose<GoogleAppsScript.Base.Menu>(wire, "Menu", {
    addItem(caption, functionName) {
      items.push({ caption, functionName });
      return menu;
    },
    addToUi() {
      screen.menu = items;
    },
  });
  return menu;
}

function exposePage(wire: Wire, content: string): GoogleAppsScript.HTML.HtmlOutput {
  const state = { title: "", content };
  const page: GoogleAppsScript.HTML.HtmlOutput = expose<GoogleAppsScript.HTML.HtmlOutput>(
    wire,
    "HtmlOutput",
    {
      setTitle(title) {
        state.title = title;
        return page;
      },
      setWidth: () => page,
      setHeight: () => page,
      append(added) {
        state.content += added;
        return page;
      },
      getContent: () => state.content,
    },
    state,
  );
  return page;
}

/** A lock another execution holds is not waited for: tests do not let time pass. */
function exposeLock(wire: Wire, workbook: Workbook): GoogleAppsScript.Lock.Lock {
  const execution = wire;
  return expose<GoogleAppsScript.Lock.Lock>(wire, "Lock", {
    tryLock() {
      workbook.lock ??= execution;
      return workbook.lock === execution;
    },
    releaseLock() {
      if (workbook.lock === execution) workbook.lock = null;
    },
  });
}

function formatDate(date: GoogleAppsScript.Base.Date, timeZone: string, format: string): string {
  if (format !== "yyyy-MM-dd") throw new TypeError(`The pattern ${format} is not modelled by the simulated Google Sheets`);
  return new Date(wallClock(timeZone, new Date(date.getTime()))).toISOString().slice(0, 10);
}
