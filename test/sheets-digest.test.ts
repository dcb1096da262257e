import { beforeAll, describe, expect, test } from "vitest";
import { compilePlan } from "../apps-script/src/sidebar/compile/compile-plan.ts";
import { connectServer } from "../apps-script/src/sidebar/script-run.ts";
import { createSidebarHost } from "../apps-script/src/sidebar/sidebar-host.ts";
import { digestWords } from "../core/digest/digest-words.ts";
import type { Language } from "../core/language.ts";
import { planOkrWorkbook } from "../core/plan/plan-okr-workbook.ts";
import { serialDate } from "../core/serial-date.ts";
import { PARTS_AT_HAND } from "../core/sidebar/parts-at-hand.ts";
import { WriteFailure } from "../core/sidebar-host.ts";
import { builtAppsScript } from "./built-apps-script.ts";
import { capturePush, type Payload } from "./clasp/capture-push.ts";
import { createAccount } from "./fakes/google-sheets/account.ts";
import { type Fault, SERVICE_ERROR } from "./fakes/google-sheets/wire.ts";
import { cellAt, createWorkbook, peekCell, type Workbook } from "./fakes/google-sheets/workbook.ts";
import { pictureOf } from "./fakes/picture-of-workbook.ts";
import { SimulatedAddOn } from "./fakes/simulated-add-on.ts";
import { simulatedScriptRun } from "./fakes/simulated-script-run.ts";

let payload: Payload;
beforeAll(async () => {
  payload = await capturePush(await builtAppsScript());
});

const MONDAY = new Date("2026-11-02T07:30:00Z");
const NEXT_MONDAY = new Date("2026-11-09T07:30:00Z");
const CHOICE = { to: ["ann@example.com", "bo@example.com"], weekday: 1, hour: 8 };
const WORDS = digestWords("sv");

/** Puts what a formula comes to, or what somebody typed, into a row of a table. */
function put(workbook: Workbook, name: string, row: number, values: Readonly<Record<string, string | number>>): void {
  const named = workbook.names.find((candidate) => candidate.name === name);
  if (!named) throw new Error(`${name} is not there`);
  const { sheet, area } = named;
  for (const [key, value] of Object.entries(values)) {
    const column = Array.from({ length: area.columns }, (_, index) => area.column + index).find(
      (candidate) => peekCell(sheet, area.row, candidate)?.value === key,
    );
    if (column === undefined) throw new Error(`${name} has no column ${key}`);
    cellAt(sheet, area.row + 2 + row, column).value = value;
  }
}

/** A workbook with an OKR set that is under way: one key result moved, one is off track, one waits. */
function createOkrWorkbook(language: Language = "sv"): Workbook {
  const workbook = createWorkbook({ separator: ";" });
  const period = { start: serialDate(2026, 10, 1), end: serialDate(2026, 12, 31) };
  const plan = planOkrWorkbook(
    { okrs: "leads", sheets: [], language, ...period },
    { inspection: { sheets: ["Sheet1"], names: [] }, named: [] },
  );
  new SimulatedAddOn(payload, { workbook }).run("FULL", "writePlan", compilePlan(plan, []));
  const today = serialDate(2026, 11, 2);
  put(workbook, "MB_Settings", 1, { value: today });
  put(workbook, "MB_Objectives", 0, { progress: 0.4, expected: 0.6 });
  put(workbook, "MB_KeyResults", 0, { moved: 0.25, progress: 0.5, last_check_in: today - 6, status: "Enligt plan" });
  put(workbook, "MB_KeyResults", 1, {
    moved: 0.25,
    progress: 0.5,
    last_check_in: today - 7,
    status: "Ur kurs",
    expected: 0.75,
    owner: "Ann",
    next_step: "Ring tio",
  });
  put(workbook, "MB_KeyResults", 2, { stale: "Dags att uppdatera", owner: "Bo" });
  return workbook;
}

