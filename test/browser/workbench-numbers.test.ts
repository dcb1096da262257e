import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { readXlsx } from "../../workbench/xlsx/read-xlsx.ts";
import { openWorkbench, type WorkbenchPage } from "./workbench-page.ts";

let workbench: WorkbenchPage;

beforeAll(async () => {
  workbench = await openWorkbench({ today: "2026-11-21" });
});

afterAll(() => workbench.close());

/** What the grid shows in a cell, the value that it holds, and its number format. */
const look = (cell: string) =>
  workbench.page.evaluate((a1) => {
    const range = window.measuredBy.workbook.getActiveSheet().getRange(a1);
    return [range.getDisplayValue(), range.getRawValue(), range.getNumberFormat()];
  }, cell);

/** What stands in a cell that is opened with F2; it is left with Enter after something was typed and taken back. */
async function openAndLeave(cell: string): Promise<string> {
  const { page } = workbench;
  await workbench.pick(cell);
  await page.keyboard.press("F2");
  await page.waitForFunction(() => window.measuredBy.workbook.isCellEditing());
  await page.keyboard.type("7");
  await page.keyboard.press("Backspace");
  const text = await page.evaluate(() => window.measuredBy.univer.getActiveDocument()?.getSnapshot().body?.dataStream ?? "");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => !window.measuredBy.workbook.isCellEditing());
  return text.replace(/\r\n$/, "");
}

const write = (cell: string, value: number | string, format?: string) =>
  workbench.page.evaluate(
    ([a1, v, pattern]) => {
      const range = window.measuredBy.workbook.getActiveSheet().getRange(a1 as string);
      range.setValue(v as number);
      if (pattern) range.setNumberFormat(pattern as string);
    },
    [cell, value, format],
  );

/** What is typed; the value that the cell then holds and its number format; what it shows; and what it holds when opened. */
const TYPED = {
  en: [
    ["1,234.5", 1234.5, "#,##0.00", "1,234.50", "1234.5"],
    ["11/21/2026", 46_347, "mm/dd/yyyy", "11/21/2026", "11/21/2026"],
    ["0,24", "0,24", "", "0,24", "0,24"],
  ],
  es: [
    ["0,24", 0.24, "", "0,24", "0,24"],
    ["1.234,5", 1234.5, "#,##0.00", "1.234,50", "1234,5"],
    ["24,5 %", 0.245, "0.00%", "24,50%", "24,5%"],
    ["5/3/2026", 46_086, "yyyy-mm-dd", "2026-03-05", "2026-03-05"],
    ["21 ene 2026", 46_043, "yyyy-mm-dd", "2026-01-21", "2026-01-21"],
    ["0.24", 0.24, "", "0,24", "0,24"],
    ["=1.5+1", 2.5, "", "2,5", "=1.5+1"],
  ],
  sv: [
    ["0,24", 0.24, "", "0,24", "0,24"],
    ["1 234,5", 1234.5, "#,##0.00", "1\u00a0234,50", "1234,5"],
    ["21/11", 46_347, "yyyy-mm-dd", "2026-11-21", "2026-11-21"],
  ],
  ro: [
    ["1.234,5", 1234.5, "#,##0.00", "1.234,50", "1234,5"],
    ["21.11.2026", 46_347, "yyyy-mm-dd", "2026-11-21", "2026-11-21"],
  ],
} as const;

describe.each(["en", "es", "sv", "ro"] as const)("In the workbench in %s", (language) => {
  beforeAll(() => workbench.visit(`?template=empty&language=${language}`));

  test.each(TYPED[language].map((typed, index) => [`B${index + 2}`, ...typed] as const))(
    "in %s, what is typed as %j holds %j",
    async (cell, typed, value, format, shown, opened) => {
      await workbench.type(cell, typed);
      expect(await look(cell)).toEqual([shown, value, format]);
      expect(await openAndLeave(cell)).toBe(opened);
      expect(await look(cell)).toEqual([shown, value, format]);
    },
  );
});

