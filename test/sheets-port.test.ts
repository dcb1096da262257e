import { beforeAll, describe, expect, test } from "vitest";
import { followProgress } from "../apps-script/src/sidebar/follow-progress.ts";
import { connectServer } from "../apps-script/src/sidebar/script-run.ts";
import { createSidebarHost } from "../apps-script/src/sidebar/sidebar-host.ts";
import { renderTemporaryName } from "../apps-script/src/temporary-names.ts";
import { CellError } from "../core/cell-error.ts";
import { readArea } from "../core/formula/a1.ts";
import { reversePlan } from "../core/plan/reverse-plan.ts";
import { planMakeShareable } from "../core/publish/plan-make-shareable.ts";
import { serialDate } from "../core/serial-date.ts";
import { PARTS_AT_HAND } from "../core/sidebar/parts-at-hand.ts";
import { AddressFailure, WriteFailure, type WriteFailureReason } from "../core/sidebar-host.ts";
import { builtAppsScript } from "./built-apps-script.ts";
import { capturePush, type Payload } from "./clasp/capture-push.ts";
import { EVERY_FEATURE_PLAN } from "./every-feature-plan.ts";
import { renderFormula } from "./fakes/google-sheets/formula-text.ts";
import { setCell } from "./fakes/google-sheets/typed-cell.ts";
import { type Fault, SERVICE_ERROR } from "./fakes/google-sheets/wire.ts";
import { CellImage, cellAt, createWorkbook, type Workbook } from "./fakes/google-sheets/workbook.ts";
import { pictureOf } from "./fakes/picture-of-workbook.ts";
import { SimulatedAddOn } from "./fakes/simulated-add-on.ts";
import { simulatedScriptRun } from "./fakes/simulated-script-run.ts";

/* What the sidebar's port offers in Google Sheets besides reading and writing plans. */

let payload: Payload;
beforeAll(async () => {
  payload = await capturePush(await builtAppsScript());
});

function open(settings: Parameters<typeof createWorkbook>[0] = {}, faultOf?: (serverFunction: string) => Fault | undefined) {
  const workbook = createWorkbook(settings);
  const addOn = new SimulatedAddOn(payload, { workbook });
  const host = createSidebarHost(connectServer(simulatedScriptRun(addOn, faultOf)), { locale: "en" }, PARTS_AT_HAND);
  return { workbook, addOn, host };
}

const type = (workbook: Workbook, sheet: number, values: readonly unknown[]): void => {
  for (const [index, value] of values.entries())
    setCell(workbook, cellAt(workbook.sheets[sheet] as Workbook["active"], 1, index + 1), value);
};

test("tells what is picked, in the order it was picked", async () => {
  const { addOn, host } = open();
  addOn.screen.picked = ["C2:C9", "A1"].map((a1) => readArea(a1) as NonNullable<ReturnType<typeof readArea>>);
  expect(await host.readSelection?.()).toEqual(["C2:C9", "A1"]);
});

describe("reading formulas", () => {
  test.each([
    [",", "=SUM(A1,2)"],
    [";", "=SUM(A1;2)"],
  ] as const)("tells the separator that Sheets spells them with: %s", async (separator, spelled) => {
    const { workbook, host } = open({ separator, sheets: ["One", "Two"] });
    type(workbook, 0, ["=SUM(A1;2)", "'=text", "=1/0"]);
    cellAt(workbook.sheets[0] as Workbook["active"], 1, 3).value = "#DIV/0!";
    type(workbook, 1, ["=A1"]);
    expect((await host.readFormulas?.())?.sheets).toEqual([
      {
        sheet: "One",
        separator,
        cells: [
          { row: 1, column: 1, formula: spelled, value: "" },
          { row: 1, column: 3, formula: "=1/0", value: new CellError("#DIV/0!") },
        ],
      },
      { sheet: "Two", separator, cells: [{ row: 1, column: 1, formula: "=A1", value: "" }] },
    ]);
  });

  test("brings all values of a sheet where one of our functions is called, since Sheets does not tell what it spills", async () => {
    const { workbook, host } = open({ sheets: ["One", "Two"] });
    type(workbook, 1, ["=A1"]);
    type(workbook, 0, ["=OKR_PARSE(A2)", "=SUM(A1;2)", new CellImage()]);
    cellAt(workbook.sheets[0] as Workbook["active"], 1, 2).value = "#N/A";
    expect((await host.readFormulas?.())?.sheets.map(({ values }) => values)).toEqual([
      [["", new CellError("#N/A"), "CellImage"]],
      undefined,
    ]);
  });

  test("is not led astray by semicolons in texts, in the names of sheets and in arrays", async () => {
    const { workbook, host } = open({ sheets: ["a;b"] });
    type(workbook, 0, ['="a;b"&LEN("c"";")', "='a;b'!A1", "={1;2}", "=SUM(1;2)"]);
    expect(renderFormula(cellAt(workbook.active, 1, 4).formula ?? [], ",")).toBe("=SUM(1,2)");
    expect((await host.readFormulas?.())?.sheets.map(({ separator }) => separator)).toEqual([","]);
  });
});

