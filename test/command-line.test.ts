import { spawn } from "node:child_process";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { FUNCTIONS } from "../core/functions/index.ts";
import { TEMPLATE_IDS } from "../core/templates/index.ts";
import { packageFaults } from "./libreoffice/package-faults.ts";
import { readWithLibreOffice } from "./libreoffice/recalculate.ts";
import { makeTemporaryFolder, type TemporaryFolder } from "./libreoffice/run-libreoffice.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const program = fileURLToPath(new URL("../workbench/command-line/measured-by.mjs", import.meta.url));

const SWEDISH = ["--template", "leads", "--language", "sv", "--start", "2026-01-01", "--end", "2026-03-31"];

let folder: TemporaryFolder;
beforeAll(async () => {
  folder = await makeTemporaryFolder();
});
afterAll(() => folder.remove());

interface Run {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function run(command: string, words: readonly string[]): Promise<Run> {
  const child = spawn(command, words, { cwd: root });
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (data) => {
    stdout += data;
  });
  child.stderr.on("data", (data) => {
    stderr += data;
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (exitCode) => resolve({ exitCode, stdout, stderr }));
  });
}

const measuredBy = (...words: readonly string[]) => run(process.execPath, [program, ...words]);

describe("measured-by", () => {
  test("writes a workbook and prints nothing but its path", async () => {
    const out = join(folder.path, "okr.xlsx");
    const result = await measuredBy(...SWEDISH, "--out", out);
    expect(result).toEqual({ exitCode: 0, stdout: `${out}\n`, stderr: "" });
    const file = await readFile(out);
    expect(packageFaults(file)).toEqual([]);
    const { sheets, language } = await readWithLibreOffice(file, { recalculate: false });
    expect(language).toBe("sv");
    expect(sheets.map(({ name }) => name)).toEqual(["Översikt", "Mål", "Nyckelresultat", "Avstämningar", "Inställningar"]);
    expect([...(sheets[4]?.cells.values() ?? [])].map(({ shown }) => shown)).toEqual(expect.arrayContaining(["2026-01-01", "2026-03-31"]));
  });

  test("takes several templates and more sheets, and replaces a file that is there", async () => {
    const out = join(folder.path, "both.xlsx");
    await writeFile(out, "an older file");
    const result = await measuredBy(
      "--template",
      "leads",
      "--template=newsletter",
      "--sheets",
      "sla,kpis",
      "--start",
      "2026-01-01",
      "--end",
      "2026-03-31",
      "--out",
      out,
    );
    expect(result).toEqual({ exitCode: 0, stdout: `${out}\n`, stderr: "" });
    const { sheets } = await readWithLibreOffice(await readFile(out), { recalculate: false });
    expect(sheets.find(({ name }) => name === "Objectives")?.cells.get("A7")?.value).toBe("O2");
    expect(sheets.find(({ name }) => name === "Key results")?.cells.get("A17")?.value).toBe("O2.6");
    expect(sheets.map(({ name }) => name).slice(4, 6)).toEqual(["KPIs", "Sales & marketing SLA"]);
    expect(sheets.find(({ name }) => name === "KPIs")?.cells.get("A11")?.value).toBe("List size");
  });

  test.each([
    ["npx", ["measured-by"]],
    ["npm", ["run", "--silent", "new-workbook", "--"]],
  ])("runs by %s", async (command, words) => {
    const { exitCode, stdout } = await run(command, [...words, "--list", "templates"]);
    expect(exitCode).toBe(0);
    expect(stdout).toContain("leads\tMore leads for sales");
  });

  test.each([[["--help"]], [["-h"]], [[]]])("explains itself when called with %j", async (words) => {
    const { exitCode, stdout, stderr } = await measuredBy(...words);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    for (const id of [...TEMPLATE_IDS, "--template", "--list functions"]) expect(stdout).toContain(id);
  });

  test("lists templates and functions in a language", async () => {
    const templates = await measuredBy("--list", "templates", "--language", "sv");
    expect(templates.stdout.trim().split("\n")).toHaveLength(TEMPLATE_IDS.length);
    const functions = await measuredBy("--list", "functions", "--language", "en");
    expect(functions.stdout.trim().split("\n")).toHaveLength(FUNCTIONS.length);
    expect(functions.stdout).toMatch(/^KPI_CHANGE\(current, previous, \[mode\], \[if_undefined\]\)\t.+$/m);
  });

  const replaced = (option: string, value: string) => SWEDISH.map((word, index) => (SWEDISH[index - 1] === option ? value : word));
  const without = (option: string) => SWEDISH.filter((word, index) => word !== option && SWEDISH[index - 1] !== option);

  test.each([
    [
      "an unknown template",
      replaced("--template", "lead"),
      /^measured-by: --template cannot be "lead"; it is one of brand-voice, bounce-rate/,
    ],
    ["an unknown language", replaced("--language", "de"), /--language cannot be "de"; it is one of en, es, sv, ro/],
    ["a day that is not in the calendar", replaced("--start", "2026-02-30"), /--start "2026-02-30" is not a day/],
    ["a date in another spelling", replaced("--end", "31/03/2026"), /--end "31\/03\/2026" is not a day/],
    ["an end before the start", replaced("--end", "2025-12-31"), /--end is before --start/],
    ["an option that is not there", [...SWEDISH, "--colour", "red"], /no option "--colour"/],
    ["a word that belongs to no option", [...SWEDISH, "leads"], /no option "leads"/],
    ["an option without its value", [...without("--end"), "--end"], /--end needs a value/],
    ["an option for a value", ["--template", ...without("--template")], /--template needs a value/],
    ["no template", without("--template"), /--template is missing/],
    ["no start", without("--start"), /--start is missing/],
    ["no end", without("--end"), /--end is missing/],
    [
      "an unknown sheet",
      [...SWEDISH, "--sheets", "kpis,kpi"],
      /--sheets cannot be "kpi"; it is one of kpis, funnel, review, sla, report, all/,
    ],
    ["an unknown list", ["--list", "sheets"], /--list cannot be "sheets"; it is one of templates, functions/],
  ])("refuses %s in one line, and writes nothing", async (_, words, message) => {
    await expectRefusal([...words, "--out", join(folder.path, "refused.xlsx")], message);
  });

  test("refuses to write nowhere", async () => {
    await expectRefusal(SWEDISH, /--out is missing/);
  });

  test("refuses a path it cannot write to, and leaves nothing half done", async () => {
    await mkdir(join(folder.path, "a folder"));
    await expectRefusal([...SWEDISH, "--out", join(folder.path, "nowhere", "okr.xlsx")], /could not be written: its folder does not exist/);
    await expectRefusal([...SWEDISH, "--out", join(folder.path, "a folder")], /could not be written: it is a folder/);
    expect(await readdir(join(folder.path, "a folder"))).toEqual([]);
  });

  async function expectRefusal(words: readonly string[], message: RegExp) {
    const before = await readdir(folder.path);
    const { exitCode, stdout, stderr } = await measuredBy(...words);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "" });
    expect(stderr).toMatch(/^[^\n]+\n$/);
    expect(stderr).toMatch(message);
    expect(await readdir(folder.path)).toEqual(before);
  }
});
