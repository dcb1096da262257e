import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import type { RequestBody } from "./excel-client.ts";
import type { Reported } from "./functions-runtime.ts";
import { SimulatedExcel } from "./simulated-excel.ts";

const ORIGIN = "https://localhost:3000";
const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const OFFICE_JS = path.dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/dist/office.js"));
const SITE = new URL("../../../dist/excel-addin/", import.meta.url);

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
};

export interface WebSettings {
  /** The language that Office shows itself in. */
  readonly locale?: string;
  /** What the clock of the browser shows. */
  readonly now: Date;
  readonly width?: number;
  readonly colorScheme?: "light" | "dark";
}

const SERVICE_PATH = 2;

/** The add-in in a stand-in for Excel on the web: its task pane and its functions page, in frames as Excel has them. */
export class ExcelOnTheWeb {
  readonly excel = new SimulatedExcel();
  /** Addresses that were asked for and are neither the add-in's nor Microsoft's script. */
  readonly foreign: string[] = [];
  /** Addresses of other sites that the add-in opened in a window of their own. */
  readonly visited: string[] = [];
  /** What the pages complained of, breaches of their content security policy among it. */
  readonly complaints: string[] = [];
  readonly page: Page;
  readonly #reports: Reported[] = [];

  private constructor(page: Page) {
    this.page = page;
  }

  static async open(browser: Browser, { locale = "en-US", now, width = 320, colorScheme = "light" }: WebSettings): Promise<ExcelOnTheWeb> {
    const context = await browser.newContext({ viewport: { width, height: 900 }, ignoreHTTPSErrors: true, colorScheme });
    const web = new ExcelOnTheWeb(await context.newPage());
    await web.page.addInitScript(stopClock, now.getTime());
    await web.#prepare();
    await web.page.goto(`${ORIGIN}/excel-on-the-web.html?locale=${locale}`);
    return web;
  }

  async #prepare(): Promise<void> {
    const { page } = this;
    const context = page.context();
    context.on("weberror", (error) => this.complaints.push(String(error.error())));
    context.on("console", (message) => {
      if (message.type() === "error") this.complaints.push(message.text());
    });
    await page.exposeFunction("answerRequest", (text: string) => this.#answer(text));
    await context.route("**/*", async (route) => {
      const url = new URL(route.request().url());
      if (url.origin !== ORIGIN && route.request().isNavigationRequest()) {
        this.visited.push(url.href);
        return route.fulfill({ status: 200, contentType: TYPES[".html"] ?? "", body: "" });
      }
      const body = await this.#find(url);
      if (body === undefined) this.foreign.push(url.href);
      const contentType = TYPES[path.extname(url.pathname)] ?? "application/octet-stream";
      return route.fulfill(body === undefined ? { status: 404, body: "" } : { status: 200, contentType, body });
    });
  }

  async #find(url: URL): Promise<string | Buffer | undefined> {
    if (url.href.startsWith(CDN)) return readFile(path.join(OFFICE_JS, url.pathname.slice("/lib/1/hosted/".length))).catch(() => undefined);
    if (url.origin !== ORIGIN) return undefined;
    if (url.pathname === "/excel-on-the-web.html") return HOST_PAGE;
    return readFile(new URL(url.pathname.slice(1), SITE)).catch(() => undefined);
  }

  /** The workbook answers, except what the client says to services of Office: of these, reports of functions are kept. */
  #answer(text: string): string {
    const body = JSON.parse(text) as RequestBody;
    const isForService = Object.values(body.ObjectPaths).some(({ ObjectPathType }) => ObjectPathType === SERVICE_PATH);
    if (!isForService) return JSON.stringify(this.excel.answer(body, Buffer.byteLength(text)));
    for (const { Name, ArgumentInfo } of body.Actions) {
      if (!/^SetInvocation(Array)?Results$/.test(Name)) continue;
      const [reports] = ArgumentInfo?.Arguments ?? [];
      this.#reports.push(...(reports as readonly Report[]).map(readReport));
    }
    return JSON.stringify({ Results: body.Actions.map(({ Id }) => ({ ActionId: Id, Value: null })) });
  }

  /** The frame of one of the add-in's pages, once it stands. */
  async frame(name: "pane" | "functions"): Promise<Frame> {
    const handle = await this.page.waitForSelector(`#${name}`);
    const frame = await handle.contentFrame();
    if (!frame) throw new Error(`The frame ${name} has no page.`);
    return frame;
  }

  /** Calls custom functions by their ids, as Excel does when it calculates; the reports in their order. */
  async call(calls: readonly (readonly [id: string, args: readonly unknown[]])[]): Promise<readonly Reported[]> {
    await this.page.waitForFunction("window.isListening()");
    const before = this.#reports.length;
    await this.page.evaluate((entries) => (window as unknown as { callFunctions(entries: unknown): void }).callFunctions(entries), calls);
    while (this.#reports.length < before + calls.length) await this.page.waitForTimeout(50);
    return this.#reports.slice(before);
  }

  close(): Promise<void> {
    return this.page.context().close();
  }
}