/** What a digest reads of a set, on one small sheet. */
function createSmallSet(): Workbook {
  const workbook = createWorkbook();
  const sheet = workbook.active;
  const table = (name: string, row: number, lines: readonly (readonly (string | number)[])[]): void => {
    for (const [y, line] of lines.entries()) for (const [x, value] of line.entries()) cellAt(sheet, row + y, x + 1).value = value;
    workbook.names.push({ name, sheet, area: { row, column: 1, rows: lines.length, columns: lines[0]?.length ?? 0 } });
  };
  table("MB_Settings", 1, [
    ["key", "value"],
    ["Key", "Value"],
    ["today", serialDate(2026, 11, 2)],
  ]);
  table("MB_Objectives", 11, [
    ["id", "parent", "progress", "expected"],
    ["Id", "Parent", "Progress", "Expected"],
    ["O1", "", 0.5, 0.5],
  ]);
  table("MB_KeyResults", 21, [
    ["key_result", "moved", "progress", "last_check_in", "status", "owner", "next_step", "stale"],
    ["Key result", "", "", "", "", "", "", ""],
    ["Close 40 customers", 0.1, 0.5, serialDate(2026, 11, 1), "Ur kurs", "Ann", "", ""],
  ]);
  return workbook;
}

interface Settings {
  readonly workbook?: Workbook;
  readonly refused?: readonly string[];
  readonly quotaLeft?: number;
}

function open({ workbook = createOkrWorkbook(), refused = [], quotaLeft = 100 }: Settings = {}) {
  const account = createAccount(quotaLeft);
  const on = (today: Date) => new SimulatedAddOn(payload, { workbook, account, refused, today });
  const addOn = on(MONDAY);
  const host = createSidebarHost(connectServer(simulatedScriptRun(addOn)), { locale: "en" }, PARTS_AT_HAND);
  if (!host.digest) throw new Error("Google Sheets sends mail");
  return { workbook, account, addOn, on, digest: host.digest };
}

const firstKeyResults = (workbook: Workbook): readonly unknown[] => {
  const named = workbook.names.find(({ name }) => name === "MB_KeyResults");
  return [0, 1, 2].map((row) => named && peekCell(named.sheet, named.area.row + 2 + row, named.area.column + 2)?.value);
};

test("the preview is in the language of the set, from its own cells", async () => {
  const { workbook, digest, account } = open();
  const [moved, behind, waiting] = firstKeyResults(workbook);
  const { subject, text, html } = await digest.preview();
  expect(subject).toBe("Marketing OKRs: 40\u00a0% klart, 60\u00a0% förväntat hittills");
  expect(text).toContain(`\n- 25\u00a0% → 50\u00a0% klart: ${moved}\n\n`);
  expect(text).toContain(`\n- ${behind}\n  Ur kurs: 50\u00a0% klart, 75\u00a0% förväntat. Ansvarig: Ann. Nästa steg: Ring tio\n`);
  expect(text).toContain(`\n- ${waiting} (ansvarig: Bo)\n`);
  expect(html).toContain("https://docs.google.com/spreadsheets/d/simulated/edit");
  expect(account.mails).toEqual([]);
});

test("the preview is what is sent", async () => {
  const { digest, account, addOn } = open();
  const { subject, html, text } = await digest.preview();
  await digest.schedule(CHOICE);
  addOn.fireTriggers();
  expect(account.mails).toMatchObject([{ subject, body: text, htmlBody: html }]);
});

test("a workbook without a set has no digest", async () => {
  const { digest } = open({ workbook: createWorkbook() });
  await expect(digest.preview()).rejects.toThrow();
});

