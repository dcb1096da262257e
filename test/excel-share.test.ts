import { beforeEach, describe, expect, test, vi } from "vitest";
import type { WeeklyEvent } from "../core/calendar/weekly-event.ts";
import { EXCEL_FAILURES } from "../core/i18n/excel/index.ts";
import { serialDate } from "../core/serial-date.ts";
import { parseReminder, renderReminderAddress } from "../excel-addin/src/reminder-address.ts";
import { addToCalendar, sharing } from "../excel-addin/src/share.ts";
import { SimulatedOffice } from "./fakes/excel/simulated-office.ts";

let office: SimulatedOffice;
let opened: { opener: unknown };

/** A window that may still reach back to the pane. */
function open(address: string): object {
  office.opened.push(`window ${address}`);
  opened = { opener: "the pane" };
  return opened;
}

/** On the web Office opens no browser: the pane is in one. */
function openOffice(onWeb: boolean): void {
  office = new SimulatedOffice((set) => !(onWeb && set === "OpenBrowserWindowApi"));
  vi.stubGlobal("Office", office);
  vi.stubGlobal("document", { baseURI: "https://okr.example.com/add-in/taskpane.html?x=1" });
  vi.stubGlobal("window", { open });
}
beforeEach(() => openOffice(false));

const EVENT: WeeklyEvent = {
  title: "Check in & read: 50 %?",
  notes: "Line 1\nLine 2 #",
  address: "https://example.com/OKR.xlsx",
  weekday: 1,
  hour: 9,
  minute: 0,
  durationInMinutes: 15,
  from: serialDate(2026, 10, 1),
  until: serialDate(2026, 12, 31),
};

describe("the link to the document", () => {
  test.each([
    [
      "https://contoso.sharepoint.com/sites/x/Shared Documents/OKR 50%25.xlsx",
      "https://contoso.sharepoint.com/sites/x/Shared%20Documents/OKR%2050%25.xlsx",
    ],
    ["https://example.com/OKR 100%.xlsx", "https://example.com/OKR%20100%.xlsx"],
    ["C:\\Users\\me\\OKR.xlsx", undefined],
    ["/Users/me/OKR.xlsx", undefined],
    ["", undefined],
    [null, undefined],
  ])("of a document at %s is %s", async (url, link) => {
    office.context.document.url = url;
    expect(await sharing("en").readLink()).toBe(link);
  });
});

describe("a mail to finish", () => {
  test("opens in Outlook on the web, in the user's browser", () => {
    sharing("en").composeMail?.({ subject: "OKR: 5 + 5 & more", body: "Dear all,\nsee https://example.com/?a=1" });
    const [address = ""] = office.opened;
    const { origin, pathname, searchParams } = new URL(address);
    expect(`${origin}${pathname}`).toBe("https://outlook.office.com/mail/deeplink/compose");
    expect(Object.fromEntries(searchParams)).toEqual({ subject: "OKR: 5 + 5 & more", body: "Dear all,\nsee https://example.com/?a=1" });
    expect(address).not.toContain("+");
  });

  test("opens from Excel on the web too", () => {
    openOffice(true);
    sharing("en").composeMail?.({ subject: "OKR", body: "" });
    expect(office.opened).toEqual(["window https://outlook.office.com/mail/deeplink/compose?subject=OKR&body="]);
    expect(opened.opener).toBeNull();
  });

  test("that the browser does not open is told in the user's language", () => {
    openOffice(true);
    vi.stubGlobal("window", { open: () => null });
    expect(() => sharing("sv").composeMail?.({ subject: "OKR", body: "" })).toThrow(EXCEL_FAILURES.sv.windowBlocked);
  });
});

describe("a reminder", () => {
  test("opens on its own page beside the pane, with all it says behind the #, where no server reads it", () => {
    addToCalendar(EVENT, "sv");
    const { origin, pathname, search, hash } = new URL(office.opened[0] ?? "");
    expect(`${origin}${pathname}${search}`).toBe("https://okr.example.com/add-in/reminder.html");
    expect(parseReminder(hash)).toEqual({ event: EVENT, language: "sv" });
  });

  test.each([
    "",
    "#",
    "#%",
    "#{}",
    "#null",
    `#${encodeURIComponent(JSON.stringify({ event: EVENT, language: "de" }))}`,
    ...[
      { weekday: 0 },
      { weekday: 8 },
      { hour: 24 },
      { minute: 1.5 },
      { durationInMinutes: 0 },
      { from: -1 },
      { until: 1e9 },
      { title: 1 },
      { address: "javascript:alert(1)" },
    ].map((change) =>
      renderReminderAddress("https://example.com/", { ...EVENT, ...change } as WeeklyEvent, "en").slice(
        "https://example.com/reminder.html".length,
      ),
    ),
  ])("that somebody else wrote as %s is none", (hash) => {
    expect(parseReminder(hash)).toBeUndefined();
  });
});
