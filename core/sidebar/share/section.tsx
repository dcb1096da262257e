import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

interface SectionProps {
  readonly title: string;
  readonly explanation: string;
  readonly children?: ComponentChildren;
}

/** One thing to do for readers: what it is, and its controls. */
export function Section({ title, explanation, children }: SectionProps) {
  const id = useId();
  return (
    <section class="share-section" aria-labelledby={id}>
      <h2 class="question" id={id}>
        {title}
      </h2>
      <p class="hint">{explanation}</p>
      {children}
    </section>
  );
}
