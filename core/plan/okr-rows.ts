import { WORKBOOK_TEXTS } from "../i18n/workbook/index.ts";
import type { Language } from "../language.ts";
import { KEY_RESULT_TYPE_WORDS } from "../okr/words.ts";
import type { KeyResultContent, ObjectiveContent } from "./okr-content.ts";
import type { KeyResultKey, ObjectiveKey } from "./okr-tables.ts";
import type { Period } from "./settings-sheet.ts";
import { date, type InputRow, number, text } from "./table-sheet.ts";

/** Objectives and their key results as rows to type, the objectives numbered from `position` on (O1, O2 …). */
export function planOkrRows(
  objectives: readonly ObjectiveContent[],
  language: Language,
  period: Period,
  position: number,
): { objectives: readonly InputRow<ObjectiveKey>[]; keyResults: readonly InputRow<KeyResultKey>[] } {
  const numbered = objectives.map((objective, index) => ({ id: `O${position + index}`, objective }));
  return {
    objectives: numbered.map(({ id, objective }) => planObjectiveRow(id, objective, language, period)),
    keyResults: numbered.flatMap(({ id, objective }) =>
      objective.keyResults.map((keyResult, index) => planKeyResultRow(`${id}.${index + 1}`, id, keyResult, language)),
    ),
  };
}

function planObjectiveRow(id: string, content: ObjectiveContent, language: Language, period: Period): InputRow<ObjectiveKey> {
  const texts = WORKBOOK_TEXTS[language];
  const { level = "department", weight = 1, kind = "aspirational", start = period.start, end = period.end } = content;
  return {
    cells: {
      id: text(id),
      objective: text(content.objective),
      level: text(texts.levels[level]),
      ...(content.parent && { parent: text(content.parent) }),
      weight: number(weight),
      ...(content.team && { team: text(content.team) }),
      ...(content.owner && { owner: text(content.owner) }),
      start: date(start),
      end: date(end),
      kind: text(texts.kinds[kind]),
    },
    formats: {},
  };
}

function planKeyResultRow(id: string, objectiveId: string, content: KeyResultContent, language: Language): InputRow<KeyResultKey> {
  const texts = WORKBOOK_TEXTS[language];
  const timeUnits: Readonly<Record<string, string>> = texts.periods;
  const { bound, unit, start, target, change, period, current, weight = 1, owner, source, updatedEvery = 7, nextStep, kpi } = content;
  return {
    cells: {
      id: text(id),
      objective: text(objectiveId),
      key_result: text(content.keyResult),
      type: text(KEY_RESULT_TYPE_WORDS[language][content.type]),
      ...(bound && { bound: text(texts.bounds[bound]) }),
      ...(unit && { unit: text(timeUnits[unit] ?? unit) }),
      ...(start !== undefined && { start: number(start) }),
      ...(target !== undefined && { stated_target: number(target) }),
      ...(change !== undefined && { change: number(change) }),
      ...(period && { period: text(texts.periods[period]) }),
      ...(current !== undefined && { current: number(current) }),
      weight: number(weight),
      ...(owner && { owner: text(owner) }),
      ...(source && { source: text(source) }),
      updated_every: number(updatedEvery),
      ...(nextStep && { next_step: text(nextStep) }),
      ...(kpi && { kpi: text(kpi) }),
    },
    formats: formatsOf(content),
  };
}

export const PERCENT = "0.0%";
const WHOLE = "#,##0";

/** Number formats by the unit: levels that are shares are percent, and so is a relative change; small and timed levels may have decimals. */
function formatsOf({ type, unit, target = 0, share = false }: KeyResultContent): InputRow<KeyResultKey>["formats"] {
  const relative = type === "growth" || (type === "change" && unit === "%");
  const mayHaveDecimals = type === "milestone" || unit === "day" || (type === "reach" && Math.abs(target) < 1000);
  const level = share || (unit === "%" && !relative) ? PERCENT : mayHaveDecimals ? undefined : WHOLE;
  return {
    ...(level && { start: level, stated_target: level, target: level, current: level }),
    ...((relative || unit === "%") && { change: PERCENT }),
  };
}
