import { expect, test } from "vitest";
import { readArea, renderArea } from "../../core/formula/a1.ts";
import { EN_US } from "../../core/formula/spell-formula.ts";
import { planCheckIn } from "../../core/plan/plan-check-in.ts";
import { planOkrWorkbook } from "../../core/plan/plan-okr-workbook.ts";
import { joinPlans, readPlannedState } from "../../core/plan/planned-state.ts";
import { readOkrWorkbook } from "../../core/plan/read-okr-workbook.ts";
import { spellPlan } from "../../core/plan/spell-plan.ts";
import { serialDate } from "../../core/serial-date.ts";
import type { NamedCells } from "../../core/sidebar-host.ts";
import { planXlsxWorkbook } from "../../workbench/xlsx/plan-xlsx-workbook.ts";
import { writeXlsx } from "../../workbench/xlsx/write-xlsx.ts";
import { type LibreOfficeWorkbook, readWithLibreOffice } from "./recalculate.ts";

/** The named cells of a file as another program knows them: "$'Key results'.$A$4:.$AT$1005". */
const readNamed = ({ names, sheets }: LibreOfficeWorkbook): readonly NamedCells[] =>
  names.flatMap(({ name, range }) => {
    const [, quoted, plain, first = "", last = first] =
      /^\$(?:'((?:[^']|'')+)'|([^.]+))\.([$A-Z0-9]+)(?::(?:.*\.)?([$A-Z0-9]+))?$/.exec(range) ?? [];
    const sheet = quoted?.replaceAll("''", "'") ?? plain ?? "";
    const area = readArea(`${first}:${last}`);
    if (!area) return [];
    const cells = sheets.find((each) => each.name === sheet)?.cells;
    const read = (row: number, column: number) => cells?.get(renderArea({ row, column, rows: 1, columns: 1 }))?.value ?? "";
    return [
      {
        name,
        sheet,
        area,
        cells: Array.from({ length: area.rows }, (_, y) =>
          Array.from({ length: area.columns }, (_, x) => read(area.row + y, area.column + x)),
        ),
      },
    ];
  });

test("a set that went through an .xlsx file and another program is found by its names, and takes check-ins", async () => {
  const day = serialDate(2026, 10, 12);
  const inserted = planOkrWorkbook(
    { okrs: "leads", language: "ro", start: serialDate(2026, 10, 1), end: serialDate(2026, 12, 31), sheets: ["kpis"] },
    { inspection: { sheets: [], names: [] }, named: [] },
  );
  const plan = joinPlans(inserted, planCheckIn([{ id: "O1.1", value: 2, confidence: 6, note: "3-5" }], readPlannedState(inserted), day));
  const file = await writeXlsx(planXlsxWorkbook(spellPlan(plan, EN_US), new Map()), { computedValues: false });
  const named = readNamed(await readWithLibreOffice(file, { recalculate: true }));

  const planned = readOkrWorkbook(readPlannedState(plan).named);
  const found = readOkrWorkbook(named);
  expect(found.problems).toEqual([]);
  expect(found.checkIns).toEqual(planned.checkIns);
  expect(found.keyResults.map(({ computed: _, ...typed }) => typed)).toEqual(planned.keyResults.map(({ computed: _, ...typed }) => typed));
  expect(found.objectives.map(({ computed: _, ...typed }) => typed)).toEqual(planned.objectives.map(({ computed: _, ...typed }) => typed));
  expect(found.kpis.map(({ kpi }) => kpi)).toEqual(planned.kpis.map(({ kpi }) => kpi));
  const typed = planCheckIn([{ id: "O1.1", value: 3 }], { named }, day + 7).edits.flatMap(({ after }) => after.flat());
  expect(typed.map((cell) => cell?.value)).toEqual([3, day + 7, 3, day, day + 7, "O1.1", 3]);
});
