import { describe, expect, test } from "vitest";
import type { CellValue } from "../../core/cell.ts";
import { WORKBOOK_TEXTS } from "../../core/i18n/workbook/index.ts";
import type { Language } from "../../core/language.ts";
import { LANGUAGES } from "../../core/language.ts";
import { planOkrWorkbook } from "../../core/plan/plan-okr-workbook.ts";
import { readOkrWorkbook } from "../../core/plan/read-okr-workbook.ts";
import type { Chart, NewSheet, SheetPlan } from "../../core/plan/sheet-plan.ts";
import { type CalculatedWorkbook, calculateWorkbook } from "./calculated-workbook.ts";
import { AS_OF, planFilledOkrSet, QUARTER } from "./filled-okr-set.ts";
import { readNamedCells } from "./named-cells.ts";

/** A sheet as people read it: where a text stands, and what is beside and below it. */
class Page {
  readonly workbook: CalculatedWorkbook;
  readonly sheet: NewSheet;

  constructor(workbook: CalculatedWorkbook, plan: SheetPlan, name: string) {
    this.workbook = workbook;
    this.sheet = plan.newSheets.find((sheet) => sheet.name === name) as NewSheet;
  }

  value(row: number, column: number): CellValue {
    return this.workbook.readValue(this.sheet.name, row, column);
  }

  rowOf(text: string): number {
    for (let row = 1; row <= this.sheet.rows; row++) if (this.value(row, 2) === text) return row;
    throw new Error(`${this.sheet.name} does not say ${text}`);
  }

  /** The lines below a heading and its header that have an id. */
  list(heading: string, columns: number): readonly (readonly CellValue[])[] {
    const first = this.rowOf(heading) + 2;
    const lines: CellValue[][] = [];
    for (let row = first; this.value(row, 2) !== ""; row++) lines.push(Array.from({ length: columns }, (_, x) => this.value(row, 2 + x)));
    return lines;
  }

  /** What a chart is drawn from, without its names. */
  data({ data }: Chart): readonly (readonly CellValue[])[] {
    return Array.from({ length: data.rows - 1 }, (_, y) =>
      Array.from({ length: data.columns }, (_, x) => this.value(data.row + 1 + y, data.column + x)),
    );
  }

  /** The sentence above a chart. */
  words({ place }: Chart): CellValue {
    return this.value(place.row - 1, place.column);
  }
}

const open = async (plan: SheetPlan, language: Language = "en") => {
  const workbook = await calculateWorkbook(plan);
  workbook.calculate();
  const texts = WORKBOOK_TEXTS[language];
  const dashboard = new Page(workbook, plan, texts.sheets.dashboard);
  const [progress, confidence] = dashboard.sheet.charts as [Chart, Chart];
  return { workbook, texts, dashboard, progress, confidence, report: new Page(workbook, plan, texts.sheets.report) };
};

const SHEETS = ["kpis", "report"] as const;

