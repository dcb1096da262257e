import { beforeAll, describe, expect, test } from "vitest";
import type { PlanScript } from "../apps-script/src/plan-script.ts";
import { compilePlan } from "../apps-script/src/sidebar/compile/compile-plan.ts";
import { planCheckIn } from "../core/plan/plan-check-in.ts";
import { planOkrWorkbook } from "../core/plan/plan-okr-workbook.ts";
import { readPlannedState } from "../core/plan/planned-state.ts";
import { reversePlan } from "../core/plan/reverse-plan.ts";
import type { SheetPlan } from "../core/plan/sheet-plan.ts";
import { serialDate } from "../core/serial-date.ts";
import type { WriteFailureReason } from "../core/sidebar-host.ts";
import { builtAppsScript } from "./built-apps-script.ts";
import { capturePush, type Payload } from "./clasp/capture-push.ts";
import { EVERY_EDIT_PLAN, EVERY_FEATURE_PLAN } from "./every-feature-plan.ts";
import { setCell } from "./fakes/google-sheets/typed-cell.ts";
import { type Fault, isServiceCall, SERVICE_ERROR } from "./fakes/google-sheets/wire.ts";
import { cellAt, createWorkbook } from "./fakes/google-sheets/workbook.ts";
import { pictureOf } from "./fakes/picture-of-workbook.ts";
import { SimulatedAddOn } from "./fakes/simulated-add-on.ts";

/*
 * Every call that a write makes fails once: the workbook is as it was, the lock is free before the execution ends, and
 * what the sidebar gets to say is Google's reason.
 */

let payload: Payload;
beforeAll(async () => {
  payload = await capturePush(await builtAppsScript());
});

const OKR_PLAN = planOkrWorkbook(
  { okrs: "leads", sheets: [], language: "sv", start: serialDate(2026, 10, 1), end: serialDate(2026, 12, 31) },
  { inspection: { sheets: ["Sheet1"], names: [] }, named: [] },
);

const CHECK_IN_PLAN = planCheckIn(
  [
    { id: "O1.1", value: 3, confidence: 7, nextStep: "=1+1", note: "3-5", by: "Ann" },
    { id: "O1.3", value: 0.12, confidence: 2, by: "Bo" },
  ],
  readPlannedState(OKR_PLAN),
  serialDate(2026, 10, 12),
);

/** Google makes up for a lock that is not released, and a write goes on without telling its progress. */
const DO_NOT_MATTER = new Set(["CacheService.getDocumentCache", "Cache.put", "Lock.releaseLock"]);

/** A spreadsheet that somebody uses, in which some plans were written before. */
function openAddOn(...written: readonly SheetPlan[]): SimulatedAddOn {
  const workbook = createWorkbook({ separator: ";" });
  const sheet = workbook.active;
  for (const [index, value] of ["'3-5", "=A1&A1", 12.5].entries()) setCell(workbook, cellAt(sheet, index + 1, 1), value);
  workbook.names.push({ name: "MyRange", sheet, area: { row: 1, column: 1, rows: 3, columns: 1 } });
  const addOn = new SimulatedAddOn(payload, { workbook });
  for (const plan of written) addOn.run("FULL", "writePlan", compilePlan(plan, []));
  return addOn;
}

interface Outcome {
  readonly calls: readonly string[];
  readonly reason: WriteFailureReason | null;
}

/** Writes in an execution that has not ended yet: a lock that is still held shows. */
function write(addOn: SimulatedAddOn, plan: PlanScript, fault?: Fault): Outcome {
  const execution = addOn.start("FULL", fault);
  const reason = execution.call("writePlan", plan) as WriteFailureReason | null;
  return { calls: execution.wire.calls, reason };
}

const FAILED: WriteFailureReason = { kind: "host", message: SERVICE_ERROR, leftovers: [] };

/** Makes each call of a write fail in turn and hands back what came of it where it was not "nothing was changed". */
function breakEachCall(
  plan: SheetPlan,
  when: "before" | "after",
  written: readonly SheetPlan[] = [],
  breaks = (_call: string) => true,
): readonly string[] {
  const script = compilePlan(plan, []);
  const { calls } = write(openAddOn(...written), script);
  const broken = calls.flatMap((call, index) => (breaks(call) ? [{ call, at: index + 1 }] : []));
  expect(broken.length).toBeGreaterThan(10);
  let addOn = openAddOn(...written);
  const before = pictureOf(addOn.workbook);
  const others: string[] = [];
  for (const { call, at } of broken) {
    const { reason } = write(addOn, script, { at, when });
    if (reason) {
      expect(reason, call).toEqual(FAILED);
      expect(pictureOf(addOn.workbook), call).toEqual(before);
    } else {
      others.push(call);
      addOn = openAddOn(...written);
    }
  }
  return others;
}

