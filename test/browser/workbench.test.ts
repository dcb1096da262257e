import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openWorkbench, type WorkbenchPage } from "./workbench-page.ts";

let workbench: WorkbenchPage;

beforeAll(async () => {
  workbench = await openWorkbench();
});

afterAll(() => workbench.close());

describe("the page", () => {
  it("loads without a complaint and asks no other server for anything", async () => {
    await workbench.page.waitForLoadState("networkidle");
    await workbench.picture("workbench-1-opened");
    expect(workbench.complaints).toEqual([]);
    expect(workbench.externalRequests).toEqual([]);
  });

  it("gives the grid the window, with the sidebar 300 pixels wide beside it", async () => {
    const [grid, sidebar] = await Promise.all(["#grid", "#sidebar"].map((id) => workbench.page.locator(id).boundingBox()));
    expect(sidebar).toMatchObject({ x: 1140, width: 300 });
    expect(grid).toMatchObject({ x: 0, width: 1140 });
    expect((grid?.y ?? 0) + (grid?.height ?? 0)).toBe(900);
  });

  it("has the sidebar in it, ready to insert", async () => {
    const insert = workbench.page.locator("#sidebar").getByRole("button", { name: "Insert", exact: true });
    await expect.poll(() => insert.isEnabled()).toBe(true);
  });
});

describe("typing a formula", () => {
  it("offers our functions with what they do, then their parameters", async () => {
    const { page } = workbench;
    const popup = page.locator("[id^=univer-popup-portal]");
    await workbench.pick("B2");
    await page.keyboard.type("=KPI_CH");
    await popup.getByText("Growth of a KPI: (current − previous) / previous.").waitFor();
    await workbench.picture("workbench-2-autocomplete");
    await page.keyboard.type("ANGE(");
    await popup.getByText("[if_undefined]").waitFor();
    await workbench.picture("workbench-3-parameters");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
  });

  it("answers =KPI_CHANGE(120,100) with 0.2", async () => {
    await workbench.type("B2", "=KPI_CHANGE(120,100)");
    expect(await workbench.valueOf("B2")).toBe(0.2);
  });

  it("takes ranges, leaves blanks blank, and recalculates when a cell changes", async () => {
    await workbench.type("D1", "100");
    await workbench.type("D2", "50");
    await workbench.type("E1", "110");
    await workbench.type("F1", "=KPI_CHANGE(E1:E2,D1:D2)");
    expect(await workbench.valueOf("F1")).toBeCloseTo(0.1, 12);
    expect(await workbench.valueOf("F2")).toBe("");
    await workbench.type("E2", "25");
    expect(await workbench.valueOf("F2")).toBe(-0.5);
  });

  it("shows what cannot be calculated as an error, and passes errors on", async () => {
    await workbench.type("H1", '=KPI_CHANGE("many",100)');
    await workbench.type("H2", "=KPI_ATTAINMENT(5,0)");
    await workbench.type("H3", "=KPI_CHANGE(H2,100)");
    expect([await workbench.valueOf("H1"), await workbench.valueOf("H2"), await workbench.valueOf("H3")]).toEqual([
      "#VALUE!",
      "#DIV/0!",
      "#DIV/0!",
    ]);
    await workbench.picture("workbench-4-formulas");
  });
});

describe("F6", () => {
  it("leads the keyboard out of the grid, round the page and back", async () => {
    const { page } = workbench;
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await workbench.pick("J2");
    await page.keyboard.press("F6");
    expect(await focused()).toBe("Open .xlsx");
    await page.keyboard.press("F6");
    expect(await focused()).toBe("Insert");
    await page.keyboard.press("Shift+F6");
    expect(await focused()).toBe("Open .xlsx");
    await page.keyboard.press("Shift+F6");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.type("7");
    await page.keyboard.press("Enter");
    await expect.poll(() => workbench.valueOf("J3")).toBe(7);
  });
});

describe("the sidebar beside the grid", () => {
  it("keeps what is typed in it to itself", async () => {
    const { page } = workbench;
    await workbench.pick("B12");
    await page.locator("#sidebar").getByRole("searchbox").first().fill("");
    await page.keyboard.type("newsletter", { delay: 25 });
    expect(await page.locator("#sidebar").getByRole("searchbox").first().inputValue()).toBe("newsletter");
    expect(await page.evaluate(() => window.measuredBy.workbook.isCellEditing())).toBe(false);
    expect(await workbench.valueOf("B12")).toBeNull();
  });

  it("types a function's example into the active cell, even out of a cell that is being edited", async () => {
    const { page } = workbench;
    const sidebar = page.locator("#sidebar");
    await sidebar.getByRole("tab", { name: "Functions" }).click();
    await sidebar.getByRole("button", { name: /^KPI_CHANGE/ }).click();
    await workbench.pick("B14");
    await page.keyboard.type("7");
    await sidebar.getByRole("button", { name: "Insert into the active cell" }).click();
    await sidebar.getByText("KPI_CHANGE is in the active cell.").waitFor();
    await workbench.calculated();
    await workbench.picture("workbench-5-inserted-function");
    expect(await workbench.valueOf("B14")).toBe(0.2);
    expect(workbench.complaints).toEqual([]);
  });
});
