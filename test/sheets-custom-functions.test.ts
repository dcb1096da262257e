import fc from "fast-check";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { serialDate } from "../core/serial-date.ts";
import { builtAppsScript } from "./built-apps-script.ts";
import { capturePush, type Payload } from "./clasp/capture-push.ts";
import { sheetsBundle } from "./evaluators/sheets-bundle.ts";
import { instantIn } from "./fakes/google-sheets/typed-cell.ts";
import { createWorkbook } from "./fakes/google-sheets/workbook.ts";
import { SimulatedAddOn } from "./fakes/simulated-add-on.ts";

let payload: Payload;
beforeAll(async () => {
  payload = await capturePush(await builtAppsScript());
});

const SCRIPT_ZONE = process.env.TZ;
afterEach(() => {
  if (SCRIPT_ZONE === undefined) delete process.env.TZ;
  else process.env.TZ = SCRIPT_ZONE;
});

/** One execution of a custom function in a cell of a spreadsheet in this zone. */
function callInCell(name: string, args: readonly unknown[], timeZone = "Europe/Stockholm") {
  const execution = new SimulatedAddOn(payload, { workbook: createWorkbook({ timeZone }) }).start("CUSTOM_FUNCTION");
  return { answer: execution.call(name, ...args), calls: execution.wire.calls };
}

const answer = (name: string, ...args: readonly unknown[]): unknown => callInCell(name, args).answer;

describe("a custom function in a cell of Google Sheets", () => {
  test("takes a cell as a value and a range as rows, and spills rows", () => {
    expect(answer("KPI_CHANGE", 120, 100)).toBe(0.2);
    expect(answer("KPI_CHANGE", [[120], [90]], 100)).toEqual([[0.2], [-0.1]]);
    expect(answer("FUNNEL_RATES", [[200, 100, 25]])).toEqual([[0.5, 0.25]]);
  });

  test("takes a blank cell and a left-out argument for blank, and answers blank", () => {
    expect(answer("KPI_CHANGE", "", 100)).toBe("");
    expect(answer("KPI_CHANGE", 120)).toBe("");
    expect(answer("KPI_CHANGE", [[120], [""]], 100)).toEqual([[0.2], [""]]);
  });

  test("throws where the whole call fails: the code first, then what to do", () => {
    expect(() => answer("KPI_ATTAINMENT", 5, 0)).toThrow(/^#DIV\/0! target is 0/);
    expect(() => answer("KPI_CHANGE", "12", 100)).toThrow('#VALUE! current must be a number; it is "12".');
    expect(() => answer("KPI_CHANGE", [[1], [2]], [[1], [2], [3]])).toThrow(
      /^#VALUE! The ranges do not fit together.*Give ranges of the same size/,
    );
  });

  test("shows the code in the element that fails", () => {
    expect(answer("KPI_ATTAINMENT", [[5], [6], ["x"]], [[0], [3], [1]])).toEqual([["#DIV/0!"], [2], ["#VALUE!"]]);
  });

  test("passes on the error of another cell, which Sheets gives as text", () => {
    expect(() => answer("KPI_CHANGE", "#N/A", 100)).toThrow(/^#N\/A$/);
    expect(answer("KPI_CHANGE", [["#DIV/0!"], [120]], 100)).toEqual([["#DIV/0!"], [0.2]]);
  });
});

describe("a date", () => {
  /** The serial day number that a date arrives as. */
  const arrivesAs = (date: Date, timeZone: string): unknown => callInCell("KPI_CHANGE", [date, 0, "points"], timeZone).answer;

  const ZONES = [
    "UTC",
    "Europe/Stockholm",
    "Europe/Bucharest",
    "America/New_York",
    "America/Sao_Paulo",
    "Asia/Kolkata",
    "Asia/Beirut",
    "Australia/Lord_Howe",
    "Pacific/Apia",
    "Pacific/Kiritimati",
  ];

  test("is the day the spreadsheet shows, whatever the script's zone, also where clocks change", () => {
    const zone = fc.constantFrom(...ZONES);
    const changes = [
      serialDate(2026, 3, 29),
      serialDate(2026, 10, 25),
      serialDate(2018, 11, 4),
      serialDate(2011, 12, 30),
      serialDate(2026, 3, 8),
    ];
    const day = fc.oneof(fc.constantFrom(...changes), fc.integer({ min: serialDate(1950, 1, 1), max: serialDate(2060, 1, 1) }));
    fc.assert(
      fc.property(zone, zone, day, fc.constantFrom(0, 0.25, 0.99), (sheetZone, scriptZone, serial, timeOfDay) => {
        // Samoa skipped a whole day: no instant is on it.
        fc.pre(!(sheetZone === "Pacific/Apia" && serial === serialDate(2011, 12, 30)));
        process.env.TZ = scriptZone;
        expect(arrivesAs(instantIn(sheetZone, serial + timeOfDay), sheetZone)).toBe(serial);
      }),
      { numRuns: 60 },
    );
  });

  test("is told from the day before and after at the edge of midnight", () => {
    const midnight = instantIn("Europe/Stockholm", serialDate(2026, 3, 29));
    process.env.TZ = "America/New_York";
    expect(arrivesAs(midnight, "Europe/Stockholm")).toBe(serialDate(2026, 3, 29));
    expect(arrivesAs(new Date(midnight.getTime() - 1), "Europe/Stockholm")).toBe(serialDate(2026, 3, 28));
  });

  test("is the local day where there is no spreadsheet to ask", async () => {
    process.env.TZ = "America/New_York";
    const { call } = await sheetsBundle();
    expect(call("KPI_CHANGE", [new Date(2026, 2, 29, 23, 59) as never, 0, "points"])).toBe(serialDate(2026, 3, 29));
  });

  test("asks for the spreadsheet's zone once an execution, and only when a date came", () => {
    const dates = [serialDate(2026, 1, 1), serialDate(2026, 1, 2), serialDate(2026, 1, 2)].map((serial) => [
      instantIn("Asia/Kolkata", serial),
    ]);
    const { answer: serials, calls } = callInCell("KPI_CHANGE", [dates, 0, "points"], "Asia/Kolkata");
    expect(serials).toEqual([[serialDate(2026, 1, 1)], [serialDate(2026, 1, 2)], [serialDate(2026, 1, 2)]]);
    expect(calls.filter((call) => call === "Spreadsheet.getSpreadsheetTimeZone")).toHaveLength(1);
    expect(calls.filter((call) => call === "Utilities.formatDate")).toHaveLength(2);
    expect(callInCell("KPI_CHANGE", [[[120], [90]], 100]).calls).toEqual([]);
  });
});