describe("the digest is right", () => {
  const preview = (workbook: Workbook) => open({ workbook }).digest.preview();
  /** The lines of a list, by what its heading starts with. */
  const listed = (text: string, heading: string): readonly string[] =>
    (text.split("\n\n").find((part) => part.startsWith(heading)) ?? "").split("\n").slice(1);

  test("whose it is: the key result's owner, or else its objective's", async () => {
    const workbook = createOkrWorkbook();
    put(workbook, "MB_Objectives", 0, { owner: "Carmen" });
    put(workbook, "MB_KeyResults", 1, { owner: "" });
    expect((await preview(workbook)).text).toContain("Ansvarig: Carmen. Nästa steg: Ring tio");
  });

  test("how it stands: of the objectives that the Dashboard counts at the top, those with an unknown parent among them", async () => {
    const workbook = createOkrWorkbook();
    put(workbook, "MB_Objectives", 1, { id: "O2", parent: "O1", progress: 1, expected: 1 });
    put(workbook, "MB_Objectives", 2, { id: "O3", parent: "O9", progress: 0.8, expected: 0.8 });
    expect((await preview(workbook)).subject).toBe("Marketing OKRs: 60\u00a0% klart, 70\u00a0% förväntat hittills");
  });

  test("the largest move first and the furthest behind first", async () => {
    const workbook = createOkrWorkbook();
    const [first, second, third] = firstKeyResults(workbook);
    put(workbook, "MB_KeyResults", 2, {
      moved: -0.4,
      progress: 0.1,
      expected: 0.6,
      last_check_in: serialDate(2026, 11, 1),
      status: "Ur kurs",
    });
    put(workbook, "MB_KeyResults", 0, { status: "I riskzonen", expected: 0.55 });
    const { text } = await preview(workbook);
    expect(listed(text, "Vad som har hänt")).toEqual([
      `- 50\u00a0% → 10\u00a0% klart: ${third}`,
      `- 25\u00a0% → 50\u00a0% klart: ${first}`,
    ]);
    const names = listed(text, "I riskzonen").filter((line) => line.startsWith("- "));
    expect(names).toEqual([third, second, first].map((name) => `- ${name}`));
  });

  test("no move that shows as none", async () => {
    const workbook = createOkrWorkbook();
    put(workbook, "MB_KeyResults", 0, { moved: 0.006, progress: 0.484 });
    expect(listed((await preview(workbook)).text, "Vad som har hänt")).toEqual(["- Ingen avstämning har gjorts."]);
  });

  test("what is at risk, though somebody typed another language into Settings", async () => {
    const workbook = createOkrWorkbook();
    put(workbook, "MB_Settings", 6, { value: "English" });
    expect((await preview(workbook)).text).toContain("At risk or behind\n- ");
  });

  test("a key result whose cells show errors", async () => {
    const workbook = createOkrWorkbook();
    put(workbook, "MB_KeyResults", 0, { status: "#REF!", progress: "#REF!", expected: "#REF!", moved: "#REF!" });
    const { text } = await preview(workbook);
    expect(text).toContain(`- ${firstKeyResults(workbook)[0]}\n  #REF!: – klart, – förväntat.`);
    expect(text).toContain("60\u00a0%");
  });

  test("text where numbers should be, and a key result of blanks", async () => {
    const workbook = createOkrWorkbook();
    put(workbook, "MB_Objectives", 0, { progress: "half", expected: "all" });
    put(workbook, "MB_KeyResults", 0, { moved: "a lot", progress: "half", last_check_in: "yesterday" });
    put(workbook, "MB_KeyResults", 1, { key_result: "  ", status: "Ur kurs" });
    const { subject, text } = await preview(workbook);
    expect(subject).toBe("Marketing OKRs: Inget har mätts än");
    expect(listed(text, "Vad som har hänt")).toEqual(["- Ingen avstämning har gjorts."]);
    expect(listed(text, "I riskzonen")).toEqual(["- Inget just nu."]);
    expect(text).not.toContain("NaN");
  });

  test("a set without a key result: that nothing is measured, and where it is", async () => {
    const workbook = createOkrWorkbook();
    for (let row = 0; row < 10; row++) put(workbook, "MB_KeyResults", row, { key_result: "" });
    put(workbook, "MB_Objectives", 0, { progress: "", expected: "" });
    expect((await preview(workbook)).text.split("\n\n")).toEqual([
      "Inget har mätts än",
      expect.stringContaining("https://docs.google.com"),
      expect.stringContaining("Measured By"),
    ]);
  });

  test("after its sheets were renamed", async () => {
    const workbook = createOkrWorkbook();
    const before = await preview(workbook);
    for (const sheet of workbook.sheets) sheet.name = `${sheet.name} 2026`;
    expect(await preview(workbook)).toEqual(before);
  });

  test.each(["MB_Settings", "MB_Objectives", "MB_KeyResults"])("and does not go out where the sheet of %s was deleted", async (name) => {
    const { workbook, digest, account, addOn } = open();
    await digest.schedule(CHOICE);
    workbook.sheets = workbook.sheets.filter((sheet) => sheet !== workbook.names.find((named) => named.name === name)?.sheet);
    addOn.fireTriggers();
    expect(account.mails).toEqual([]);
    expect(await digest.read()).toMatchObject({ lastFailure: WORDS.noSet });
  });
});

