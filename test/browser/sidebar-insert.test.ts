import { describe, expect, test } from "vitest";
import { renderArea } from "../../core/formula/a1.ts";
import { reversePlan } from "../../core/plan/reverse-plan.ts";
import type { SheetPlan } from "../../core/plan/sheet-plan.ts";
import { serialDate } from "../../core/serial-date.ts";
import type { WriteFailureReason } from "../../core/sidebar-host.ts";
import { sidebarInBrowser, valuesOf } from "./sidebar-in-browser.ts";

const sidebar = sidebarInBrowser();
const SHEETS = ["Dashboard", "Report", "Objectives", "Key results", "Check-ins", "KPIs", "Settings"];
const NO_EDIT = { sheet: "", row: 1, column: 1 };

describe("Insert", () => {
  test("offers the current quarter, and shows the template as it will be inserted", async () => {
    await expect
      .poll(() => sidebar.field("Period").evaluate((select: HTMLSelectElement) => select.selectedOptions[0]?.label))
      .toBe("Q4 2026");
    expect(await sidebar.page.getByText("Give our brand one documented tone of voice in Q4 2026, measured by:").isVisible()).toBe(true);
    expect(await sidebar.page.getByText("Interview 40 customers by 31 Dec 2026").isVisible()).toBe(true);
    expect(await sidebar.panel().getByText("1 Oct 2026 – 31 Dec 2026 · English").isVisible()).toBe(true);
  });

  test("writes one plan, says what it did and shows the sheets", async () => {
    await sidebar.insert("More leads for sales");
    const [plan, ...more] = await sidebar.plans();
    expect(more).toEqual([]);
    expect(plan?.newSheets.map((sheet) => sheet.name)).toEqual(SHEETS);
    await sidebar.button("Key results").click();
    expect(await sidebar.page.evaluate(() => window.sidebarPage.host?.activated)).toEqual(["Key results"]);
  });

  test("inserts for the period and in the language that were chosen", async () => {
    await sidebar.page.getByLabel("Language").selectOption("sv");
    await sidebar.field("Period").selectOption({ label: "Halvår 1 2027" });
    await sidebar.page.getByRole("radio", { name: "Ett nyhetsbrev som ger resultat" }).check();
    await sidebar.button("Infoga").click();
    await sidebar.page.getByRole("heading", { name: "Infogat: Ett nyhetsbrev som ger resultat" }).waitFor();
    const [plan] = await sidebar.plans();
    expect(plan?.newSheets.map((sheet) => sheet.name)).toEqual([
      "Översikt",
      "Rapport",
      "Mål",
      "Nyckelresultat",
      "Avstämningar",
      "KPI",
      "Inställningar",
    ]);
    expect(valuesOf(plan)).toContain("Nå 10\u00a0000 prenumeranter senast 30 juni 2027");
    expect(valuesOf(plan)).toContain(serialDate(2027, 1, 1));
  });

  test("takes dates of one's own, and asks for the one that is missing", async () => {
    await sidebar.field("Period").selectOption({ label: "Other dates…" });
    expect(await sidebar.field("First day").inputValue()).toBe("2026-10-01");
    await sidebar.field("Last day").fill("");
    await sidebar.button("Insert").click();
    expect(await sidebar.alert().textContent()).toBe("Please give a first and a last day.");
    await sidebar.field("Last day").fill("2026-11-15");
    expect(await sidebar.alert().count()).toBe(0);
    await sidebar.page.getByText("Interview 40 customers by 15 Nov 2026").waitFor();
    await sidebar.insert("More leads for sales");
    expect(valuesOf((await sidebar.plans())[0])).toContain(serialDate(2026, 11, 15));
  });

  test("explains what the planner refuses", async () => {
    await sidebar.field("Period").selectOption({ label: "Other dates…" });
    await sidebar.field("First day").fill("2027-01-01");
    await sidebar.button("Insert").click();
    await sidebar.alert().waitFor();
    expect(await sidebar.alert().textContent()).toBe("The last day comes before the first. Please choose other dates.");
    expect(await sidebar.plans()).toEqual([]);
  });

  test("says what it is doing, and does it once however often it is asked", async () => {
    await sidebar.page.evaluate(() => Object.assign(window, { release: window.sidebarPage.host?.holdWrites() }));
    await sidebar.button("Insert").dblclick();
    await sidebar.button("Insert").press("Enter");
    await sidebar.page.getByText("Writing 7 sheets…").waitFor();
    expect(
      await sidebar.page.getByRole("progressbar", { name: "Writing 7 sheets…" }).evaluate((bar: HTMLProgressElement) => bar.value),
    ).toBe(0.5);
    expect(await sidebar.button("Insert").getAttribute("aria-disabled")).toBe("true");
    await sidebar.page.evaluate(() => (window as unknown as { release(): void }).release());
    await sidebar.page.getByRole("heading", { name: "Inserted: A voice of our own" }).waitFor();
    expect(await sidebar.plans()).toHaveLength(1);
    expect(await sidebar.button("Insert").getAttribute("aria-disabled")).toBe("false");
  });

  test("joins the set that is there, in that set's language", async () => {
    await sidebar.insert("More leads for sales");
    await sidebar.page.getByText("This workbook has an OKR set already (English).").waitFor();
    await sidebar.page.getByLabel("Language").selectOption("es");
    await sidebar.page.getByText("Este libro ya tiene un conjunto de OKR (English).").waitFor();
    await sidebar.page.getByRole("radio", { name: "Un boletín que funciona" }).check();
    await sidebar.page.getByText("Clean the mailing list at the end of every month").waitFor();
    await sidebar.button("Insertar").click();
    await sidebar.page.getByText("Filas nuevas en:").waitFor();
    const joined = (await sidebar.plans())[1];
    expect(joined?.newSheets).toEqual([]);
    expect(valuesOf(joined)).toContain("Clean the mailing list at the end of every month");
  });

  test("finds a set that came into the workbook behind its back", async () => {
    const joining = sidebar.page.getByText("This workbook has an OKR set already");
    expect(await joining.count()).toBe(0);
    await sidebar.insert("More leads for sales");
    await sidebar.page.evaluate(async () => {
      const { host } = window.sidebarPage;
      const plan = host?.plans[0];
      if (plan) await host.writePlan({ ...plan, newSheets: [], newNames: [], removedSheets: plan.newSheets, removedNames: plan.newNames });
    });
    await joining.waitFor();
    await sidebar.page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await sidebar.search().focus();
    await joining.waitFor({ state: "detached" });
  });

  test("searches by what one wants, whatever the accents", async () => {
    await sidebar.search().fill("subscribers");
    expect(await sidebar.page.locator(".template").count()).toBe(1);
    expect(await sidebar.page.getByRole("radio", { name: "A newsletter that performs" }).isChecked()).toBe(true);
    expect(await sidebar.status().textContent()).toBe("1 template");
    await sidebar.page.getByLabel("Language").selectOption("es");
    await sidebar.search().fill("boletin");
    expect(await sidebar.page.getByRole("radio", { name: "Un boletín que funciona" }).isChecked()).toBe(true);
  });

  test("offers the way back from a search that finds nothing", async () => {
    await sidebar.search().fill("xyzzy");
    expect(await sidebar.status().textContent()).toBe("No template for “xyzzy”. Try another word.");
    expect(await sidebar.button("Insert").isDisabled()).toBe(true);
    await sidebar.button("Show all templates").click();
    expect(await sidebar.page.locator(".template").count()).toBeGreaterThan(1);
    expect(await sidebar.button("Insert").isDisabled()).toBe(false);
  });
});