test.each([
  [",", '=ROUND(KPI_CTR(B1,0.5)*1.25,1)+LEN("a, 0.5")'],
  [";", '=ROUND(KPI_CTR(B1;0,5)*1,25;1)+LEN("a, 0.5")'],
] as const)(
  "formulas of the user's own become shareable and come back as they were, with decimals of the locale: %s",
  async (separator, typed) => {
    const { workbook, host } = open({ separator });
    setCell(workbook, cellAt(workbook.active, 1, 1), typed);
    cellAt(workbook.active, 1, 1).value = 0.5;
    const held = () => renderFormula(cellAt(workbook.active, 1, 1).formula ?? [], separator);
    const { plan } = planMakeShareable((await host.readFormulas?.()) ?? { sheets: [], names: [] }, "google-sheets");
    await host.writePlan(plan);
    expect(held()).not.toContain("KPI_CTR");
    expect(held()).toContain(separator === "," ? "*1.25,1)" : "*1,25;1)");
    await host.writePlan(reversePlan(plan));
    expect(held()).toBe(typed);
  },
);

describe("freezing copies of sheets", () => {
  const COPIES = [
    { sheet: "Dashboard", copy: "Dashboard 2026-03-31" },
    { sheet: "Report", copy: "Report 2026-03-31" },
  ];

  function openWithSheets(faultOf?: (serverFunction: string) => Fault | undefined) {
    const opened = open({ sheets: ["Dashboard", "Report"] }, faultOf);
    const { workbook } = opened;
    type(workbook, 0, ["'3-5", "=Report!A1*2", serialDate(2026, 3, 31)]);
    type(workbook, 1, [21]);
    const total = cellAt(workbook.active, 1, 2);
    Object.assign(total, { value: 42, numberFormat: "0.0", look: { fill: "#EEEEEE" } });
    workbook.names.push({ name: "MB_Dashboard", sheet: workbook.active, area: { row: 1, column: 1, rows: 1, columns: 2 } });
    return opened;
  }

  test("keeps values and looks, drops formulas and the names that Sheets copies along", async () => {
    const { workbook, host } = openWithSheets();
    await host.freezeCopies?.(COPIES);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Dashboard", "Report", "Dashboard 2026-03-31", "Report 2026-03-31"]);
    const copy = workbook.sheets[2] as Workbook["active"];
    expect(cellAt(copy, 1, 2)).toMatchObject({ value: 42, formula: null, numberFormat: "0.0", look: { fill: "#EEEEEE" } });
    expect(cellAt(copy, 1, 1).value).toBe("3-5");
    expect(workbook.names.map(({ name }) => name)).toEqual(["MB_Dashboard"]);
    expect(workbook.active.name).toBe("Dashboard");
    expect(cellAt(workbook.active, 1, 2).formula).not.toBeNull();
  });

  test("keeps values that a cell's own rule would not take any more", async () => {
    const { workbook, host } = openWithSheets();
    cellAt(workbook.active, 1, 2).validation = { rule: { kind: "number at least", least: 50 }, help: "", strict: true };
    await host.freezeCopies?.(COPIES);
    expect(cellAt(workbook.sheets[2] as Workbook["active"], 1, 2).value).toBe(42);
  });

  test.each([
    ["a sheet that is gone", [{ sheet: "Gone", copy: "Copy" }], { kind: "sheet missing", sheet: "Gone" }],
    ["a name that is taken", [{ sheet: "Dashboard", copy: "REPORT" }], { kind: "name taken", name: "REPORT" }],
  ] as const)("is refused for %s", async (_, copies, reason) => {
    await expect(openWithSheets().host.freezeCopies?.(copies)).rejects.toEqual(new WriteFailure(reason));
  });

  test.each(["before", "after"] as const)("is all or nothing, whichever call fails %s it takes hold", (when) => {
    const { addOn } = openWithSheets();
    const { wire, call } = addOn.start("FULL");
    const copies = COPIES.map((copy, index) => ({ ...copy, temporaryName: renderTemporaryName(index + 1) }));
    call("freezeCopies", copies);
    for (const [index, name] of wire.calls.entries()) {
      const { addOn: broken, workbook } = openWithSheets();
      const before = pictureOf(workbook);
      const reason = broken.start("FULL", { at: index + 1, when }).call("freezeCopies", copies);
      if (name === "Lock.releaseLock") expect(reason).toBeNull();
      else {
        expect(reason, name).toEqual({ kind: "host", message: SERVICE_ERROR, leftovers: [] });
        expect(pictureOf(workbook), name).toEqual(before);
      }
    }
  });
});