describe("a schedule", () => {
  test("is one trigger a document, on the day and hour of the spreadsheet's time zone, however often it is changed", async () => {
    const { digest, account } = open();
    await digest.schedule(CHOICE);
    await digest.schedule({ ...CHOICE, weekday: 5, hour: 15 });
    expect(account.triggers).toMatchObject([
      { functionName: "sendScheduledDigest", weekday: "FRIDAY", hour: 15, timeZone: "Europe/Stockholm" },
    ]);
    expect(await digest.read()).toEqual({
      choice: { ...CHOICE, weekday: 5, hour: 15 },
      timeZone: "Europe/Stockholm",
      quotaLeft: 100,
    });
  });

  test("sends one mail a round, though the trigger runs twice", async () => {
    const { digest, account, addOn, on } = open();
    await digest.schedule(CHOICE);
    addOn.fireTriggers();
    addOn.fireTriggers();
    expect(account.mails).toMatchObject([{ to: "ann@example.com,bo@example.com", name: "Measured By" }]);
    expect(await digest.read()).toMatchObject({ lastSent: serialDate(2026, 11, 2), quotaLeft: 98 });
    on(NEXT_MONDAY).fireTriggers();
    expect(account.mails).toHaveLength(2);
  });

  test("sends one mail a round, though a second run starts while the first is sending", async () => {
    const { digest, account, addOn } = open();
    await digest.schedule(CHOICE);
    const { mails } = account;
    const push = mails.push.bind(mails);
    mails.push = (mail) => {
      mails.push = push;
      addOn.fireTriggers();
      return push(mail);
    };
    addOn.fireTriggers();
    addOn.fireTriggers();
    expect(mails).toHaveLength(1);
  });

  test("spares those who were sent it by hand the same day", async () => {
    const { digest, account, addOn } = open();
    await digest.schedule(CHOICE);
    await digest.sendNow(["ann@example.com"]);
    addOn.fireTriggers();
    expect(account.mails.map(({ to }) => to)).toEqual(["ann@example.com", "bo@example.com"]);
  });

  test("keeps what it stores small, however often it is sent by hand", async () => {
    const { digest, account } = open({ quotaLeft: 10_000 });
    const to = Array.from({ length: 50 }, (_, index) => `somebody.with.a.long.name.${index}@marketing.example.com`);
    await digest.schedule({ ...CHOICE, to });
    for (let time = 0; time < 10; time++) await digest.sendNow(to);
    expect(account.mails).toHaveLength(10);
  });

  test("speaks for a document: a trigger that somebody else's schedule has replaced removes itself", async () => {
    const { digest, workbook, account, addOn } = open();
    await digest.schedule(CHOICE);
    const other = open({ workbook });
    await other.digest.schedule({ ...CHOICE, hour: 9 });
    addOn.fireTriggers();
    expect(account).toMatchObject({ mails: [], triggers: [] });
    other.addOn.fireTriggers();
    expect(other.account.mails).toHaveLength(1);
  });

  test("is stopped with its trigger", async () => {
    const { digest, account } = open();
    await digest.schedule(CHOICE);
    await digest.stop();
    expect(account.triggers).toEqual([]);
    expect(await digest.read()).not.toHaveProperty("choice");
  });

  test("tells next time why a digest did not go out, until one does", async () => {
    const { digest, account, addOn, on } = open();
    await digest.schedule(CHOICE);
    account.quotaLeft = 1;
    addOn.fireTriggers();
    expect(account.mails).toEqual([]);
    expect(await digest.read()).toMatchObject({
      lastFailure: "Google låter kontot skicka mejl till bara 1 till i dag; listan har 2 adresser.",
    });
    account.quotaLeft = 50;
    on(NEXT_MONDAY).fireTriggers();
    expect(account.mails).toHaveLength(1);
    expect(await digest.read()).not.toHaveProperty("lastFailure");
  });

  test("says so where somebody else was writing all the time", async () => {
    const { digest, account, addOn, workbook } = open();
    await digest.schedule(CHOICE);
    workbook.lock = {};
    addOn.fireTriggers();
    workbook.lock = null;
    expect(account.mails).toEqual([]);
    expect(await digest.read()).toMatchObject({ lastFailure: "Någon annan skrev i kalkylarket." });
  });

  test.each([
    ["no address", { ...CHOICE, to: [] }],
    ["an address that is none", { ...CHOICE, to: ["ann"] }],
    ["more addresses than a mail can have", { ...CHOICE, to: Array.from({ length: 51 }, (_, index) => `a${index}@example.com`) }],
    ["an eighth day", { ...CHOICE, weekday: 8 }],
    ["a 24th hour", { ...CHOICE, hour: 24 }],
  ])("is refused with %s", (_, choice) => {
    const { addOn, account } = open();
    expect(addOn.run("FULL", "scheduleDigest", choice, "MONDAY", WORDS)).toMatchObject({
      kind: "host",
      message: expect.stringMatching(/^This is not/),
    });
    expect(account.triggers).toEqual([]);
  });

  test("is off, and says so, where Google does not know the day", async () => {
    const { addOn, account, digest } = open();
    await digest.schedule(CHOICE);
    expect(addOn.run("FULL", "scheduleDigest", CHOICE, "SOMEDAY", WORDS)).toMatchObject({ kind: "host" });
    expect(account.triggers).toEqual([]);
    const state = await digest.read();
    expect(state).toHaveProperty("lastFailure");
    expect(state).not.toHaveProperty("choice");
  });
});

