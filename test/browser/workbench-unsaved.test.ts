import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openWorkbench, type WorkbenchPage } from "./workbench-page.ts";

let workbench: WorkbenchPage;
/** What the browser asked the user, and what the user answers next. */
const asked: string[] = [];
let answer: "stay" | "go";

beforeAll(async () => {
  workbench = await openWorkbench();
  workbench.page.on("dialog", async (dialog) => {
    asked.push(dialog.type());
    await (answer === "go" ? dialog.accept() : dialog.dismiss());
  });
});

afterAll(() => workbench.close());

beforeEach(async () => {
  answer = "go";
  await workbench.reopen();
  asked.length = 0;
});

/** Whether the page asks before it goes; a new one is open afterwards. */
async function asksOnLeaving(): Promise<boolean> {
  await workbench.reopen();
  return asked.splice(0).includes("beforeunload");
}

const save = async () => {
  await workbench.page.click("#save");
  await workbench.page.waitForFunction(() => document.querySelector("#notice")?.textContent?.startsWith("Saved"));
};

describe("a page that is left", () => {
  it("asks first where something was typed", async () => {
    await workbench.type("B2", "12");
    expect(await asksOnLeaving()).toBe(true);
  });

  it("asks nothing where nothing was changed", async () => {
    await workbench.pick("B2");
    expect(await asksOnLeaving()).toBe(false);
  });

  it("asks nothing where the change was undone", async () => {
    await workbench.type("B2", "12");
    await workbench.page.evaluate(() => window.measuredBy.univer.undo());
    expect(await asksOnLeaving()).toBe(false);
  });

  it.each([
    ["saved in the browser", save],
    ["downloaded", () => workbench.download()],
  ])("asks nothing where all was %s, and asks again after the next change", async (_, keep) => {
    await workbench.type("B2", "12");
    await keep();
    expect(await asksOnLeaving()).toBe(false);
    await workbench.type("B2", "12");
    await keep();
    await workbench.type("B3", "13");
    expect(await asksOnLeaving()).toBe(true);
  });
});

describe("a file picked while work is unsaved", () => {
  const pick = (bytes: Uint8Array) =>
    workbench.page.setInputFiles("#file", { name: "okr.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
  let file: Uint8Array;

  beforeEach(async () => {
    await workbench.type("A1", "1");
    file = (await workbench.download()).bytes;
    await workbench.type("B2", "12");
  });

  it("is not opened where the user would rather stay", async () => {
    answer = "stay";
    await pick(file);
    await expect.poll(() => asked).toEqual(["confirm"]);
    answer = "go";
    expect(await workbench.valueOf("B2")).toBe(12);
  });

  it("takes its place where the user agrees, who is asked once", async () => {
    await Promise.all([workbench.page.waitForEvent("load"), pick(file)]);
    await workbench.page.waitForFunction(() => window.measuredBy?.workbook.getActiveCell());
    await workbench.page.evaluate(() => window.measuredBy.opened);
    expect(asked).toEqual(["confirm"]);
    expect(await workbench.valueOf("A1")).toBe(1);
    expect(await workbench.valueOf("B2")).toBe(null);
  });
});