/** Stops the dates of a page. Playwright's own clock also takes performance.getEntries away, which office.js reads. */
function stopClock(now: number): void {
  globalThis.Date = class extends Date {
    static override now = () => now;
    constructor(...parts: [] | ConstructorParameters<typeof Date>) {
      super(...((parts.length === 0 ? [now] : parts) as ConstructorParameters<typeof Date>));
    }
  } as DateConstructor;
}

type Report = { readonly failed?: boolean; readonly value: unknown; readonly errorCode?: number };

/** A report as a list or as an object: which one depends on what the host says it understands. */
function readReport(report: Report | readonly [id: number, succeeded: boolean, value: unknown, code?: number]): Reported {
  const { failed, value, errorCode } =
    "length" in report ? { failed: !report[1], value: report[2], errorCode: report[3] } : (report as Report);
  return failed ? { failed: true, code: errorCode ?? 0, message: String(value) } : { failed: false, value };
}

/**
 * A page that speaks with the add-in's frames as Excel on the web does, by messages whose form is documented nowhere:
 * taken from the client that is pinned in package.json, so a new version of it may ask for changes here.
 */
const HOST_PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Stand-in for Excel on the web</title>
<style>html, body { height: 100%; margin: 0 } iframe { border: 0; width: 100%; height: 100% } #functions { display: none }</style></head><body>
<iframe id="pane" title="Measured By"></iframe><iframe id="functions" title="Functions"></iframe>
<script>
const locale = new URL(location.href).searchParams.get("locale");
const REQUIREMENTS = { excelapi: "1.16", customfunctionsruntime: "1.4", customfunctions: "1.7", ribbonapi: "1.2", dialogapi: "1.2" };
const RICH_API_REQUEST = 93;
let listener;

const say = (to, message) => to.postMessage(JSON.stringify({ _origin: location.origin, _serializerVersion: 1, ...message }), "*");

addEventListener("message", async ({ source, data }) => {
  let message;
  try { message = JSON.parse(data); } catch { return; }
  const { _actionName, _conversationId, _correlationId, _data } = message;
  const reply = (answer) => say(source, { _messageType: 1, _responseType: 0, _errorCode: 0, _actionName, _conversationId, _correlationId, _data: answer });
  if (_actionName === "ContextActivationManager_getAppContextAsync") {
    return reply({ _id: "id", _appName: 16, _appVersion: "16.00", _appUILocale: locale, _dataLocale: locale, _docUrl: "https://example.com/OKR.xlsx",
      _clientMode: 0, _settings: [], _reason: 0, _osfControlType: 1, _eToken: "", _correlationId: "c", _appInstanceId: "i", _appMinorVersion: 0,
      _requirementMatrix: JSON.stringify(REQUIREMENTS), _hostFullVersion: "16.0.1", _initialDisplayMode: 2 });
  }
  if (_actionName === "executeMethod" && _data.DdaMethod.DispatchId === RICH_API_REQUEST) {
    return reply({ Version: 1, Error: 0, Data: [200, [], await answerRequest(_data.ArrayData[4])] });
  }
  if (message._messageType === 0) {
    if (/richapimessage/i.test(_actionName) && _conversationId === "functions") listener = { source, _actionName, _conversationId };
    reply({ Version: 1, Error: 0 });
  }
});

window.isListening = () => listener !== undefined;
let calls = 0;
window.callFunctions = (entries) => {
  const { source, ...conversation } = listener;
  const ArrayData = entries.map(([id, args], index) => [1, 1000, "", JSON.stringify([++calls, id, args, "Sheet1!A1", 0]), index, false]);
  say(source, { _messageType: 1, _responseType: 1, _errorCode: 0, _correlationId: 0, ...conversation, _data: { ArrayData } });
};

for (const [frame, file] of [["pane", "taskpane.html"], ["functions", "functions.html"]]) {
  const info = encodeURIComponent("Excel$Web$16.00$" + locale + "$" + frame + "$$$3");
  const conversation = encodeURIComponent(frame + "|id|" + location.href);
  document.getElementById(frame).src = "/" + file + "?_host_Info=" + info + "#&_xdm_Info=" + conversation + "&_serializer_version=1";
}
</script></body></html>`;