describe("without consent", () => {
  test.each([
    ["script.send_mail", "mail", 0],
    ["script.scriptapp", "triggers", 100],
  ] as const)("to %s the sidebar knows, previews all the same, and schedules nothing", async (scope, refused, quotaLeft) => {
    const { digest, account } = open({ refused: [scope] });
    expect(await digest.read()).toEqual({ timeZone: "Europe/Stockholm", quotaLeft, refused });
    expect((await digest.preview()).text).toContain("klart");
    await expect(digest.schedule(CHOICE)).rejects.toBeInstanceOf(WriteFailure);
    expect(account.triggers).toEqual([]);
    expect(await digest.read()).toEqual({ timeZone: "Europe/Stockholm", quotaLeft, refused });
  });

  test("to triggers, somebody else's schedule can still be stopped", async () => {
    const { digest, account, addOn, workbook } = open();
    await digest.schedule(CHOICE);
    await open({ workbook, refused: ["script.scriptapp"] }).digest.stop();
    expect(await digest.read()).not.toHaveProperty("choice");
    addOn.fireTriggers();
    expect(account).toMatchObject({ mails: [], triggers: [] });
  });

  test("to mail, writing plans, sharing and the rest go on", () => {
    const addOn = new SimulatedAddOn(payload, { refused: ["script.send_mail", "script.scriptapp"] });
    const plan = planOkrWorkbook(
      { okrs: "leads", sheets: [], language: "en", start: serialDate(2026, 10, 1), end: serialDate(2026, 12, 31) },
      { inspection: { sheets: ["Sheet1"], names: [] }, named: [] },
    );
    expect(addOn.run("FULL", "writePlan", compilePlan(plan, []))).toBeNull();
    expect(addOn.run("FULL", "invitePeople", ["ann@example.com"], "viewer")).toHaveLength(0);
    addOn.run("FULL", "openSidebar");
    expect(addOn.screen.sidebar).not.toBeNull();
  });
});

