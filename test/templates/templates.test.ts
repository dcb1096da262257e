import { describe, expect, test } from "vitest";
import { WORKBOOK_TEXTS } from "../../core/i18n/workbook/index.ts";
import { type ByLanguage, LANGUAGES, type Language } from "../../core/language.ts";
import { MEASURED_BY } from "../../core/okr/words.ts";
import { planKpiRow } from "../../core/plan/kpi-rows.ts";
import { planOkrRows } from "../../core/plan/okr-rows.ts";
import { planOkrWorkbook } from "../../core/plan/plan-okr-workbook.ts";
import { renderTimeWords } from "../../core/plan/render-period.ts";
import { serialDate } from "../../core/serial-date.ts";
import { TEMPLATE_IDS, TEMPLATE_OF, type TemplateId } from "../../core/templates/index.ts";
import { type KpiId, TEMPLATE_KPIS } from "../../core/templates/kpis.ts";
import type { TemplateKeyResult } from "../../core/templates/template.ts";
import { templateContent } from "../../core/templates/template-content.ts";
import { kpiDefinition, kpiName, templateName, templateText } from "../../core/templates/template-text.ts";

const KPI_IDS = Object.keys(TEMPLATE_KPIS) as KpiId[];
const Q4 = { start: serialDate(2026, 10, 1), end: serialDate(2026, 12, 31) };
const EMPTY = { inspection: { sheets: ["Sheet1"], names: [] }, named: [] };

const EACH = TEMPLATE_IDS.flatMap((id) => LANGUAGES.map((language) => [id, language] as const));

test("the catalogue holds seventeen templates, in the order in which users see them", () => {
  expect(TEMPLATE_IDS).toEqual([
    "brand-voice",
    "bounce-rate",
    "newsletter",
    "acquisition",
    "onboarding",
    "reviews",
    "social",
    "seo",
    "keywords",
    "leads",
    "new-customers",
    "blog-conversions",
    "customer-love",
    "product-onboarding",
    "linkedin-leads",
    "revenue-segment",
    "annual-plan",
  ]);
});

test.each(LANGUAGES)("a person reads the templates in %s as the golden file says", async (language) => {
  await expect(renderTemplates(language)).toMatchFileSnapshot(`../golden/templates.${language}.md`);
});

describe.each(TEMPLATE_IDS)("%s", (id) => {
  const { keyResults, kpis } = TEMPLATE_OF[id];

  test("has ids in kebab case, each once", () => {
    for (const ids of [keyResults.map((keyResult) => keyResult.id), kpis]) {
      expect(new Set(ids).size).toBe(ids.length);
      for (const one of ids) expect(one).toMatch(/^[a-z]+(-[a-z]+)*$/);
    }
  });

  test("moves only KPIs that it lists", () => {
    for (const { kpi } of keyResults) if (kpi) expect(kpis).toContain(kpi);
  });

  test("gives each key result the numbers that its type needs, and no others", () => {
    for (const keyResult of keyResults) expect([keyResult.id, fieldsOf(keyResult)]).toEqual([keyResult.id, fieldsOfType(keyResult)]);
  });
});

describe.each(EACH)("%s in %s", (id, language) => {
  const text = templateText(id, language, { during: "[during]", end: "[end]" });
  const sentences = [text.name, text.objective, ...text.keyResults, ...text.kpis];

  test("fills a workbook with its own rows", () => {
    const plan = planOkrWorkbook({ okrs: id, sheets: [], language, ...Q4 }, EMPTY);
    const rows = planTemplateRows(id, language);
    const typed = plan.newSheets.flatMap((sheet) => sheet.blocks.flatMap((block) => block.cells.flat())).map((cell) => cell?.value);
    for (const { key_result, objective } of rows.keyResults.map((row) => row.cells)) {
      expect(typed).toContain(key_result?.value);
      expect(objective?.value).toBe("O1");
    }
    expect(typed).toContain(rows.objectives[0]?.cells.objective?.value);
    expect(typed.filter((value) => typeof value === "string" && /[{}[\]]|undefined|NaN/.test(value))).toEqual([]);
  });

  test("is written cleanly: no gap, no stray space, no full stop", () => {
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^\S+([ \u00a0]\S+)*$/);
      expect(sentence).not.toMatch(/[.,;:]$/);
    }
    expect(new Set(text.keyResults).size).toBe(text.keyResults.length);
  });

  test("says by when the objective is to be reached", () => {
    expect(text.objective).toMatch(/\[(during|end)\]/);
  });

  test("says in each sentence the very numbers that its row holds", () => {
    for (const [index, keyResult] of TEMPLATE_OF[id].keyResults.entries()) {
      const sentence = text.keyResults[index] ?? "";
      expect([sentence, readNumbers(sentence, language)]).toEqual([sentence, numbersOf(keyResult)]);
    }
  });
});