describe("what a run that was cut off left behind", () => {
  function openWithLeftovers() {
    const opened = open({ sheets: ["Mine", "Measured By (unfinished 1)", "Measured By (unfinished 12)", "Measured By (unfinished)"] });
    const [mine, unfinished] = opened.workbook.sheets as [Workbook["active"], Workbook["active"]];
    const area = { row: 1, column: 1, rows: 1, columns: 1 };
    opened.workbook.names.push({ name: "MyRange", sheet: mine, area }, { name: "MB_KeyResults", sheet: unfinished, area });
    return opened;
  }

  test("is told, and removed on request with the names that lead there", async () => {
    const { workbook, host } = openWithLeftovers();
    expect(await host.leftovers?.read()).toEqual(["Measured By (unfinished 1)", "Measured By (unfinished 12)"]);
    await host.leftovers?.remove();
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Mine", "Measured By (unfinished)"]);
    expect(workbook.names.map(({ name }) => name)).toEqual(["MyRange"]);
    expect(await host.leftovers?.read()).toEqual([]);
  });

  test("is named where Google keeps it, and the rest is removed", async () => {
    const { workbook, host } = openWithLeftovers();
    const area = { row: 1, column: 1, rows: 1, columns: 1 };
    workbook.sheets[1]?.protections.push({ area, description: "", warningOnly: false, isOthers: true });
    await expect(host.leftovers?.remove()).rejects.toMatchObject({ reason: { kind: "host", leftovers: ["Measured By (unfinished 1)"] } });
    expect(await host.leftovers?.read()).toEqual(["Measured By (unfinished 1)"]);
    expect(workbook.names.map(({ name }) => name)).toEqual(["MyRange"]);
  });

  test.each(["before", "after"] as const)("is not called unchanged where a call fails %s it took hold and something went", (when) => {
    const { wire, call } = openWithLeftovers().addOn.start("FULL");
    call("removeLeftovers");
    for (const [index, name] of wire.calls.entries()) {
      const { addOn, workbook } = openWithLeftovers();
      const before = pictureOf(workbook);
      const reason = addOn.start("FULL", { at: index + 1, when }).call("removeLeftovers") as WriteFailureReason | null;
      if (reason?.kind === "host" && reason.leftovers.length === 0) expect(pictureOf(workbook), name).toEqual(before);
      if (name !== "Lock.releaseLock") expect(workbook.lock, name).toBeNull();
    }
  });

  test("can be removed again where removing it failed", async () => {
    const { addOn, workbook, host } = openWithLeftovers();
    const { wire, call } = addOn.start("FULL");
    call("removeLeftovers");
    for (let at = 1; at < wire.calls.length; at++) {
      const broken = openWithLeftovers();
      broken.addOn.run("FULL", "readLeftovers");
      broken.addOn.start("FULL", { at, when: "before" }).call("removeLeftovers");
      await broken.host.leftovers?.remove();
      expect(pictureOf(broken.workbook).grid).toEqual(pictureOf(workbook).grid);
    }
    expect(await host.leftovers?.read()).toEqual([]);
  });
});

describe("the progress of a write", () => {
  test("is noted by the script from nothing on, a share at a time, for whoever asks", async () => {
    const { addOn, workbook, host } = open();
    const noted: unknown[] = [];
    const note = workbook.cache.set.bind(workbook.cache);
    workbook.cache.set = (key, share) => {
      note(key, share);
      noted.push(addOn.run("FULL", "readProgress"));
      return workbook.cache;
    };
    await host.writePlan(EVERY_FEATURE_PLAN);
    expect(noted.length).toBeGreaterThan(2);
    expect(noted[0]).toBe(0);
    expect(noted).toEqual([...new Set(noted as number[])].filter((share) => share < 1).sort((one, other) => one - other));
  });

  test("is told while it lasts, and a question that fails is asked again", async () => {
    let finish = (): void => undefined;
    const work = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const answers = [() => Promise.resolve(0.2), () => Promise.reject(new Error("busy")), () => Promise.resolve(0.6)];
    const told: number[] = [];
    await followProgress(
      work,
      () => (answers.shift() ?? (() => Promise.resolve(1)))(),
      (share) => told.push(share),
      async () => {
        if (told.length === 2) finish();
      },
    );
    expect(told).toEqual([0.2, 0.6]);
  });

  test("ends with a write that fails", async () => {
    const told: number[] = [];
    await followProgress(
      Promise.reject(new Error("no")),
      () => Promise.resolve(0.5),
      (share) => told.push(share),
      async () => undefined,
    );
    expect(told).toEqual([]);
  });
});

