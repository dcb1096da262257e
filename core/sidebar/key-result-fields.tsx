import type { SidebarTexts } from "../i18n/sidebar/index.ts";
import { WORKBOOK_TEXTS } from "../i18n/workbook/index.ts";
import type { Language } from "../language.ts";
import { BOUNDS, PERIODS } from "../okr/period.ts";
import { KEY_RESULT_TYPE_WORDS, KEY_RESULT_TYPES, type KeyResultType } from "../okr/words.ts";
import type { KeyResultFields as Fields, ParsedKeyResult } from "../text/key-result.ts";
import { AmountField } from "./amount-field.tsx";
import { levelUnit } from "./level-unit.ts";
import { Select } from "./select.tsx";
import { TextField } from "./text-field.tsx";

interface KeyResultFieldsProps {
  readonly read: ParsedKeyResult;
  readonly isRate: boolean;
  readonly language: Language;
  readonly texts: SidebarTexts["own"];
  readonly onCorrect: (fields: Partial<Fields>) => void;
}

/** The fields that a type has, in the order of its sentence. */
const FIELDS_OF: Readonly<Record<KeyResultType, readonly ("start" | "target" | "change" | "period" | "bound")[]>> = {
  reach: ["start", "target"],
  change: ["start", "change"],
  cadence: ["target", "period"],
  count: ["target"],
  growth: ["start", "change", "period"],
  keep: ["bound", "target"],
  milestone: [],
};

/** What was read from a key result, every field of it to be corrected. */
export function KeyResultFields({ read, isRate, language, texts, onCorrect }: KeyResultFieldsProps) {
  const { periods, bounds } = WORKBOOK_TEXTS[language];
  const fields = read.type === "keep" && read.bound === "within" ? (["bound", "start", "target"] as const) : FIELDS_OF[read.type];
  return (
    <div class="fields">
      <Select
        label={texts.type}
        value={read.type}
        onChange={(type) => onCorrect({ type: type as KeyResultType })}
        options={KEY_RESULT_TYPES.map((type) => ({ value: type, label: KEY_RESULT_TYPE_WORDS[language][type] }))}
      />
      {fields.map((field) =>
        field === "period" ? (
          <Select
            key={field}
            label={texts.per}
            value={read.period}
            onChange={(period) => onCorrect({ period: period as Fields["period"] })}
            options={[{ value: "", label: texts.none }, ...PERIODS.map((period) => ({ value: period, label: periods[period] }))]}
          />
        ) : field === "bound" ? (
          <Select
            key={field}
            label={texts.bound}
            value={read.bound}
            onChange={(bound) => onCorrect({ bound: bound as Fields["bound"] })}
            options={BOUNDS.map((bound) => ({ value: bound, label: bounds[bound] }))}
          />
        ) : (
          <AmountField
            key={`${field} ${read.unit} ${read.type}`}
            label={texts[field]}
            value={read[field]}
            unit={field === "change" || isRate ? read.unit : levelUnit({ type: read.type, unit: read.unit })}
            language={language}
            onValue={(value) => onCorrect({ [field]: value })}
          />
        ),
      )}
      {read.type !== "milestone" && (
        <TextField
          label={texts.unit}
          value={read.unit}
          offers={["%", "pp", "EUR", "USD", "SEK", "RON", ...PERIODS]}
          onInput={(unit) => onCorrect({ unit: unit.trim() })}
        />
      )}
    </div>
  );
}
