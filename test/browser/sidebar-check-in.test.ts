import { beforeEach, describe, expect, test } from "vitest";
import type { PlannedCell } from "../../core/plan/sheet-plan.ts";
import { sidebarInBrowser, valuesOf } from "./sidebar-in-browser.ts";

const sidebar = sidebarInBrowser();

beforeEach(async () => {
  await sidebar.insert("More leads for sales");
  await sidebar.tab("Check in").click();
  await sidebar.page.locator(".check-in").first().waitFor();
});

const row = (name: string) => sidebar.page.locator(".check-in", { hasText: name });
const focusedLabel = () =>
  sidebar.page.evaluate(
    () => (document.activeElement as HTMLInputElement | null)?.labels?.[0]?.textContent ?? document.activeElement?.textContent,
  );

/** Field by field, Tab between them. */
async function typeInto(...fields: readonly string[]): Promise<void> {
  for (const [index, text] of fields.entries()) {
    if (index > 0) await sidebar.page.keyboard.press("Tab");
    await sidebar.page.keyboard.type(text);
  }
}

describe("A check-in", () => {
  test("begins at the first due key result, and needs nothing but the keyboard", async () => {
    expect(await focusedLabel()).toBe("Total so far");
    await typeInto("3", "7", "", "Ask Bo");
    await sidebar.page.keyboard.press("Enter");
    expect(await focusedLabel()).toBe("Done since last time");
    await typeInto("1", "8");
    await sidebar.page.keyboard.press("Control+Enter");
    await sidebar.page.getByRole("heading", { name: "Saved: 2 check-ins" }).waitFor();
    const [, saved] = await sidebar.plans();
    expect(await sidebar.plans()).toHaveLength(2);
    expect(valuesOf(saved)).toEqual(expect.arrayContaining([3, 7, "Ask Bo", 1, 8]));
  });

  test("says what changed, and moves what was checked in to the end", async () => {
    await sidebar.field("Total so far").fill("3");
    await sidebar.button("Save 1 check-in").click();
    await sidebar.page.getByRole("heading", { name: "Saved: 1 check-in" }).waitFor();
    expect(await sidebar.page.locator(".moves li").allTextContents()).toEqual([expect.stringMatching(/^Run 5 .* 3$/)]);
    await expect
      .poll(() => sidebar.panel().locator(".family").last().locator(".check-in-name").allTextContents())
      .toEqual([expect.stringMatching(/^Run 5 /)]);
    await row("Run 5").getByText("3 of 5 · 21 Nov 2026").waitFor();
  });

  test("is undone in one step, and what was typed is there again", async () => {
    await sidebar.field("Total so far").fill("3");
    await sidebar.button("Save 1 check-in").click();
    await sidebar.button("Undo check-in").click();
    await sidebar.page.getByText("The check-in is undone.").waitFor();
    expect(await sidebar.field("Total so far").inputValue()).toBe("3");
    expect(await focusedLabel()).toBe("Total so far");
    expect(await row("Run 5").textContent()).toContain("never checked in");
  });

  test("names the key result whose value is no number, and writes nothing", async () => {
    await sidebar.field("Total so far").fill("many");
    await sidebar.button("Save 1 check-in").click();
    await sidebar.alert().waitFor();
    expect(await sidebar.alert().textContent()).toContain("many");
    expect(await sidebar.plans()).toHaveLength(1);
  });

  test("keeps what is typed while another panel is looked at", async () => {
    await sidebar.field("Total so far").fill("3");
    await sidebar.tab("Functions").click();
    await sidebar.tab("Check in").click();
    await sidebar.button("Save 1 check-in").waitFor();
    expect(await sidebar.field("Total so far").inputValue()).toBe("3");
  });
});

/** What a user types into a cell of the stand-in workbook. */
const typeCell = (sheet: string, address: string, cell: PlannedCell<never>): Promise<void> =>
  sidebar.page.evaluate((typed) => window.sidebarPage.host?.type(typed.sheet, typed.address, typed.cell), { sheet, address, cell });

const reopenPanel = async () => {
  await sidebar.tab("Functions").click();
  await sidebar.tab("Check in").click();
};

describe("A set that something is wrong with", () => {
  test("says so by the cell, and can be used all the same", async () => {
    await typeCell("Key results", "A7", { kind: "text", value: "O1.1" });
    await reopenPanel();
    // The stand-in works no formulas out, which is told too.
    await sidebar.page.getByText(/^\d+ cells need a look$/).click();
    await sidebar.page.getByText("Key results, A7: another row has the same id (“O1.1”)").waitFor();
    expect(await sidebar.page.locator(".check-in").count()).toBeGreaterThan(1);
  });

  test("of an earlier version is brought up to date when the user says so", async () => {
    await sidebar.reopen({});
    await sidebar.insert("More leads for sales");
    await typeCell("Settings", "C16", { kind: "number", value: 1 });
    await sidebar.tab("Check in").click();
    await sidebar.button("Bring it up to date").click();
    await sidebar.page.locator(".check-in").first().waitFor();
    expect(valuesOf((await sidebar.plans()).at(-2))).toEqual([2]);
  });
});

describe("The next period", () => {
  test("keeps copies, carries on what goes on, and can be undone", async () => {
    await sidebar.reopen({ offers: ["copies"] });
    await sidebar.insert("More leads for sales");
    await sidebar.tab("Check in").click();
    await sidebar.button("Start the next period…").click();
    await expect
      .poll(() => sidebar.field("Period").evaluate((select: HTMLSelectElement) => select.selectedOptions[0]?.label))
      .toBe("Q1 2027");
    await sidebar.field("What did we learn?").fill("Start earlier");
    await sidebar.page.getByRole("checkbox", { name: /^Run 5/ }).uncheck();
    await sidebar.button("Start the period").click();
    await sidebar.page.getByRole("heading", { name: "The next period has begun" }).waitFor();
    expect(await sidebar.sheets()).toEqual(expect.arrayContaining(["Dashboard Q4 2026", "Objectives Q4 2026", "Key results Q4 2026"]));
    expect(valuesOf((await sidebar.plans())[1])).toEqual(["Start earlier"]);
    expect(await row("Run 5").count()).toBe(0);
    await sidebar.button("Undo, the copies stay").click();
    await row("Run 5").waitFor();
  });

  test("can be left for the check-ins again", async () => {
    await sidebar.button("Start the next period…").click();
    await sidebar.button("Back to check-ins").click();
    await sidebar.page.locator(".check-in").first().waitFor();
    expect(await sidebar.plans()).toHaveLength(1);
  });
});

test("A workbook without OKRs says so", async () => {
  await sidebar.reopen({});
  await sidebar.tab("Check in").click();
  await sidebar.page.getByText("This workbook has no OKR set yet. Insert one first.").waitFor();
});