test.each([
  ["en", "on 1 Oct 2026", "between 1 Oct 2026 and 15 Nov 2026", "in 2026"],
  ["es", "el 1 oct. 2026", "entre el 1 oct. 2026 y el 15 nov. 2026", "en 2026"],
  ["sv", "den 1 okt. 2026", "mellan 1 okt. 2026 och 15 nov. 2026", "under 2026"],
  ["ro", "pe 1 oct. 2026", "între 1 oct. 2026 și 15 nov. 2026", "în 2026"],
] as const)("in %s any period reads as the time of an objective", (language, ...words) => {
  const [october, november] = [serialDate(2026, 10, 1), serialDate(2026, 11, 15)];
  const periods = [
    [october, october],
    [october, november],
    [serialDate(2026, 1, 1), serialDate(2026, 12, 31)],
  ] as const;
  expect(periods.map(([start, end]) => renderTimeWords({ start, end }, language).during)).toEqual(words);
});

test("a level is due by the end; what goes on all the time is not", () => {
  for (const [id, language] of EACH)
    for (const [index, { type }] of TEMPLATE_OF[id].keyResults.entries()) {
      const sentence = templateText(id, language, { during: "[during]", end: "[end]" }).keyResults[index] ?? "";
      if (type === "reach" || type === "change" || type === "count") expect(sentence).toContain("[end]");
      if (type === "cadence" || type === "growth" || type === "keep") expect(sentence).not.toContain("[end]");
    }
});

test.each(LANGUAGES)("in %s a KPI has one name, whichever template brings it, so that two templates share it", (language) => {
  const nameOf = new Map<string, string>();
  for (const id of TEMPLATE_IDS)
    for (const kpi of TEMPLATE_OF[id].kpis) {
      const name = kpiName(id, kpi, language);
      expect(name).toBe(nameOf.get(kpi) ?? name);
      nameOf.set(kpi, name);
    }
  expect(new Set(nameOf.values()).size).toBe(nameOf.size);
});

test("each KPI is moved by a key result of its template, but for one that the KPI sheet flags", () => {
  const unmoved = TEMPLATE_IDS.flatMap((id) => {
    const moved = TEMPLATE_OF[id].keyResults.map(({ kpi }) => kpi);
    return TEMPLATE_OF[id].kpis.filter((kpi) => !moved.includes(kpi));
  });
  expect(unmoved).toEqual(["cost-per-lead"]);
});

test.each(LANGUAGES)("in %s each KPI is defined in one clean line of its own", (language) => {
  const definitions = KPI_IDS.map((kpi) => kpiDefinition(kpi, language));
  for (const definition of definitions) expect(definition).toMatch(/^\S+( \S+)*[^.,;:\s]$/);
  expect(new Set(definitions).size).toBe(definitions.length);
});

test.each(LANGUAGES.filter((language) => language !== "en"))("nothing was left in English in %s", (language) => {
  for (const id of TEMPLATE_IDS) {
    const time = { during: "", end: "" };
    const [english, own] = [templateText(id, "en", time), templateText(id, language, time)];
    expect(own.name).not.toBe(english.name);
    expect(own.objective).not.toBe(english.objective);
    expect(own.keyResults.filter((sentence) => english.keyResults.includes(sentence))).toEqual([]);
  }
});

