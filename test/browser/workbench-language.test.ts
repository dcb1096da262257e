import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openWorkbench, type WorkbenchPage } from "./workbench-page.ts";

let workbench: WorkbenchPage;

beforeAll(async () => {
  workbench = await openWorkbench();
});

afterAll(() => workbench.close());

/** Words of the grid itself; of ours it has Spanish alone, and is English in Swedish and Romanian. */
const GRID_WORDS = {
  en: ["Adds the cells specified by a given criteria", "Paste Special"],
  es: ["Suma las celdas especificadas por un criterio dado", "Pegado especial"],
  sv: ["Adds the cells specified by a given criteria", "Paste Special"],
} as const;

describe.each(["en", "es", "sv"] as const)("In %s the grid", (language) => {
  const [description, menu] = GRID_WORDS[language];

  beforeAll(() => workbench.visit(`?template=empty&language=${language}`));

  it("says what its own functions do", async () => {
    const { page } = workbench;
    await workbench.pick("B2");
    await page.keyboard.type("=SUMI", { delay: 25 });
    const popup = page.locator("[id^=univer-popup-portal]");
    await popup.getByText(description).waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
  });

  it("has its menus", async () => {
    const { page } = workbench;
    await page.mouse.click(300, 250, { button: "right" });
    await page.getByText(menu, { exact: true }).waitFor();
    await page.keyboard.press("Escape");
    expect(workbench.complaints).toEqual([]);
  });
});