describe.each(["before", "after"] as const)("when a call fails %s it takes hold", (when) => {
  test("an insert leaves nothing behind", () => {
    expect(new Set(breakEachCall(EVERY_FEATURE_PLAN, when))).toEqual(DO_NOT_MATTER);
  });

  test("edits are all taken back", () => {
    expect(breakEachCall(EVERY_EDIT_PLAN, when, [EVERY_FEATURE_PLAN])).toEqual(["Lock.releaseLock"]);
  });

  test("a check-in changes neither the key results nor the log", () => {
    expect(breakEachCall(CHECK_IN_PLAN, when, [OKR_PLAN], isServiceCall)).toEqual(["Lock.releaseLock"]);
  }, 240_000);
});

test("the whole OKR workbook leaves nothing behind, whichever service call of its insert fails", () => {
  expect(new Set(breakEachCall(OKR_PLAN, "before", [], isServiceCall))).toEqual(DO_NOT_MATTER);
}, 240_000);

test.each([
  ["a sheet of the user's stays", false],
  ["an empty sheet has to be added, because the user's is hidden", true],
])("the undo of an insert changes nothing, or removes what it can and names the sheets that Google kept: %s", (_, hidden) => {
  const open = (): SimulatedAddOn => {
    const addOn = openAddOn(EVERY_FEATURE_PLAN);
    addOn.workbook.active.hidden = hidden;
    return addOn;
  };
  const undo = compilePlan(reversePlan(EVERY_FEATURE_PLAN), []);
  const { calls } = write(open(), undo);
  const firstDelete = calls.indexOf("Spreadsheet.deleteSheet");
  for (const [index, call] of calls.slice(0, -1).entries()) {
    const addOn = open();
    const { workbook } = addOn;
    const before = pictureOf(workbook);
    const { reason } = write(addOn, undo, { at: index + 1, when: "before" });
    const undone = EVERY_FEATURE_PLAN.newSheets.map(({ name }) => name);
    // Where Google does not say that a sheet went it may still be there.
    const asked = calls.slice(0, index).filter((earlier) => earlier === "Spreadsheet.deleteSheet").length;
    const unsaid = call === "SpreadsheetApp.flush" ? undone[asked - 1] : undefined;
    const kept = undone.filter((name) => name === unsaid || workbook.sheets.some((sheet) => sheet.name === name));
    if (index < firstDelete && reason) {
      expect(reason, call).toEqual(FAILED);
      expect(pictureOf(workbook), call).toEqual(before);
    } else {
      // A name that does not say where it leads is taken for one that leads nowhere: it goes all the same.
      expect(reason, call).toEqual(call === "NamedRange.getRange" ? null : { ...FAILED, leftovers: kept });
      expect(workbook.names.map(({ name }) => name)).toEqual(["MyRange"]);
    }
    expect(workbook.lock).toBeNull();
  }
});

test.each([
  ["a change that is taken back", EVERY_FEATURE_PLAN, [], "Range.merge"],
  ["an undo, which deletes at its end", reversePlan(EVERY_FEATURE_PLAN), [EVERY_FEATURE_PLAN], undefined],
])("Google has carried out all that was asked before the lock is let go: %s", (_, plan, written, broken) => {
  const script = compilePlan(plan, []);
  const { calls } = write(openAddOn(...written), script);
  const fault = broken === undefined ? undefined : ({ at: calls.indexOf(broken) + 1, when: "before" } as const);
  expect(write(openAddOn(...written), script, fault).calls.slice(-2)).toEqual(["SpreadsheetApp.flush", "Lock.releaseLock"]);
});

test("an outage that also stops the taking back is told with all that is left over", () => {
  const insert = compilePlan(EVERY_FEATURE_PLAN, []);
  const { calls } = write(openAddOn(), insert);
  for (let at = 1; at < calls.length; at++) {
    const addOn = openAddOn();
    const { reason } = write(addOn, insert, { at, when: "outage" });
    const { sheets, names } = addOn.workbook;
    const left = [...sheets.slice(1).map(({ name }) => name), ...names.slice(1).map(({ name }) => name)];
    if (reason?.kind !== "host") throw new Error(`${calls[at - 1]} failed otherwise`);
    expect(reason.leftovers, calls[at - 1]).toEqual(expect.arrayContaining(left));
  }
});