/** Which of the fields hold something. */
const fieldsOf = (keyResult: TemplateKeyResult): readonly string[] =>
  (["start", "target", "change", "period", "bound"] as const).filter((field) => keyResult[field] !== undefined);

/** A reach may leave its start to the user. */
function fieldsOfType({ type, start }: TemplateKeyResult): readonly string[] {
  switch (type) {
    case "reach":
      return start === undefined ? ["target"] : ["start", "target"];
    case "change":
      return ["change"];
    case "cadence":
      return ["target", "period"];
    case "growth":
      return ["change", "period"];
    case "keep":
      return ["target", "bound"];
    case "count":
    case "milestone":
      return ["target"];
  }
}

/** What a sentence has to say: a fall is said by its verb, and a milestone has nothing to count. */
const numbersOf = ({ type, start, target, change }: TemplateKeyResult): readonly number[] =>
  type === "milestone" ? [] : [start, target, change].flatMap((value) => (value === undefined ? [] : [Math.abs(value)]));

const GROUPING: ByLanguage<string> = { en: ",", es: ".", sv: "\u00a0", ro: "." };

/** Romanian says "a post a day", where the others write the digit. */
const ONE = /\bun(ei|ui)\b(?= (postări|e-book))/;

/** The numbers a person reads in a sentence, in their order; percent as a fraction. */
function readNumbers(sentence: string, language: Language): readonly number[] {
  const digits = (language === "ro" ? sentence.replace(ONE, "1") : sentence).replaceAll(
    new RegExp(`(?<=\\d)[${GROUPING[language]}](?=\\d{3})`, "g"),
    "",
  );
  return [...digits.matchAll(/(\d+)(\s?%)?/g)].map(([, number, percent]) => (percent ? Number(number) / 100 : Number(number)));
}

const COLUMNS = [
  "key_result",
  "type",
  "start",
  "stated_target",
  "change",
  "period",
  "unit",
  "bound",
  "kpi",
  "source",
  "updated_every",
] as const;

const KPI_COLUMNS = ["kpi", "definition", "unit", "direction", "every", "aggregate", "source"] as const;

/** Every template as a person would read it: "[objective], measured by:" a table of its key results, and one of its KPIs. */
function renderTemplates(language: Language): string {
  return `${TEMPLATE_IDS.map((id) => renderTemplate(id, language)).join("\n\n")}\n`;
}

function renderTemplate(id: TemplateId, language: Language): string {
  const { keyResults: headers, kpiSheet } = WORKBOOK_TEXTS[language];
  const { objectives, keyResults } = planTemplateRows(id, language);
  const kpiHeaders = kpiSheet.headers;
  const kpis = templateContent(id, language, renderTimeWords(Q4, language)).kpis.map((kpi) => planKpiRow(kpi, language));
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    `## ${templateName(id, language)}`,
    `\`${id}\``,
    `**${objectives[0]?.cells.objective?.value}**, ${MEASURED_BY[language]}:`,
    [
      line(COLUMNS.map((column) => headers[column])),
      line(COLUMNS.map(() => "---")),
      ...keyResults.map(({ cells, formats }) =>
        line(COLUMNS.map((column) => renderValue(cells[column]?.value, formats[column] ?? "General", language))),
      ),
    ].join("\n"),
    [
      line(KPI_COLUMNS.map((column) => kpiHeaders[column])),
      line(KPI_COLUMNS.map(() => "---")),
      ...kpis.map(({ cells }) => line(KPI_COLUMNS.map((column) => String(cells[column]?.value ?? "")))),
    ].join("\n"),
  ].join("\n\n");
}

function renderValue(value: unknown, format: string, language: Language): string {
  if (typeof value !== "number") return String(value ?? "");
  const style = format.includes("%") ? "percent" : "decimal";
  return value.toLocaleString(language, { style, maximumFractionDigits: 1, useGrouping: true });
}

const planTemplateRows = (id: TemplateId, language: Language) =>
  planOkrRows(templateContent(id, language, renderTimeWords(Q4, language)).objectives, language, Q4, 1);