describe("What comes with the OKRs", () => {
  test("is level, team and owner, where the user says so, and the sheets that were chosen", async () => {
    await sidebar.page.getByText("Level, owner, sheets…").click();
    await sidebar.field("Level").selectOption("Team");
    await sidebar.field("Team").fill("Growth");
    await sidebar.field("Owner").fill("Ana");
    await sidebar.field("KPIs").uncheck();
    await sidebar.field("Sales & marketing SLA").check();
    await sidebar.insert("More leads for sales");
    const [plan] = await sidebar.plans();
    expect(plan?.newSheets.map((sheet) => sheet.name)).toEqual([
      "Dashboard",
      "Report",
      "Objectives",
      "Key results",
      "Check-ins",
      "Sales & marketing SLA",
      "Settings",
    ]);
    expect(valuesOf(plan)).toEqual(expect.arrayContaining(["Team", "Growth", "Ana"]));
  });

  test("is the objective they serve, once there is one", async () => {
    await sidebar.insert("More leads for sales");
    await sidebar.page.getByText("Level, owner, sheets…").click();
    await sidebar.field("Serves the objective").selectOption("O1");
    await sidebar.insert("A newsletter that performs");
    const [, joined] = await sidebar.plans();
    expect(valuesOf(joined)).toContain("O1");
  });
});

describe("An insert that is thought better of", () => {
  test("can be cancelled before anything is written", async () => {
    await sidebar.page.evaluate(() => {
      const { host } = window.sidebarPage;
      if (host) host.inspect = () => new Promise(() => {});
    });
    await sidebar.button("Insert").click();
    await sidebar.button("Cancel").click();
    await sidebar.button("Cancel").waitFor({ state: "detached" });
    expect(await sidebar.page.evaluate(() => document.activeElement?.textContent)).toBe("Insert");
    expect(await sidebar.button("Insert").getAttribute("aria-disabled")).toBe("false");
    expect(await sidebar.plans()).toEqual([]);
  });
});

