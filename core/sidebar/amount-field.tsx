import { useState } from "preact/hooks";
import type { Language } from "../language.ts";
import { isShare, parseAmount, renderAmountInput } from "./amounts.ts";
import { TextField } from "./text-field.tsx";

interface AmountFieldProps {
  readonly label: string;
  readonly hint?: string;
  /** At the start; a share ("%") as a fraction. */
  readonly value: number | null;
  readonly unit: string;
  readonly language: Language;
  readonly onValue: (value: number | null) => void;
}

/** A number with its unit, typed as the language writes it. What is no number counts as none. */
export function AmountField({ label, hint, value, unit, language, onValue }: AmountFieldProps) {
  const [typed, setTyped] = useState(() => renderAmountInput(value, unit, language));
  return (
    <TextField
      label={isShare(unit) ? `${label} (%)` : label}
      value={typed}
      keyboard="decimal"
      hint={hint}
      onInput={(next) => {
        setTyped(next);
        onValue(parseAmount(next, unit, language) ?? null);
      }}
    />
  );
}