describe.each([
  [{}, ["O1", "O2", "O3", "O4", "O5"]],
  [{ team: "Marketing" }, ["O2", "O3"]],
  [{ owner: "Dan" }, ["O2", "O3"]],
  [{ team: "Sales", owner: "Ana" }, ["O4"]],
])("with the selectors on %o", async (selected: { team?: string; owner?: string }, shownObjectives) => {
  const { plan } = planFilledOkrSet("en", { ...selected, sheets: SHEETS });
  const { workbook, dashboard, report, progress, confidence, texts } = await open(plan);
  const set = readOkrWorkbook(readNamedCells(plan, (sheet, row, column) => workbook.readValue(sheet, row, column)));
  const objectives = set.objectives.filter(({ id }) => shownObjectives.includes(String(id)));
  const shows = ({ objective, owner }: (typeof set.keyResults)[number]) => {
    const of = objectives.find(({ id }) => id === objective);
    return of !== undefined && (!selected.owner || owner === selected.owner || of.owner === selected.owner);
  };
  const keyResults = set.keyResults.filter(shows);
  const behind = ["off track", "at risk", "missed"];

  test("no cell shows an error", () => {
    expect(workbook.errors()).toEqual([]);
  });

  test("the first chart draws progress and expected of the objectives shown", () => {
    const drawn = dashboard.data(progress).filter(([name]) => name !== "");
    expect(drawn.map(([name]) => String(name).split(" ")[0])).toEqual(shownObjectives);
    for (const [index, { computed }] of objectives.entries()) {
      expect(drawn[index]?.[1]).toBeCloseTo(computed.progress as number, 6);
      expect(drawn[index]?.[2]).toBeCloseTo(computed.expected as number, 6);
    }
  });

  test("the sentence above it counts those behind and names the one that is furthest", () => {
    const late = objectives.filter(({ computed }) => behind.includes(String(computed.status)));
    const furthest = [...late].sort((a, b) => gap(b) - gap(a))[0];
    if (furthest) expect(dashboard.words(progress)).toContain(`${late.length} of ${objectives.length}`);
    if (furthest) expect(dashboard.words(progress)).toContain(`: ${furthest.id}, `);
    else expect(dashboard.words(progress)).toBe(`No objective is behind where it should be (measured: ${objectives.length}).`);
  });

  test("the second draws the mean confidence of each week's check-ins of what is shown", () => {
    const ids = new Set(keyResults.map(({ id }) => id));
    const drawn = dashboard.data(confidence);
    const monday = AS_OF - ((AS_OF - 2) % 7);
    for (const [index, [, mean]] of drawn.entries()) {
      const first = monday - 7 * (drawn.length - 1 - index);
      const scores = set.checkIns.flatMap(({ id, date, confidence: score }) =>
        ids.has(id) && date !== undefined && date >= first && date < first + 7 && score !== undefined ? [score] : [],
      );
      if (scores.length === 0) expect(mean).toBe("");
      else expect(mean).toBeCloseTo(scores.reduce((sum, score) => sum + score, 0) / scores.length, 6);
    }
  });

  test("the Report lists what is at risk, the worst first, each with an owner and a next step", () => {
    const order = (status: string) => (status === "at risk" ? 0 : 1);
    const risks = keyResults
      .filter(({ computed }) => behind.includes(String(computed.status)))
      .sort((a, b) => order(String(b.computed.status)) + gap(b) - order(String(a.computed.status)) - gap(a));
    const listed = report.list(texts.report.atRisk, 8);
    expect(listed.map(([id]) => id)).toEqual(risks.slice(0, 6).map(({ id }) => id));
    for (const line of listed) expect([line[6], line[7]]).not.toContain("");
  });

  test("and what moved: the most up first, then what fell the furthest", () => {
    const moves = keyResults.flatMap(({ id, computed }) =>
      Math.abs(computed.moved ?? 0) >= 0.005 ? [{ id, moved: computed.moved ?? 0 }] : [],
    );
    const up = moves.filter(({ moved }) => moved > 0).sort((a, b) => b.moved - a.moved);
    const down = moves.filter(({ moved }) => moved < 0).sort((a, b) => a.moved - b.moved);
    const listed = report.list(texts.report.moved, 5);
    expect(listed).toHaveLength(Math.min(3, up.length) + Math.min(3, down.length));
    for (const [index, { moved }] of [...up.slice(0, 3), ...down.slice(0, 3)].entries()) expect(listed[index]?.[4]).toBeCloseTo(moved, 6);
  });

  test("the Report says whose it is", () => {
    for (const word of Object.values(selected)) expect(report.value(2, 2)).toContain(word);
    expect(report.value(2, 2)).toContain("As of 2026-12-30 · Period 2026-10-01 – 2026-12-31");
  });

  const gap = ({ computed }: { computed: { progress?: number | undefined; expected?: number | undefined } }) =>
    (computed.expected ?? 0) - (computed.progress ?? 0);
});

describe.each(LANGUAGES)("before anything is measured (%s)", async (language) => {
  const plan = planOkrWorkbook(
    { okrs: "leads", language, ...QUARTER, sheets: SHEETS },
    { inspection: { sheets: [], names: [] }, named: [] },
  );
  const workbook = await calculateWorkbook(plan);
  workbook.calculate();
  const texts = WORKBOOK_TEXTS[language];
  const report = new Page(workbook, plan, texts.sheets.report);
  const dashboard = new Page(workbook, plan, texts.sheets.dashboard);
  const [progress, confidence] = dashboard.sheet.charts as [Chart, Chart];

  test("no cell shows an error, and every place says in words that there is nothing yet", () => {
    expect(workbook.errors()).toEqual([]);
    expect(dashboard.words(progress)).toBe(texts.said.objectives.none);
    expect(dashboard.words(confidence)).toBe(texts.said.confidence.none);
    expect(report.value(report.rowOf(texts.report.moved) + 2, 3)).toBe(texts.report.nothingMoved);
    expect(report.value(report.rowOf(texts.report.atRisk) + 2, 3)).toBe(texts.report.nothingAtRisk);
  });

  test("weeks without check-ins are blank, not 0", () => {
    expect(dashboard.data(confidence).map(([, mean]) => mean)).toEqual(Array(13).fill(""));
  });
});

test.each([
  ["en", "."],
  ["es", ","],
  ["sv", ","],
  ["ro", ","],
] as const)("in %s the mean confidence in words has the decimal mark “%s”", async (language, mark) => {
  const { dashboard, confidence } = await open(planFilledOkrSet(language, {}).plan, language);
  expect(String(dashboard.words(confidence)).match(/\d([.,])\d/)?.[1]).toBe(mark);
});