describe("A write that fails", () => {
  const MESSAGES: readonly (readonly [WriteFailureReason, string])[] = [
    [{ kind: "busy" }, "The spreadsheet is busy. Finish editing the cell or wait a moment, then try again.Nothing was changed."],
    [{ kind: "sheet missing", sheet: "Goals" }, "The sheet “Goals” is no longer there.Nothing was changed."],
    [{ kind: "name taken", name: "MB_KPIs" }, "The name “MB_KPIs” is already taken in this workbook.Nothing was changed."],
    [{ kind: "changed", sheet: "Goals", cell: "C7" }, "Cell C7 on “Goals” has been changed in the meantime.Nothing was changed."],
    [{ kind: "host", message: "Service timed out", leftovers: [] }, "The spreadsheet refused: Service timed outNothing was changed."],
    [
      { kind: "host", message: "Service timed out", leftovers: ["Goals", "Settings"] },
      "The spreadsheet refused: Service timed outThis could not be taken back; please delete it by hand: Goals and Settings.",
    ],
  ];

  test.each(MESSAGES)("%j is told in words", async (reason, message) => {
    await sidebar.failNext(reason);
    await sidebar.button("Insert").click();
    await sidebar.alert().waitFor();
    expect(await sidebar.alert().textContent()).toBe(message);
    expect(await sidebar.page.getByRole("heading", { name: "Inserted" }).count()).toBe(0);
  });

  test("can be tried again, and the message goes", async () => {
    await sidebar.failNext({ kind: "busy" });
    await sidebar.button("Insert").click();
    await sidebar.alert().waitFor();
    await sidebar.insert("More leads for sales");
    expect(await sidebar.alert().count()).toBe(0);
  });
});

describe("Undo", () => {
  test("says what goes, and then writes the plan reversed", async () => {
    await sidebar.insert("More leads for sales");
    await sidebar.button("Undo insert").click();
    await sidebar.page
      .getByText(
        "This deletes the sheets Dashboard, Report, Objectives, Key results, Check-ins, KPIs, and Settings, with everything typed there since.",
      )
      .waitFor();
    expect(await sidebar.plans()).toHaveLength(1);
    await sidebar.button("Yes, undo").click();
    await sidebar.page.getByText("The insert is undone.").waitFor();
    const [plan, undo] = await sidebar.plans();
    expect(undo).toEqual(reversePlan(plan as SheetPlan));
    expect(await sidebar.sheets()).toEqual(["Sheet1"]);
    expect(await sidebar.button("Undo insert").count()).toBe(0);
  });

  test("can be thought better of", async () => {
    await sidebar.insert("More leads for sales");
    await sidebar.button("Undo insert").click();
    await sidebar.button("Keep").click();
    expect(await sidebar.button("Yes, undo").count()).toBe(0);
    expect(await sidebar.plans()).toHaveLength(1);
  });

  test("takes back one insert after the other, the last one first", async () => {
    await sidebar.insert("More leads for sales");
    await sidebar.insert("A newsletter that performs");
    await sidebar.button("Undo insert").click();
    await sidebar.page.getByText("This takes the new rows out of Objectives, Key results, and KPIs again.").waitFor();
    await sidebar.button("Yes, undo").click();
    await sidebar.page.getByRole("heading", { name: "Inserted: More leads for sales" }).waitFor();
    await sidebar.button("Undo insert").click();
    await sidebar.button("Yes, undo").click();
    await expect.poll(sidebar.sheets).toEqual(["Sheet1"]);
    await sidebar.insert("A newsletter that performs");
    expect(await sidebar.sheets()).toHaveLength(8);
  });

  test("that fails after one that went well says only that it failed", async () => {
    await sidebar.insert("More leads for sales");
    await sidebar.insert("A newsletter that performs");
    await sidebar.button("Undo insert").click();
    await sidebar.button("Yes, undo").click();
    await sidebar.page.getByText("The insert is undone.").waitFor();
    await sidebar.failNext({ kind: "busy" });
    await sidebar.button("Undo insert").click();
    await sidebar.button("Yes, undo").click();
    await sidebar.alert().waitFor();
    expect(await sidebar.status().count()).toBe(0);
    expect(await sidebar.button("Undo insert").count()).toBe(1);
  });

  test("stops where a cell has been changed since, and the insert stays", async () => {
    await sidebar.insert("More leads for sales");
    await sidebar.insert("A newsletter that performs");
    const { sheet, row, column } = (await sidebar.plans())[1]?.edits[0] ?? NO_EDIT;
    const address = renderArea({ row, column, rows: 1, columns: 1 });
    await sidebar.page.evaluate((at) => window.sidebarPage.host?.type(at.sheet, at.address, { kind: "text", value: "Mine" }), {
      sheet,
      address,
    });
    await sidebar.button("Undo insert").click();
    await sidebar.button("Yes, undo").click();
    await sidebar.alert().waitFor();
    expect(await sidebar.alert().textContent()).toBe(`Cell ${address} on “${sheet}” has been changed in the meantime.Nothing was changed.`);
    expect(await sidebar.button("Undo insert").count()).toBe(1);
  });
});
