import { describe, expect, test } from "vitest";
import { sidebarInBrowser } from "./sidebar-in-browser.ts";

const sidebar = sidebarInBrowser();

async function share(...offers: NonNullable<Parameters<typeof sidebar.reopen>[0]["offers"]>): Promise<void> {
  await sidebar.reopen({ kind: "google-sheets", offers });
  await sidebar.tab("Share").click();
}

const typeFormulas = () =>
  sidebar.page.evaluate(() => {
    window.sidebarPage.host?.typeFormula("Sheet1", "B2", "KPI_CHANGE(C2,C3)", 0.2);
    window.sidebarPage.host?.typeFormula("Sheet1", "B3", "SUM(1,2)", 3);
  });
const formulaOf = (address: string) => sidebar.page.evaluate((at) => JSON.stringify(window.sidebarPage.host?.cell("Sheet1", at)), address);

describe("Making a workbook shareable", () => {
  test("lists what will change, changes it once it is agreed to, reports, and takes it back", async () => {
    await share("formulas");
    await typeFormulas();
    await sidebar.button("Look for formulas").click();
    await sidebar.page.getByText("Sheet1 · B2").waitFor();
    expect(await sidebar.page.locator(".changes code").first().textContent()).toBe("=KPI_CHANGE(C2,C3)");
    expect(await sidebar.page.locator(".changes code.after").first().textContent()).not.toContain("KPI_CHANGE");
    expect(await formulaOf("B2")).toContain("KPI_CHANGE");

    await sidebar.button("Change 1 formula").click();
    await sidebar.page.getByRole("heading", { name: "Done: 1 formula" }).waitFor();
    expect(await formulaOf("B2")).not.toContain("KPI_CHANGE");
    expect(await formulaOf("B3")).toContain("SUM(1,2)");

    await sidebar.button("Undo the changes").click();
    await sidebar.page.getByText("The formulas are as they were.").waitFor();
    expect(await formulaOf("B2")).toContain("KPI_CHANGE(C2,C3)");
  });

  test("lists names before cells, and says what becomes of what uses a name that stays", async () => {
    await share("formulas");
    await sidebar.page.evaluate(() => {
      const { host } = window.sidebarPage;
      host?.nameFormula("Rate", "=KPI_CTR(Sheet1!$A$1,Sheet1!$B$1)");
      host?.nameFormula("Best", "=KPI_COMPARE(Sheet1!$A$1:$A$9,Sheet1!$B$1:$B$9,1)");
      host?.typeFormula("Sheet1", "B2", "Rate+Best", 7);
    });
    await sidebar.button("Look for formulas").click();
    await sidebar.page.getByText("Sheet1 · B2").waitFor();
    expect(await sidebar.page.locator(".changes li").allInnerTexts()).toEqual([
      expect.stringMatching(/^The name Rate\n=KPI_CTR\(.*\n=IF\(OR\(Sheet1/s),
      expect.stringMatching(/^The name Best\n=KPI_COMPARE\(.*\nStays as it is: cells that use the name become values\.$/s),
      expect.stringMatching(/^Sheet1 · B2\n=Rate\+Best\n+Becomes its value: 7\. It uses a name that cannot be rewritten\.$/s),
    ]);
    const rate = () => sidebar.page.evaluate(() => window.sidebarPage.host?.namedFormula("Rate"));
    await sidebar.button("Change 2 formulas").click();
    await sidebar.page.getByRole("heading", { name: "Done: 3 formulas" }).waitFor();
    expect(await rate()).toContain("=IF(");
    await sidebar.button("Undo the changes").click();
    await sidebar.page.getByText("The formulas are as they were.").waitFor();
    expect(await rate()).toContain("=KPI_CTR(");
  });

  test("is refused where a name was changed in the meantime", async () => {
    await share("formulas");
    await sidebar.page.evaluate(() => window.sidebarPage.host?.nameFormula("Rate", "=KPI_CTR(Sheet1!$A$1,1)"));
    await sidebar.button("Look for formulas").click();
    await sidebar.page.getByText("The name Rate").waitFor();
    await sidebar.page.evaluate(() => window.sidebarPage.host?.nameFormula("Rate", "=1"));
    await sidebar.button("Change 1 formula").click();
    await sidebar.page.getByText("The formula of the name “Rate” has been changed in the meantime.").waitFor();
  });

  test("has nothing to do where no formula is ours", async () => {
    await share("formulas");
    await sidebar.button("Look for formulas").click();
    await sidebar.page.getByText("Nothing to change: anybody can open this workbook.").waitFor();
    expect(await sidebar.plans()).toEqual([]);
  });

  test("repairs what moving between programs broke", async () => {
    await share("formulas");
    await sidebar.page.evaluate(() => window.sidebarPage.host?.typeFormula("Sheet1", "B2", "MB.KPI_CHANGE(C2,C3)", "#NAME?"));
    await sidebar.button("Look for broken formulas").click();
    await sidebar.button("Repair 1 formula").click();
    await sidebar.page.getByRole("heading", { name: "Done: 1 formula" }).waitFor();
    expect(await formulaOf("B2")).toContain('"KPI_CHANGE(C2,C3)"');
  });
});

test("Sheets are copied as values under dated names", async () => {
  await share("copies");
  await sidebar.field("Sheet1").check();
  await sidebar.button("Copy the sheet as values").click();
  await sidebar.page.getByText("New: Sheet1 21 Nov 2026").waitFor();
  expect(await sidebar.sheets()).toEqual(["Sheet1", "Sheet1 21 Nov 2026"]);
});

describe("People", () => {
  test("are invited, listed and removed", async () => {
    await share("people");
    expect(await sidebar.field("Link").inputValue()).toBe("https://example.com/okrs");
    await sidebar.field("E-mail addresses").fill("ana@example.com, bo@example.com");
    await sidebar.field("They may").selectOption("editor");
    await sidebar.button("Invite").click();
    await sidebar.page.getByText("2 people invited.").waitFor();
    await sidebar.button("Remove ana@example.com").click();
    await sidebar.page.getByText("ana@example.com has no access any more.").waitFor();
    expect(await sidebar.asked()).toEqual(["invite ana@example.com bo@example.com editor", "remove ana@example.com"]);
  });

  test("whose address is none are not asked; those refused are named", async () => {
    await share("people");
    await sidebar.field("E-mail addresses").fill("ana");
    await sidebar.page.getByText("Not an e-mail address: ana").waitFor();
    expect(await sidebar.button("Invite").isDisabled()).toBe(true);
    await sidebar.field("E-mail addresses").fill("eva@nowhere.example");
    await sidebar.button("Invite").click();
    await sidebar.page.getByText("These addresses were refused: eva@nowhere.example").waitFor();
  });
});

describe("The weekly mail", () => {
  test("is previewed as text, scheduled, sent at once and stopped", async () => {
    await share("digest");
    await sidebar.page.getByText("100 more e-mails today").waitFor();
    await sidebar.button("Preview").click();
    await sidebar.page.getByText("OKRs: 2 need attention").waitFor();
    await sidebar.field("To").fill("ana@example.com");
    await sidebar.field("Day").first().selectOption({ label: "Tuesday" });
    await sidebar.field("Time").first().selectOption({ label: "8:00" });
    await sidebar.button("Send every week").click();
    await sidebar.page.getByText("Every week: Tuesday, 8:00, to ana@example.com").waitFor();
    await sidebar.button("Send now").click();
    await sidebar.page.getByText("99 more e-mails today").waitFor();
    await sidebar.button("Stop").click();
    await sidebar.page.getByText("No more weekly e-mails.").waitFor();
    expect(await sidebar.asked()).toEqual(["schedule ana@example.com 2 8", "send ana@example.com", "stop"]);
  });

  test("goes to no more people than one mail reaches", async () => {
    await share("digest");
    await sidebar.field("To").fill(Array.from({ length: 51 }, (_, index) => `a${index}@example.com`).join(", "));
    await sidebar.page.getByText("At most 50 addresses.").waitFor();
    for (const name of ["Send now", "Send every week"]) expect(await sidebar.button(name).isDisabled()).toBe(true);
  });
});

test("A reminder goes to the calendar", async () => {
  await share("calendar");
  await sidebar.button("Add to calendar").click();
  await sidebar.page.getByText("Open the file to add it to your calendar.").waitFor();
  expect(await sidebar.asked()).toEqual(["calendar OKR check-in 1 9"]);
});

test("What was left behind is offered for removal, and gone then", async () => {
  await share("leftovers");
  await sidebar.page.getByText("Something was cut off earlier and left Dashboard (2) behind.").waitFor();
  await sidebar.button("Remove").click();
  await sidebar.page.getByText("left Dashboard (2) behind").waitFor({ state: "detached" });
  expect(await sidebar.asked()).toEqual(["remove leftovers"]);
});

test("Functions are installed as names, and taken out again", async () => {
  await share("names");
  await sidebar.button("Install functions").click();
  await sidebar.page.getByText("2 functions are in the workbook. These names were taken and stay as they are: KPI_ROI.").waitFor();
  await sidebar.button("Remove 2 names").click();
  await sidebar.page.getByText("The names are removed.").waitFor();
});

test.each([
  ["google-sheets", "Invite people with the Share button of Google Sheets"],
  ["excel", "Invite people with Excel’s own Share button"],
  ["workbench", "The workbench has no accounts"],
] as const)("What %s cannot do is explained, not hidden", async (kind, people) => {
  await sidebar.reopen({ kind });
  await sidebar.tab("Share").click();
  await sidebar.page.getByText(people).waitFor();
  for (const explained of [
    "does not let the sidebar read its formulas",
    "does not let the sidebar copy sheets",
    "sends no e-mail by itself",
  ])
    await sidebar.page.getByText(explained).first().waitFor();
  expect(await sidebar.panel().getByRole("button").count()).toBe(0);
});