/* Whichever call fails: the sheets are as before, the lock is free, nobody gets a mail twice, and what went wrong is told. */
describe.each(["before", "after"] as const)("when a call fails %s it takes hold", (when) => {
  const openAgain = () => open({ workbook: createSmallSet() });
  const scheduled = () => {
    const opened = openAgain();
    opened.addOn.run("FULL", "scheduleDigest", CHOICE, "MONDAY", WORDS);
    return opened;
  };
  const callsOf = (opened: ReturnType<typeof open>, name: string, ...args: readonly unknown[]): readonly string[] => {
    const execution = opened.addOn.start("FULL");
    execution.call(name, ...args);
    opened.addOn.end(execution);
    return execution.wire.calls;
  };
  const eachFault = (calls: readonly string[]): readonly (readonly [string, Fault])[] =>
    calls.map((call, index) => [call, { at: index + 1, when }]);

  test("sending now says why it did not, and whoever is sent it then gets no second one from the trigger", () => {
    for (const [call, fault] of eachFault(callsOf(openAgain(), "sendDigest", CHOICE.to, WORDS))) {
      const { addOn, account, workbook } = scheduled();
      const before = pictureOf(workbook);
      const reason = addOn.start("FULL", fault).call("sendDigest", CHOICE.to, WORDS);
      if (call !== "Lock.releaseLock") expect(reason, call).toEqual({ kind: "host", message: SERVICE_ERROR, leftovers: [] });
      else workbook.lock = null;
      expect(pictureOf(workbook), call).toEqual(before);
      const gone = account.mails.length;
      addOn.fireTriggers();
      expect(account.mails.length, call).toBeLessThanOrEqual(1);
      if (gone === 1) expect(account.mails, call).toHaveLength(1);
    }
  });

  test("a trigger's run tells why next time, and sends nobody two", () => {
    const opened = scheduled();
    const [trigger] = opened.account.triggers;
    const calls = callsOf(opened, "sendScheduledDigest", { triggerUid: trigger?.id });
    for (const [call, fault] of eachFault(calls)) {
      const { addOn, account, workbook } = scheduled();
      const before = pictureOf(workbook);
      addOn.fireTriggers(fault);
      const { lastFailure } = addOn.run("FULL", "readDigest") as { lastFailure?: string };
      if (call !== "Lock.releaseLock") expect(lastFailure, call).toBe(SERVICE_ERROR);
      expect(pictureOf(workbook), call).toEqual(before);
      addOn.fireTriggers();
      expect(account.mails.length, call).toBeLessThanOrEqual(1);
    }
  });

  test("a schedule that could not be replaced stands as it was, or is off and says why", () => {
    const changed = { ...CHOICE, hour: 17 };
    for (const [call, fault] of eachFault(callsOf(scheduled(), "scheduleDigest", changed, "MONDAY", WORDS))) {
      const { addOn, account, workbook } = scheduled();
      const before = pictureOf(workbook);
      const execution = addOn.start("FULL", fault);
      const reason = execution.call("scheduleDigest", changed, "MONDAY", WORDS);
      addOn.end(execution);
      expect(pictureOf(workbook), call).toEqual(before);
      const { choice, lastFailure } = addOn.run("FULL", "readDigest") as { choice?: object; lastFailure?: string };
      const isOff = choice === undefined && lastFailure === SERVICE_ERROR;
      const isAsBefore = JSON.stringify(choice) === JSON.stringify(CHOICE) && account.triggers[0]?.hour === CHOICE.hour;
      const isChanged = JSON.stringify(choice) === JSON.stringify(changed) && account.triggers[0]?.hour === changed.hour;
      expect({ call, told: reason !== null, is: isOff || isAsBefore }).toEqual(
        call === "Lock.releaseLock" || isChanged ? { call, told: reason !== null, is: false } : { call, told: true, is: true },
      );
      addOn.fireTriggers();
      expect(account.mails.length, call).toBe(choice === undefined ? 0 : 1);
    }
  });

  test("a schedule that could not be stopped sends no more once it says that it is off", () => {
    for (const [call, fault] of eachFault(callsOf(scheduled(), "stopDigest"))) {
      const { addOn, account } = scheduled();
      const execution = addOn.start("FULL", fault);
      execution.call("stopDigest");
      addOn.end(execution);
      const { choice } = addOn.run("FULL", "readDigest") as { choice?: object };
      addOn.fireTriggers();
      expect(account.mails.length, call).toBe(choice === undefined ? 0 : 1);
    }
  });
});
