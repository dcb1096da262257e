import type { SidebarTexts } from "../i18n/sidebar/index.ts";
import type { Language } from "../language.ts";
import type { CellProblem } from "../plan/okr-workbook.ts";
import type { PlanRefusal, PlanRefusalReason } from "../plan/plan-refusal.ts";
import { AddressFailure, WriteFailure, type WriteFailureReason } from "../sidebar-host.ts";

/** What went wrong, in the user's words, a sentence each. */
export function renderFailure(cause: unknown, texts: SidebarTexts["failures"], language: Language): readonly string[] {
  if (cause instanceof WriteFailure) return renderWriteFailure(cause.reason, texts, language);
  if (cause instanceof AddressFailure) return [texts.addressesRefused(renderList(cause.addresses, language))];
  if (isPlanRefusal(cause)) return [renderPlanRefusal(cause.reason, texts)];
  return [texts.unexpected(cause instanceof Error ? cause.message : String(cause))];
}

/** By name: planners come in a script of their own, with a class of their own. */
export const isPlanRefusal = (cause: unknown): cause is PlanRefusal => cause instanceof Error && cause.name === "PlanRefusal";

function renderWriteFailure(reason: WriteFailureReason, texts: SidebarTexts["failures"], language: Language): readonly string[] {
  switch (reason.kind) {
    case "changed":
      return [texts.changed(reason.sheet, reason.cell), texts.nothingChanged];
    case "name changed":
      return [texts.nameChanged(reason.name), texts.nothingChanged];
    case "sheet missing":
      return [texts.sheetMissing(reason.sheet), texts.nothingChanged];
    case "name taken":
      return [texts.nameTaken(reason.name), texts.nothingChanged];
    case "busy":
      return [texts.busy, texts.nothingChanged];
    case "host":
      return [
        texts.host(reason.message),
        reason.leftovers.length > 0 ? texts.leftovers(renderList(reason.leftovers, language)) : texts.nothingChanged,
      ];
  }
}

function renderPlanRefusal(reason: PlanRefusalReason, texts: SidebarTexts["failures"]): string {
  switch (reason.kind) {
    case "end before start":
      return texts.endBeforeStart;
    case "not a date":
      return texts.notADate;
    case "column missing":
      return texts.columnMissing(reason.sheet, reason.key);
    case "table missing":
      return texts.tableMissing(reason.name);
    case "setting missing":
      return texts.settingMissing(reason.sheet, reason.key);
    case "newer version":
      return texts.newerVersion;
    case "older version":
      return texts.olderVersion;
    case "table full":
      return texts.tableFull(reason.sheet, reason.rows);
    case "no objectives":
      return texts.noObjectives;
    case "too many objectives":
      return texts.tooManyObjectives(reason.most);
    case "text too long":
      return texts.textTooLong(reason.begins, reason.most);
    case "nothing to check in":
      return texts.nothingToCheckIn;
    case "unknown id":
      return texts.unknownId(reason.id);
    case "id twice":
      return texts.idTwice(reason.id);
    case "not a number":
      return texts.notANumber(reason.id, reason.given);
    case "confidence outside":
      return texts.confidenceOutside(reason.id, reason.given);
    case "not a day":
      return texts.notADay(reason.id);
    case "day in the future":
      return texts.dayInTheFuture(reason.id);
  }
}

/** A cell of the set that could not be read, or that does not hold together with the rest. */
export const renderCellProblem = ({ sheet, cell, code, found }: CellProblem, texts: SidebarTexts["cellProblems"]): string =>
  texts.at(sheet, cell, texts[code], found);

/** "A, B and C" in the language. */
export const renderList = (items: readonly string[], language: Language): string =>
  new Intl.ListFormat(language, { type: "conjunction" }).format(items);
