import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type {} from "@univerjs/preset-sheets-conditional-formatting";
import type {} from "@univerjs/preset-sheets-data-validation";
import type {} from "@univerjs/preset-sheets-filter";
import type { Page } from "playwright-core";
import type { CellValue } from "../../core/cell.ts";
import type { SheetPlan } from "../../core/plan/sheet-plan.ts";
import type { Inspection, NamedCells, WriteFailureReason } from "../../core/sidebar-host.ts";
import { WORKBENCH_DIRECTORY } from "../../workbench/build.ts";
import type { MeasuredBy } from "../../workbench/src/main.ts";
import { serveDirectory } from "../../workbench/static-server.ts";
import { launchChromium } from "./launch-chromium.ts";

declare global {
  interface Window {
    readonly measuredBy: MeasuredBy;
  }
}

const SCREENSHOTS = fileURLToPath(new URL("../../test-results/", import.meta.url));

/** The built workbench in a real browser, and what a user does in it. */
export interface WorkbenchPage {
  readonly page: Page;
  /** What the page complained of in its console, and whom else it asked for something: nothing, if all is well. */
  readonly complaints: string[];
  readonly externalRequests: readonly string[];
  /** Follows an address of the workbench, "?template=leads". */
  visit(query: string): Promise<void>;
  /** Once a page that was loaded shows its workbook and takes keys. */
  opened(): Promise<void>;
  /** Starts over with an empty workbook. */
  reopen(): Promise<void>;
  /** Makes a cell of the shown sheet the active one, ready for keys. */
  pick(cell: string): Promise<void>;
  /** Picks a cell of the shown sheet and types into it on the keyboard, Enter included. */
  type(cell: string, text: string): Promise<void>;
  /** The value of a cell of the shown sheet, or of another by name; null when it is empty. */
  valueOf(cell: string, sheet?: string): Promise<CellValue>;
  calculated(): Promise<void>;
  inspect(): Promise<Inspection>;
  read(...names: string[]): Promise<readonly NamedCells[]>;
  /** Undefined when the plan was written. */
  writePlan(plan: SheetPlan): Promise<WriteFailureReason | undefined>;
  show(sheet: string): Promise<void>;
  /** The file that the download button gives. */
  download(): Promise<{ readonly name: string; readonly bytes: Uint8Array }>;
  /** A picture for people to look at, in test-results/. */
  picture(name: string): Promise<void>;
  close(): Promise<void>;
}

export interface WorkbenchSettings {
  readonly locale?: string;
  /** The day in the browser, as "2026-11-10"; the real one when left out. */
  readonly today?: string;
}

export async function openWorkbench({ locale = "en-US", today }: WorkbenchSettings = {}): Promise<WorkbenchPage> {
  const server = await serveDirectory(WORKBENCH_DIRECTORY, 0);
  const browser = await launchChromium();
  const page = await browser.newPage({ locale, viewport: { width: 1440, height: 900 } });
  if (today !== undefined) await page.addInitScript(shiftClock, Date.parse(`${today}T12:00:00`) - Date.now());
  page.setDefaultTimeout(15_000);
  const complaints: string[] = [];
  const externalRequests: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("request", (request) => {
    if (!request.url().startsWith(server.address) && !/^(data|blob):/.test(request.url())) externalRequests.push(request.url());
  });
  const opened = async () => {
    await page.waitForFunction(() => window.measuredBy?.workbook.getActiveCell());
    // The grid is drawn before its keyboard, name box and scrolling are there.
    await page.evaluate(() => window.measuredBy.opened);
    await page.locator("#grid canvas").first().waitFor();
  };
  const visit = async (query: string) => {
    await page.goto(new URL(query, server.address).href);
    await opened();
  };
  const reopen = () => visit("?template=empty");
  await reopen();

  const calculated = () => page.evaluate(() => window.measuredBy.univer.getFormula().onCalculationResultApplied());
  // As a user does it: by the name box. Enter there takes the keyboard back to the grid.
  const pick = async (cell: string) => {
    const nameBox = page.locator("#grid input[type=text]").last();
    await nameBox.fill(cell);
    await nameBox.press("Enter");
    await page.waitForFunction((a1) => {
      const focused = document.activeElement?.getAttribute("data-u-comp") === "editor";
      return focused && window.measuredBy.workbook.getActiveCell()?.getA1Notation() === a1;
    }, cell);
  };
  return {
    page,
    complaints,
    externalRequests,
    visit,
    opened,
    reopen,
    calculated,
    pick,
    type: async (cell, text) => {
      await pick(cell);
      // No faster than a hand: Enter would take what autocomplete offered for an earlier letter.
      await page.keyboard.type(text, { delay: 25 });
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => !window.measuredBy.workbook.isCellEditing());
      await calculated();
    },
    valueOf: (cell, sheet) =>
      page.evaluate(
        ([a1, name]) => {
          const { workbook } = window.measuredBy;
          const shown = name === undefined ? workbook.getActiveSheet() : workbook.getSheetByName(name);
          const range = shown?.getRange(a1 as string);
          // The raw value is the whole number, whatever is shown of it; what an array formula spilled has none.
          return (range?.getRawValue() ?? range?.getValue() ?? null) as CellValue;
        },
        [cell, sheet],
      ),
    inspect: () => page.evaluate(() => window.measuredBy.host.inspect()),
    read: (...names) => page.evaluate((wanted) => window.measuredBy.host.read(wanted), names),
    writePlan: (plan) =>
      page.evaluate(
        (wanted) =>
          window.measuredBy.host.writePlan(wanted).then(
            () => undefined,
            (failure) => failure.reason,
          ),
        plan,
      ),
    show: (sheet) => page.evaluate((name) => window.measuredBy.host.activate(name), sheet),
    download: async () => {
      const started = page.waitForEvent("download");
      await page.click("#download");
      const download = await started;
      const chunks: Buffer[] = [];
      for await (const chunk of await download.createReadStream()) chunks.push(chunk);
      return { name: download.suggestedFilename(), bytes: new Uint8Array(Buffer.concat(chunks)) };
    },
    picture: async (name) => {
      await mkdir(SCREENSHOTS, { recursive: true });
      await page.screenshot({ path: `${SCREENSHOTS}${name}.png` });
    },
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

/** Moves the page's clock by milliseconds; it goes on from there, as the grid's timers need. */
function shiftClock(by: number): void {
  const RealDate = Date;
  window.Date = new Proxy(RealDate, {
    construct: (target, args, newTarget) => Reflect.construct(target, args.length === 0 ? [RealDate.now() + by] : args, newTarget),
    get: (target, key) => (key === "now" ? () => RealDate.now() + by : Reflect.get(target, key)),
  });
}
