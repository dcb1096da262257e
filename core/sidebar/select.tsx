import { useId } from "preact/hooks";

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly lang?: string;
}

export interface OptionGroup {
  readonly label: string;
  readonly options: readonly Option[];
}

interface SelectProps {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly options: readonly (Option | OptionGroup)[];
}

/** A labelled native select. */
export function Select({ label, labelHidden = false, value, onChange, options }: SelectProps) {
  const id = useId();
  return (
    <div class="field">
      <label class={labelHidden ? "unseen" : "label"} for={id}>
        {label}
      </label>
      <span class="select">
        <select id={id} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
          {options.map((entry) =>
            "options" in entry ? (
              <optgroup key={entry.label} label={entry.label}>
                {entry.options.map((option) => (
                  <Choice key={option.value} option={option} selected={option.value === value} />
                ))}
              </optgroup>
            ) : (
              <Choice key={entry.value} option={entry} selected={entry.value === value} />
            ),
          )}
        </select>
      </span>
    </div>
  );
}

const Choice = ({ option, selected }: { readonly option: Option; readonly selected: boolean }) => (
  <option value={option.value} lang={option.lang} selected={selected}>
    {option.label}
  </option>
);