describe("In the workbench in Spanish", () => {
  beforeAll(() => workbench.visit("?template=empty&language=es"));

  it("numbers and days survive being opened", async () => {
    const cells = [
      ["D2", 1.234, "", "1,234"],
      ["D3", 1.234, "0.000", "1,234"],
      ["D4", 1.234, "#,##0.0", "1,234"],
      ["D5", 0.01234, "0%", "1,234%"],
      ["D6", 46_043, "d mmm yyyy", "21 ene 2026"],
      ["D7", 46_043, "d mmmm yyyy", "21 enero 2026"],
    ] as const;
    for (const [cell, value, format] of cells) await write(cell, value, format);
    for (const [cell, value, format, opened] of cells) {
      expect(await openAndLeave(cell)).toBe(opened);
      expect(await look(cell)).toEqual([expect.anything(), value, format]);
    }
  });

  it("text stays text in a cell that is formatted as text", async () => {
    await write("F2", "", "@");
    await workbench.type("F2", "0,24");
    expect(await look("F2")).toEqual(["0,24", "0,24", "@"]);
  });

  it("copied numbers are pasted as numbers", async () => {
    const { page } = workbench;
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await write("F3", 1234.5);
    await workbench.pick("F3");
    await page.keyboard.press("Control+c");
    await workbench.pick("F4");
    await page.keyboard.press("Control+v");
    await expect.poll(() => look("F4")).toEqual(["1234,5", 1234.5, ""]);
  });

  it("undo takes back what was typed in one step", async () => {
    await workbench.type("F5", "0,24");
    await workbench.page.keyboard.press("Control+z");
    await expect.poll(() => workbench.valueOf("F5")).toBeNull();
  });
});

it("the language that is chosen in the sidebar is the one that the grid speaks", async () => {
  await workbench.visit("?template=empty&language=en");
  const { page } = workbench;
  await write("B2", 1234.5);
  await write("B3", 1234.5, "#,##0.0");
  const drawn = () => page.screenshot({ clip: { x: 50, y: 140, width: 200, height: 70 } });
  await workbench.pick("D5");
  const english = await drawn();

  await page.locator("#sidebar").getByLabel("Language").selectOption("sv");
  await expect.poll(() => look("B3")).toEqual(["1\u00a0234,5", 1234.5, "#,##0.0"]);
  expect(await look("B2")).toEqual(["1234,5", 1234.5, ""]);
  await expect.poll(async () => (await drawn()).equals(english)).toBe(false);
  await workbench.type("B4", "0,24");
  expect(await workbench.valueOf("B4")).toBe(0.24);

  await page.locator("#sidebar").getByLabel("Språk").selectOption("en");
  await expect.poll(() => look("B3")).toEqual(["1,234.5", 1234.5, "#,##0.0"]);
  await workbench.type("B4", "0.25");
  expect(await workbench.valueOf("B4")).toBe(0.25);
});

it("A Swedish workbook shows its numbers in Swedish and is downloaded with number formats for every language", async () => {
  await workbench.visit("?template=leads&language=sv&start=2026-10-01&end=2026-12-31");
  const shown = await workbench.page.evaluate(() =>
    window.measuredBy.workbook.getSheets().flatMap((sheet) => sheet.getDataRange().getDisplayValues().flat().map(String)),
  );
  const numbers = shown.filter((text) => /^-?\d[\d.,\s]*%?$/.test(text));
  expect(numbers.filter((text) => /[,\u00a0]/.test(text))).not.toEqual([]);
  expect(numbers.filter((text) => text.includes("."))).toEqual([]);

  const { sheets } = await readXlsx((await workbench.download()).bytes);
  const formats = new Set(sheets.flatMap(({ styles }) => styles.flatMap(({ style }) => style.numberFormat ?? [])));
  expect([...formats]).toEqual(expect.arrayContaining(["#,##0", "0%", "0.0%", "yyyy-mm-dd"]));
  expect(workbench.complaints).toEqual([]);
});
