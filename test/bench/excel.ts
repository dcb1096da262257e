import { existsSync, readFileSync } from "node:fs";
import { runInThisContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { EN_US } from "../../core/formula/spell-formula.ts";
import { OPTIONAL_SHEETS } from "../../core/plan/optional-sheet.ts";
import { MEASURED_BY_NAMES, planOkrWorkbook } from "../../core/plan/plan-okr-workbook.ts";
import { spellPlan } from "../../core/plan/spell-plan.ts";
import { serialDate } from "../../core/serial-date.ts";
import { buildExcelAddin } from "../../excel-addin/build.ts";
import { read } from "../../excel-addin/src/read-plan.ts";
import { writePlan } from "../../excel-addin/src/write-plan.ts";
import { openExcel } from "../fakes/excel/open-excel.ts";
import { compareSpeed } from "./compare-speed.ts";

const SITE = new URL("../../dist/excel-addin/", import.meta.url);

type ExcelFunction = (...args: readonly unknown[]) => unknown;

/** What the Excel add-in weighs and how fast it is, one line a figure. */
export async function benchExcel(): Promise<readonly string[]> {
  if (!existsSync(new URL("functions.js", SITE))) await buildExcelAddin({});
  return [weigh("functions.js"), weigh("taskpane.js"), ...callRanges(), ...(await insertAndRead())];
}

function weigh(name: string): string {
  const file = readFileSync(new URL(name, SITE));
  return `Excel ${name}: ${(file.length / 1024).toFixed(1)} KB, ${(gzipSync(file).length / 1024).toFixed(1)} KB gzip`;
}

/** KPI_CHANGE of the built bundle over two columns, against a loop written by hand. */
function callRanges(): readonly string[] {
  const change = loadFunctions().get("KPI_CHANGE") as ExcelFunction;
  return [1_000, 10_000, 100_000].map((rows) => {
    const current = Array.from({ length: rows }, (_, row) => [row]);
    const previous = Array.from({ length: rows }, (_, row) => [row + 1]);
    const { subject, ratio } = compareSpeed(
      () => change(current, previous, null, null, {}),
      () => byHand(current, previous),
    );
    return `Excel KPI_CHANGE, ${rows} rows: ${subject.toFixed(1)} ms, ${ratio.toFixed(2)} × a loop by hand`;
  });
}

function byHand(current: readonly (readonly unknown[])[], previous: readonly (readonly unknown[])[]): unknown[][] {
  const changes: unknown[][] = [];
  for (let row = 0; row < current.length; row++) {
    const now = current[row]?.[0];
    const before = previous[row]?.[0];
    changes.push([typeof now === "number" && typeof before === "number" ? (before > 0 ? (now - before) / before : "n/m") : ""]);
  }
  return changes;
}

/** In this realm: in a context of node:vm every look-up of a global such as Number takes a detour. */
function loadFunctions(): ReadonlyMap<string, ExcelFunction> {
  const functions = new Map<string, ExcelFunction>();
  Object.assign(globalThis, { CustomFunctions: { associate: (id: string, fn: ExcelFunction) => functions.set(id, fn) } });
  runInThisContext(readFileSync(new URL("functions.js", SITE), "utf8"));
  return functions;
}

/** An insert with every sheet, and what the sidebar reads before a check-in. */
async function insertAndRead(): Promise<readonly string[]> {
  const { host } = openExcel();
  const period = { start: serialDate(2026, 10, 1), end: serialDate(2026, 12, 31) };
  const choice = { okrs: "leads", sheets: OPTIONAL_SHEETS, language: "sv", ...period } as const;
  const plan = planOkrWorkbook(choice, { inspection: { sheets: ["Sheet1"], names: [] }, named: [] });
  const inserting = performance.now();
  await writePlan(spellPlan(plan, EN_US));
  const inserted = performance.now() - inserting;
  const { bytes = 0, actions = 0 } = host.requests.find(({ writes }) => writes) ?? {};
  const requests = host.requests.length;
  const reading = performance.now();
  await read(MEASURED_BY_NAMES);
  return [
    `Excel insert of leads with every sheet: ${requests} requests, ${(bytes / 1024).toFixed(0)} KB with ${actions} actions, ${inserted.toFixed(0)} ms with the simulated host`,
    `Excel reads that set: ${host.requests.length - requests} requests, ${(performance.now() - reading).toFixed(0)} ms with the simulated host`,
  ];
}
