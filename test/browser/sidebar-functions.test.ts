import { describe, expect, test } from "vitest";
import { FUNCTIONS } from "../../core/functions/index.ts";
import { sidebarInBrowser } from "./sidebar-in-browser.ts";

const sidebar = sidebarInBrowser();

const names = () => sidebar.page.locator(".function .entry-head code").allTextContents();
const detail = () => sidebar.page.locator(".function-detail:visible");

async function open(name: string): Promise<void> {
  await sidebar.page.getByRole("button", { name: `${name} ` }).click();
}

describe("Functions", () => {
  test("lists every function of the registry", async () => {
    await sidebar.tab("Functions").click();
    expect(new Set(await names())).toEqual(new Set(FUNCTIONS.map(({ name }) => name)));
  });

  test.each([
    ["en", "churn", "KPI_CHURN"],
    ["en", "conversion rate", "KPI_CONVERSION"],
    ["en", "KPI_CHANGE", "KPI_CHANGE"],
    ["sv", "konverteringsgrad", "KPI_CONVERSION"],
    ["sv", "konverteringsgraden", "KPI_CONVERSION"],
    ["es", "tasa de conversión", "KPI_CONVERSION"],
    ["es", "tasa de conversion", "KPI_CONVERSION"],
    ["ro", "rata de conversie", "KPI_CONVERSION"],
    ["ro", "CRESTERE", "KPI_CHANGE"],
  ])("are found in %s by “%s”: %s first", async (language, query, name) => {
    await sidebar.page.getByLabel("Language").selectOption(language);
    await sidebar.page.getByRole("tab").nth(2).click();
    await sidebar.search().fill(query);
    expect((await names())[0]).toBe(name);
    expect((await names()).length).toBeLessThan(FUNCTIONS.length / 3);
  });

  test("offer the way back from a search that finds nothing", async () => {
    await sidebar.tab("Functions").click();
    await sidebar.search().fill("xyzzy");
    expect(await sidebar.status().textContent()).toBe("No function for “xyzzy”. Try another word.");
    await sidebar.button("Show all functions").click();
    expect(await names()).toHaveLength(FUNCTIONS.length);
  });

  test("explain what they take and give, with an example", async () => {
    await sidebar.tab("Functions").click();
    await open("KPI_CHANGE");
    expect(await detail().locator(".signature").textContent()).toBe("KPI_CHANGE(current, previous, [mode], [if_undefined])");
    expect(await detail().locator("dt").allTextContents()).toEqual(["current", "previous", "mode", "if_undefined"]);
    expect(await detail().locator("dd").nth(2).textContent()).toMatch(/^Optional\./);
    expect(await detail().locator(".example").textContent()).toBe("=KPI_CHANGE(120, 100)20%");
  });

  test("are written into the active cell as a call that works there", async () => {
    await sidebar.tab("Functions").click();
    await open("KPI_CHANGE");
    await sidebar.button("Insert into the active cell").click();
    await sidebar.page.getByText("KPI_CHANGE is in the active cell.").waitFor();
    expect(await sidebar.formulas()).toEqual(["=KPI_CHANGE(120,100)"]);
    await sidebar.search().fill("churn");
    expect(await sidebar.page.getByText("is in the active cell.").count()).toBe(0);
  });

  test("take the ranges that are picked in the grid, in their order", async () => {
    await sidebar.reopen({ kind: "google-sheets", locale: "sv-SE", offers: ["selection"] });
    await sidebar.tab("Funktioner").click();
    await open("KPI_CHANGE");
    await sidebar.button("Använd de markerade cellerna").click();
    await sidebar.page.getByText("=KPI_CHANGE(B2:B13; 'Our data'!A2:A13)").waitFor();
    await sidebar.button("Infoga i den aktiva cellen").click();
    await sidebar.page.getByText("KPI_CHANGE står i den aktiva cellen.").waitFor();
    expect(await sidebar.formulas()).toEqual(["=KPI_CHANGE(B2:B13,'Our data'!A2:A13)"]);
  });

  test("say why the picked ranges could not be read", async () => {
    await sidebar.reopen({ kind: "excel", offers: ["selection"] });
    await sidebar.page.evaluate(() =>
      Object.assign(window.sidebarPage.host as object, { readSelection: () => Promise.reject(new Error("A chart is picked")) }),
    );
    await sidebar.tab("Functions").click();
    await open("KPI_CHANGE");
    await sidebar.button("Use the selected cells").click();
    await sidebar.alert().waitFor();
    expect(await sidebar.alert().textContent()).toContain("A chart is picked");
  });

  test("say why they could not be written", async () => {
    await sidebar.tab("Functions").click();
    await open("KPI_CHANGE");
    await sidebar.page.evaluate(() => window.sidebarPage.host?.failNext({ kind: "busy" }));
    await sidebar.button("Insert into the active cell").click();
    await sidebar.alert().waitFor();
    expect(await sidebar.alert().textContent()).toMatch(/^The spreadsheet is busy\./);
    expect(await sidebar.formulas()).toEqual([]);
  });
});

describe("Formulas are shown as the user's spreadsheet shows them", () => {
  test.each([
    ["google-sheets", "sv-SE", '=OKR_GRADE(0,9; "committed")'],
    ["google-sheets", "en_GB", '=OKR_GRADE(0.9, "committed")'],
    ["excel", "es-ES", '=MB.OKR_GRADE(0,9; "committed")'],
    ["workbench", "ro-RO", '=OKR_GRADE(0.9, "committed")'],
  ] as const)("%s in %s: %s", async (kind, locale, formula) => {
    await sidebar.reopen({ kind, locale });
    await sidebar.page.getByRole("tab").nth(2).click();
    await open("OKR_GRADE");
    expect(await detail().locator(".example code").textContent()).toBe(formula);
  });

  test("and Excel's users are told of its blanks", async () => {
    const note = sidebar.page.getByText("Desktop Excel may hand an empty cell over as 0.");
    await sidebar.tab("Functions").click();
    await open("KPI_CHANGE");
    expect(await note.count()).toBe(0);
    await sidebar.reopen({ kind: "excel" });
    await sidebar.tab("Functions").click();
    await open("KPI_CHANGE");
    expect(await sidebar.page.getByText("Desktop Excel may hand an empty cell over as 0.").count()).toBe(1);
  });
});
