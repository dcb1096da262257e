import { WORKBOOK_TEXTS } from "../i18n/workbook/index.ts";
import type { Language } from "../language.ts";
import { KEY_RESULT_TYPE_WORDS } from "../okr/words.ts";
import { TEMPLATE_OF, type TemplateId } from "../templates/index.ts";
import type { TemplateKeyResult } from "../templates/template.ts";
import { kpiName, sourceName, templateText } from "../templates/template-text.ts";
import type { KeyResultKey, ObjectiveKey } from "./okr-tables.ts";
import { renderDay, renderPeriod } from "./render-period.ts";
import type { Period } from "./settings-sheet.ts";
import { date, type InputRow, number, text } from "./table-sheet.ts";

/** A template's objective and key results as rows to type, the objective being number `position` (O1, O2 …) of the set. */
export function planTemplateRows(
  id: TemplateId,
  language: Language,
  period: Period,
  position: number,
): { objectives: readonly InputRow<ObjectiveKey>[]; keyResults: readonly InputRow<KeyResultKey>[] } {
  const template = TEMPLATE_OF[id];
  const wording = templateText(id, language, {
    period: renderPeriod(period.start, period.end, language),
    end: renderDay(period.end, language),
  });
  const texts = WORKBOOK_TEXTS[language];
  const timeUnits: Readonly<Record<string, string>> = texts.periods;
  const objectiveId = `O${position}`;
  const objective: InputRow<ObjectiveKey> = {
    cells: {
      id: text(objectiveId),
      objective: text(wording.objective),
      level: text(texts.levels.department),
      weight: number(1),
      team: text(texts.settings.teamExamples.marketing),
      start: date(period.start),
      end: date(period.end),
      kind: text(texts.kinds.aspirational),
    },
    formats: {},
  };
  const keyResults = template.keyResults.map(
    (keyResult, index): InputRow<KeyResultKey> => ({
      cells: {
        id: text(`${objectiveId}.${index + 1}`),
        objective: text(objectiveId),
        key_result: text(wording.keyResults[index] ?? ""),
        type: text(KEY_RESULT_TYPE_WORDS[language][keyResult.type]),
        ...(keyResult.bound && { bound: text(texts.bounds[keyResult.bound]) }),
        ...(keyResult.unit && { unit: text(timeUnits[keyResult.unit] ?? keyResult.unit) }),
        ...(keyResult.start !== undefined && { start: number(keyResult.start) }),
        ...(keyResult.target !== undefined && { stated_target: number(keyResult.target) }),
        ...(keyResult.change !== undefined && { change: number(keyResult.change) }),
        ...(keyResult.period && { period: text(texts.periods[keyResult.period]) }),
        weight: number(1),
        source: text(sourceName(keyResult.source, language)),
        updated_every: number(keyResult.updatedEvery),
        ...(keyResult.kpi && { kpi: text(kpiName(id, keyResult.kpi, language)) }),
      },
      formats: formatsOf(keyResult),
    }),
  );
  return { objectives: [objective], keyResults };
}

const PERCENT = "0.0%";
const WHOLE = "#,##0";

/** Number formats by the unit: levels that are shares are percent, and so is a relative change; small and timed levels may have decimals. */
function formatsOf({ type, unit, target = 0, share = false }: TemplateKeyResult): InputRow<KeyResultKey>["formats"] {
  const relative = type === "growth" || (type === "change" && unit === "%");
  const mayHaveDecimals = type === "milestone" || unit === "day" || (type === "reach" && Math.abs(target) < 1000);
  const level = share || (unit === "%" && !relative) ? PERCENT : mayHaveDecimals ? undefined : WHOLE;
  return {
    ...(level && { start: level, stated_target: level, target: level, current: level }),
    ...((relative || unit === "%") && { change: PERCENT }),
  };
}
