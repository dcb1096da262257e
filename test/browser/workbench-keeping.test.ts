import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { readXlsx } from "../../workbench/xlsx/read-xlsx.ts";
import { SAMPLE_PLAN } from "./sample-plan.ts";
import { openWorkbench, type WorkbenchPage } from "./workbench-page.ts";

const RESULTS = "Key results 2026";

let workbench: WorkbenchPage;

beforeAll(async () => {
  workbench = await openWorkbench();
});

afterAll(() => workbench.close());

beforeEach(async () => {
  await workbench.reopen();
  expect(await workbench.writePlan(SAMPLE_PLAN)).toBeUndefined();
  await workbench.show(RESULTS);
});

afterEach(() => expect(workbench.complaints.splice(0)).toEqual([]));

const visit = async (query: string) => {
  await workbench.visit(query);
  await workbench.calculated();
};

const notice = () => workbench.page.locator("#notice").textContent();

const stored = async () => readXlsx((await workbench.download()).bytes);

describe("a workbook saved in the browser", () => {
  const save = async () => {
    await workbench.page.click("#save");
    await workbench.page.waitForFunction(() => document.querySelector("#notice")?.textContent?.startsWith("Saved"));
  };

  it("is there again on the next visit: values, live formulas, names, rules and looks", async () => {
    await workbench.page.evaluate(() => window.measuredBy.workbook.getActiveSheet().getRange("D10").setValue({ f: "=KPI_CHANGE(D3,C3)" }));
    await workbench.calculated();
    const before = await stored();
    await save();
    await visit("?");
    expect(await stored()).toEqual(before);
    expect(await workbench.inspect()).toEqual({ sheets: ["Sheet1", RESULTS, "Settings"], names: SAMPLE_PLAN.newNames });
    await workbench.show(RESULTS);
    await workbench.type("E3", "9");
    expect(await workbench.valueOf("F3")).toBe(0.9);
    expect(await workbench.page.evaluate(() => window.measuredBy.workbook.getActiveSheet().getRange("D10").getFormula())).toBe(
      "=KPI_CHANGE(D3,C3)",
    );
  });

  it("gives way to a template that the address asks for, and stays saved", async () => {
    await save();
    await visit("?template=empty");
    expect((await workbench.inspect()).sheets).toEqual(["Sheet1"]);
    await visit("?");
    expect((await workbench.inspect()).sheets).toContain(RESULTS);
  });
});

describe("a downloaded file", () => {
  const pick = (name: string, bytes: Uint8Array) =>
    workbench.page.setInputFiles("#file", { name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });

  const openPicked = async (bytes: Uint8Array) => {
    await Promise.all([workbench.page.waitForEvent("load"), pick("okr.xlsx", bytes)]);
    await workbench.opened();
    await workbench.calculated();
  };

  it("opens again with the same values, formulas, names, validations, conditional formats, looks and charts", async () => {
    const { bytes } = await workbench.download();
    await workbench.reopen();
    await openPicked(bytes);
    await workbench.picture("workbench-opened-file");
    expect(await stored()).toEqual(await readXlsx(bytes));
    expect(await workbench.page.evaluate(() => window.measuredBy.workbook.getActiveSheet().getSheetName())).toBe(RESULTS);
  });

  it("recalculates, and reads by its names", async () => {
    await openPicked((await workbench.download()).bytes);
    await workbench.type("E3", "9");
    expect(await workbench.valueOf("F3")).toBe(0.9);
    expect((await workbench.read("Sample_Results"))[0]?.cells[2]?.[5]).toBe(0.9);
  });

  it("is opened once: the next visit has none of it", async () => {
    await openPicked((await workbench.download()).bytes);
    await workbench.reopen();
    expect((await workbench.inspect()).sheets).toEqual(["Sheet1"]);
  });

  it("that is no workbook changes nothing, and the page says so", async () => {
    await pick("notes.xlsx", Buffer.from("just text"));
    await workbench.page.waitForFunction(() => document.querySelector("#notice")?.textContent?.includes("notes.xlsx"));
    expect(await notice()).toContain("could not be opened");
    expect((await workbench.inspect()).sheets).toContain(RESULTS);
  });
});