describe("sharing", () => {
  test("gives the address that readers open", async () => {
    expect(await open().host.sharing?.readLink()).toBe("https://docs.google.com/spreadsheets/d/simulated/edit");
  });

  test("invites viewers and editors, lists them without the owner, and removes them again", async () => {
    const { workbook, host } = open();
    const people = host.sharing?.people;
    await people?.invite(["ann@example.com", "bo@example.com"], "viewer");
    await people?.invite(["bo@example.com"], "editor");
    expect(await people?.read()).toEqual([
      { email: "bo@example.com", role: "editor" },
      { email: "ann@example.com", role: "viewer" },
    ]);
    await people?.remove("bo@example.com");
    await people?.remove("ann@example.com");
    await people?.remove("nobody@example.com");
    expect(await people?.read()).toEqual([]);
    expect(workbook.people.owner).toBe("owner@example.com");
  });

  test("names the addresses that are none, before Google is asked", async () => {
    const { host } = open({}, () => ({ at: 1, when: "outage" }));
    for (const email of [
      "ann",
      "ann@example",
      "a b@example.com",
      "ann@example.com,bo@example.com",
      '"Ann" <ann@example.com>',
      "ann@example.com\nbcc: x@y.com",
    ])
      await expect(host.sharing?.people?.invite(["good@example.com", email], "viewer")).rejects.toEqual(new AddressFailure([email]));
  });

  test("names the addresses that Google refuses, and then has invited nobody", async () => {
    const { workbook, host } = open();
    const invited = host.sharing?.people?.invite(["ann@example.com", "bo@unknown.example"], "editor");
    await expect(invited).rejects.toEqual(new AddressFailure(["bo@unknown.example"]));
    expect(workbook.people.editors).toEqual([]);
  });

  test("names no address for being the end of another", async () => {
    const { host } = open();
    const invited = host.sharing?.people?.invite(["joann@unknown.example", "ann@unknown.example"], "viewer");
    await expect(invited).rejects.toEqual(new AddressFailure(["joann@unknown.example"]));
  });

  describe.each(["editor", "viewer"] as const)("as %s", (role) => {
    test.each(["before", "after"] as const)("invites all or nobody, whichever call fails %s it takes hold", (when) => {
      const openShared = () => {
        const opened = open();
        opened.workbook.people.viewers.push("ann@example.com", "cy@example.com");
        opened.workbook.people.editors.push("dee@example.com");
        return opened;
      };
      const args = [["ann@example.com", "bo@example.com", "dee@example.com"], role] as const;
      const { wire, call } = openShared().addOn.start("FULL");
      call("invitePeople", ...args);
      for (const [index, name] of wire.calls.entries()) {
        const { addOn, workbook } = openShared();
        expect(() => addOn.start("FULL", { at: index + 1, when }).call("invitePeople", ...args), name).toThrow(SERVICE_ERROR);
        expect([...workbook.people.viewers].sort(), name).toEqual(["ann@example.com", "cy@example.com"]);
        expect(workbook.people.editors, name).toEqual(["dee@example.com"]);
      }
    });
  });

  test.each([
    ["no addresses", [[], "viewer"]],
    ["an address that is none", [["ann"], "viewer"]],
    ["no role", [["ann@example.com"], "owner"]],
  ])("refuses what no sidebar of ours sends: %s", (_, args) => {
    const execution = open().addOn.start("FULL");
    expect(() => execution.call("invitePeople", ...args)).toThrow("This is not");
    expect(execution.wire.calls).toEqual([]);
  });
});

test("remembers as whom the user checks in to this document", async () => {
  const { host } = open();
  expect(await host.ownName?.read()).toBeUndefined();
  await host.ownName?.remember("Ann Öberg");
  expect(await host.ownName?.read()).toBe("Ann Öberg");
});
