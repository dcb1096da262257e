import { useId } from "preact/hooks";
import type { SidebarTexts } from "../i18n/sidebar/index.ts";
import { LANGUAGE_NAMES, type Language } from "../language.ts";
import { renderDay, renderPeriod } from "../plan/render-period.ts";
import type { Period } from "../plan/settings-sheet.ts";
import { parseIsoDay, renderIsoDay } from "../serial-date.ts";
import { periodsAround } from "./periods.ts";
import { Select } from "./select.tsx";

/** A period of the list, or dates of the user's own as their fields hold them: "2026-10-01", or "" while half typed. */
export type ChosenPeriod = ({ readonly kind: "listed" } & Period) | { readonly kind: "own"; readonly start: string; readonly end: string };

/** The days chosen; undefined while a date is missing. */
export function readChosenPeriod(chosen: ChosenPeriod): Period | undefined {
  if (chosen.kind === "listed") return chosen;
  const start = parseIsoDay(chosen.start);
  const end = parseIsoDay(chosen.end);
  return start === undefined || end === undefined ? undefined : { start, end };
}

interface PeriodFieldProps {
  readonly language: Language;
  /** The language that what is inserted will be in. */
  readonly sheetLanguage: Language;
  readonly texts: SidebarTexts["insert"];
  readonly today: number;
  readonly value: ChosenPeriod;
  readonly onChange: (period: ChosenPeriod) => void;
}

export function PeriodField({ language, sheetLanguage, texts, today, value, onChange }: PeriodFieldProps) {
  const groups = periodsAround(today);

  function choose(key: string) {
    const listed = groups.flatMap((group) => group.periods).find((period) => keyOf(period) === key);
    if (listed) onChange({ kind: "listed", ...listed });
    else if (value.kind === "listed") onChange({ kind: "own", start: renderIsoDay(value.start), end: renderIsoDay(value.end) });
  }

  return (
    <>
      <Select
        label={texts.period}
        value={value.kind === "own" ? OWN_DATES : keyOf(value)}
        onChange={choose}
        options={[
          ...groups.map((group) => ({
            label: texts[group.kind],
            options: group.periods.map((period) => ({ value: keyOf(period), label: renderListed(period, language) })),
          })),
          { value: OWN_DATES, label: texts.otherDates },
        ]}
      />
      {value.kind === "own" ? (
        <div class="dates">
          <DateField label={texts.start} value={value.start} onChange={(start) => onChange({ ...value, start })} />
          <DateField label={texts.end} value={value.end} onChange={(end) => onChange({ ...value, end })} />
        </div>
      ) : (
        <p class="hint">
          {renderDay(value.start, language)} – {renderDay(value.end, language)} · {LANGUAGE_NAMES[sheetLanguage]}
        </p>
      )}
    </>
  );
}

const OWN_DATES = "own";

const keyOf = ({ start, end }: Period): string => `${start}-${end}`;

/** Some languages write a period's name small inside a sentence; in a list it stands alone. */
function renderListed({ start, end }: Period, language: Language): string {
  const name = renderPeriod(start, end, language);
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

interface DateFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function DateField({ label, value, onChange }: DateFieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label class="label" for={id}>
        {label}
      </label>
      <input id={id} type="date" value={value} onInput={(event) => onChange(event.currentTarget.value)} />
    </div>
  );
}
