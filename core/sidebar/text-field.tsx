import type { RefObject } from "preact";
import { useId } from "preact/hooks";
import { takeFocus } from "./take-focus.ts";

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** Which keyboard a touch screen offers. */
  readonly keyboard?: "text" | "decimal" | "email";
  /** Below the field. */
  readonly hint?: string | undefined;
  /** More than one grows with the text. */
  readonly lines?: number;
  /** Of text that is not in the sidebar's language. */
  readonly lang?: string;
  readonly offers?: readonly string[];
  readonly field?: RefObject<HTMLInputElement | null>;
  /** Once it appears. */
  readonly takesFocus?: boolean;
}

/** A labelled native field for a line of text, or for several. */
export function TextField({ label, value, onInput, keyboard = "text", hint, lines = 1, lang, offers, field, takesFocus }: TextFieldProps) {
  const id = useId();
  const shared = {
    id,
    value,
    inputMode: keyboard,
    ...(lang && { lang }),
    ...(takesFocus && { ref: takeFocus }),
    ...(hint && { "aria-describedby": `${id}-hint` }),
    onInput: (event: { readonly currentTarget: { readonly value: string } }) => onInput(event.currentTarget.value),
  };
  return (
    <div class="field">
      <label class="label" for={id}>
        {label}
      </label>
      {lines > 1 ? (
        <textarea {...shared} rows={lines} />
      ) : (
        <input {...shared} {...(field && { ref: field })} {...(offers && { list: `${id}-offers` })} type="text" autocomplete="off" />
      )}
      {offers && (
        <datalist id={`${id}-offers`}>
          {offers.map((offer) => (
            <option key={offer} value={offer} />
          ))}
        </datalist>
      )}
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
