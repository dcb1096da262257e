import { readFile } from "node:fs/promises";
import vm from "node:vm";
import { gzipSync } from "node:zlib";
import { compilePlan } from "../../apps-script/src/sidebar/compile/compile-plan.ts";
import { planOkrWorkbook } from "../../core/plan/plan-okr-workbook.ts";
import { serialDate } from "../../core/serial-date.ts";
import { builtAppsScript } from "../built-apps-script.ts";
import { capturePush } from "../clasp/capture-push.ts";
import { SimulatedAddOn } from "../fakes/simulated-add-on.ts";
import { compareSpeed } from "./compare-speed.ts";

type Row = readonly unknown[];
type SheetsFunction = (...args: readonly unknown[]) => unknown;

/** What the Google Sheets add-on weighs, how fast it is and how often it calls Google, one line a figure. */
export async function benchSheets(): Promise<readonly string[]> {
  const folder = await builtAppsScript();
  const code = await readFile(`${folder}Code.js`, "utf8");
  const sidebar = await readFile(`${folder}sidebar.html`, "utf8");
  return [weigh("Code.js", code), weigh("sidebar.html", sidebar), load(code), ...callRanges(code), ...(await insert(folder))];
}

const weigh = (name: string, text: string): string =>
  `Sheets ${name}: ${(Buffer.byteLength(text) / 1024).toFixed(1)} KB, ${(gzipSync(text).length / 1024).toFixed(1)} KB gzip`;

/** Every custom function that Sheets calculates loads the whole script first. */
function load(code: string): string {
  const loadScript = (source: string) => () => new vm.Script(source).runInContext(vm.createContext());
  const { subject, baseline } = compareSpeed(loadScript(code), loadScript(""));
  return `Sheets Code.js, loaded into a fresh context: ${subject.toFixed(2)} ms; an empty script: ${baseline.toFixed(2)} ms`;
}

/** In this realm: in a context of node:vm every look-up of a global such as Number takes a detour. */
function callRanges(code: string): readonly string[] {
  vm.runInThisContext(code);
  const functions = globalThis as unknown as Readonly<Record<string, SheetsFunction>>;
  const rows = 100_000;
  const current = Array.from({ length: rows }, (_, row) => [row % 10 === 0 ? "" : row]);
  const other = Array.from({ length: rows }, (_, row) => [row + 1]);
  return [
    ["KPI_CHANGE", (now: number, before: number) => (before > 0 ? (now - before) / before : "n/m")] as const,
    ["OKR_PROGRESS", (now: number, target: number) => Math.min(1, Math.max(0, now / target))] as const,
  ].map(([name, calculate]) => {
    const { subject, ratio } = compareSpeed(
      () => functions[name]?.(current, other),
      () => byHand(current, other, calculate),
    );
    return `Sheets ${name}, ${rows} rows: ${subject.toFixed(1)} ms, ${ratio.toFixed(2)} × a loop by hand`;
  });
}

function byHand(left: readonly Row[], right: readonly Row[], calculate: (left: number, right: number) => unknown): unknown[][] {
  const answers: unknown[][] = [];
  for (let row = 0; row < left.length; row++) {
    const [a, b] = [left[row]?.[0], right[row]?.[0]];
    answers.push([typeof a === "number" && typeof b === "number" ? calculate(a, b) : ""]);
  }
  return answers;
}

const FETCHES_RANGES = /^Sheet\.getRange(?:List)?$|^RangeList\.getRanges$/;

/** Contents, looks, validations, merges: what would grow with the rows if it were not done in blocks. */
const SETS_CELLS = /^Range(?:List)?\.(?:set|merge|copy)/;

async function insert(folder: string): Promise<readonly string[]> {
  const period = { start: serialDate(2026, 10, 1), end: serialDate(2026, 12, 31) };
  const plan = planOkrWorkbook(
    { okrs: "leads", sheets: [], language: "sv", ...period },
    { inspection: { sheets: ["Sheet1"], names: [] }, named: [] },
  );
  const script = compilePlan(plan, []);
  const execution = new SimulatedAddOn(await capturePush(folder)).start("FULL");
  const start = performance.now();
  execution.call("writePlan", script);
  const duration = performance.now() - start;
  const { calls, serviceCalls } = execution.wire;
  const count = (kind: RegExp): number => serviceCalls.filter((call) => kind.test(call)).length;
  const [ranges, cells] = [count(FETCHES_RANGES), count(SETS_CELLS)];
  return [
    `Sheets insert of leads: ${plan.newSheets.length} sheets, ${serviceCalls.length} service calls: ${cells} set cells, ${ranges} fetch the ranges for them, ${serviceCalls.length - cells - ranges} do the rest; ${calls.length - serviceCalls.length} more build rules and charts`,
    `Sheets insert of leads: ${(JSON.stringify(script).length / 1024).toFixed(0)} KB sent to the script, ${duration.toFixed(0)} ms in the simulated spreadsheet`,
  ];
}
