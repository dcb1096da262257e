import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { CellError } from "../../core/cell-error.ts";
import { EN_US } from "../../core/formula/spell-formula.ts";
import { WORKBENCH_TEXTS } from "../../core/i18n/workbench/index.ts";
import { LANGUAGES, type Language } from "../../core/language.ts";
import { spellPlan } from "../../core/plan/spell-plan.ts";
import { serialDayOf } from "../../core/serial-date.ts";
import { computeValues } from "../compute-values.ts";
import { planWelcomeWorkbook, welcomePeriod } from "./plan-welcome-workbook.ts";
import { valuesFile, type WelcomeValues } from "./welcome-values.ts";

/**
 * Calculates the welcome workbook of the running quarter in every language, for the page to show it before its grid has
 * calculated anything. That takes seconds, so a file whose workbook is still the same is left as it is.
 */
export async function buildWelcomeValues(directory: string): Promise<void> {
  const today = serialDayOf(new Date());
  for (const language of LANGUAGES) await buildLanguage(language, today, `${directory}${valuesFile(language)}`);
}

async function buildLanguage(language: Language, today: number, file: string): Promise<void> {
  const plan = spellPlan(planWelcomeWorkbook(language, WORKBENCH_TEXTS[language], today), EN_US);
  const mark = `// ${createHash("sha256").update(JSON.stringify(plan)).digest("hex")}\n`;
  if ((await readFile(file, "utf8").catch(() => "")).startsWith(mark)) return;
  console.log(`Measured By: calculating the welcome workbook (${language}), once …`);
  const values = Object.fromEntries(
    [...(await computeValues(plan))].map(([sheet, rows]) => [sheet, rows.map((row) => row.map(shipValue(sheet)))]),
  );
  const shipped: WelcomeValues = { start: welcomePeriod(today).start, values };
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${mark}export default ${JSON.stringify(shipped)};\n`);
}

/** Text, numbers and logical values: a welcome workbook that shows an error is not to be built. */
const shipValue =
  (sheet: string) =>
  (value: unknown): number | string | boolean | null => {
    if (value instanceof CellError) throw new Error(`The welcome workbook shows ${value.code} on ${sheet}`);
    return (value ?? null) as number | string | boolean | null;
  };
