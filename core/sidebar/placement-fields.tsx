import { useId } from "preact/hooks";
import type { SidebarTexts } from "../i18n/sidebar/index.ts";
import { WORKBOOK_TEXTS } from "../i18n/workbook/index.ts";
import type { Language } from "../language.ts";
import { LEVELS, type Level } from "../okr/words.ts";
import { OPTIONAL_SHEETS, type OptionalSheet } from "../plan/optional-sheet.ts";
import type { OkrSetOutline, Placement } from "./insert-plan.ts";
import { Select } from "./select.tsx";
import { TextField } from "./text-field.tsx";

interface PlacementFieldsProps {
  readonly placement: Placement;
  readonly onPlacement: (placement: Placement) => void;
  readonly sheets: readonly OptionalSheet[];
  readonly onSheets: (sheets: readonly OptionalSheet[]) => void;
  readonly set: OkrSetOutline | undefined;
  readonly language: Language;
  readonly texts: SidebarTexts["placement"];
}

/** Whose objectives they are, whom they serve, and which sheets come with them. Closed until asked for. */
export function PlacementFields({ placement, onPlacement, sheets, onSheets, set, language, texts }: PlacementFieldsProps) {
  const group = useId();
  const { levels, sheets: names } = WORKBOOK_TEXTS[language];
  const choose = (key: keyof Placement, value: string) => {
    const { [key]: _, ...others } = placement;
    onPlacement(value === "" ? others : { ...others, [key]: value as Level });
  };
  const toggle = (sheet: OptionalSheet) => onSheets(OPTIONAL_SHEETS.filter((each) => sheets.includes(each) !== (each === sheet)));
  return (
    <details>
      <summary>{texts.title}</summary>
      <div class="fields">
        <Select
          label={texts.level}
          value={placement.level ?? "department"}
          onChange={(level) => choose("level", level)}
          options={LEVELS.map((level) => ({ value: level, label: levels[level] }))}
        />
        <TextField label={texts.team} value={placement.team ?? ""} onInput={(team) => choose("team", team)} />
        <TextField label={texts.owner} value={placement.owner ?? ""} onInput={(owner) => choose("owner", owner)} />
      </div>
      {set && set.objectives.length > 0 && (
        <Select
          label={texts.parent}
          value={placement.parent ?? ""}
          onChange={(parent) => choose("parent", parent)}
          options={[
            { value: "", label: texts.noParent },
            ...set.objectives.map(({ id, objective }) => ({ value: id, label: `${id} ${objective}` })),
          ]}
        />
      )}
      <fieldset class="choices" aria-labelledby={group}>
        <p class="label" id={group}>
          {texts.sheets}
        </p>
        {OPTIONAL_SHEETS.map((sheet) => (
          <label key={sheet} class="choice">
            <input type="checkbox" checked={sheets.includes(sheet)} onChange={() => toggle(sheet)} />
            <span>{names[sheet]}</span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}
