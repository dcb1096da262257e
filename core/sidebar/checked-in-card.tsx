import type { SidebarTexts } from "../i18n/sidebar/index.ts";
import type { Language } from "../language.ts";
import type { KeyResult } from "../plan/okr-workbook.ts";
import type { CheckInEntry } from "../plan/plan-check-in.ts";
import { renderAmount } from "./amounts.ts";
import { DoneIcon } from "./icons.tsx";
import { levelUnit } from "./level-unit.ts";
import { takeFocus } from "./take-focus.ts";

/** What was checked in at one time: the key results as they were, with what is new. */
export interface CheckedIn {
  readonly keyResult: KeyResult;
  readonly entry: CheckInEntry;
}

interface CheckedInCardProps {
  readonly checkedIn: readonly CheckedIn[];
  readonly language: Language;
  readonly texts: SidebarTexts["checkIn"];
  readonly onUndo: () => void;
}

/** What was checked in: each key result with what it was and what it is now. */
export function CheckedInCard({ checkedIn, language, texts, onUndo }: CheckedInCardProps) {
  return (
    <section class="inserted">
      <h2 tabIndex={-1} ref={takeFocus}>
        <DoneIcon />
        <span>{texts.saved(checkedIn.length)}</span>
      </h2>
      <ul class="moves">
        {checkedIn.map((each) => (
          <li key={each.keyResult.id}>
            {each.keyResult.keyResult} <b>{describeChange(each, language)}</b>
          </li>
        ))}
      </ul>
      <button type="button" class="quiet" onClick={onUndo}>
        {texts.undo}
      </button>
    </section>
  );
}

/** "8,200 → 9,000" */
function describeChange({ keyResult, entry: { value } }: CheckedIn, language: Language): string {
  const { current, type } = keyResult;
  if (typeof value !== "number") return value === true ? "✓" : "";
  const amount = (number: number): string => renderAmount(number, type === "cadence" ? "" : levelUnit(keyResult), language);
  const now = type === "cadence" ? Number(current ?? 0) + value : value;
  return current === undefined ? amount(now) : `${amount(Number(current))} → ${amount(now)}`;
}
