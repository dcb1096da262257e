import { describe, expect, test } from "vitest";
import { planFreezeCopies } from "../../core/publish/plan-freeze-copies.ts";
import { serialDate } from "../../core/serial-date.ts";

const TODAY = serialDate(2026, 11, 21);

describe("dated copies of sheets", () => {
  test.each([
    ["en", "Report 21 Nov 2026"],
    ["es", "Report 21 nov. 2026"],
    ["sv", "Report 21 nov. 2026"],
    ["ro", "Report 21 nov. 2026"],
  ] as const)("are named with the day in %s", (language, copy) => {
    expect(planFreezeCopies(["Report"], ["Report"], TODAY, language)).toEqual([{ sheet: "Report", copy }]);
  });

  test("come in the workbook's order, only of what is there", () => {
    const copies = planFreezeCopies(["Dashboard", "KPIs", "Report"], ["Report", "Gone", "Dashboard"], TODAY, "en");
    expect(copies.map(({ sheet }) => sheet)).toEqual(["Dashboard", "Report"]);
  });

  test("have free names, whatever the case", () => {
    const sheets = ["Report", "report 21 NOV 2026", "Report 21 Nov 2026 (2)"];
    expect(planFreezeCopies(sheets, ["Report"], TODAY, "en")).toEqual([{ sheet: "Report", copy: "Report 21 Nov 2026 (3)" }]);
  });

  test("have names of 31 characters at most, which differ where sheets begin alike", () => {
    const sheets = ["Acquisition of customers, Nordics", "Acquisition of customers, Iberia 🚀🚀🚀"];
    const copies = planFreezeCopies(sheets, sheets, TODAY, "en").map(({ copy }) => copy);
    expect(copies).toEqual(["Acquisition of cust 21 Nov 2026", "Acquisition of 21 Nov 2026 (2)"]);
  });

  test("are cut between characters, not inside them", () => {
    const [copy] = planFreezeCopies(["🚀".repeat(15)], ["🚀".repeat(15)], TODAY, "en");
    expect(copy?.copy).toBe(`${"🚀".repeat(9)} 21 Nov 2026`);
  });
});
