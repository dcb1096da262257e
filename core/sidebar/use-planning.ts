import { useEffect, useState } from "preact/hooks";
import type { LateParts, Planning } from "./late-parts.ts";
import { useStep } from "./use-step.ts";

/** The late part once it is there, asked for again whenever the panel is opened without it. */
export function usePlanning(
  parts: LateParts,
  open: boolean,
): { readonly planning: Planning | undefined; readonly failure: { readonly cause: unknown } | undefined } {
  const [planning, setPlanning] = useState<Planning>();
  const { failure, run } = useStep<never>();

  // biome-ignore lint/correctness/useExhaustiveDependencies: opening the panel is the reason to load.
  useEffect(() => {
    if (open && !planning)
      run(async () => {
        const loaded = await parts.loadPlanning();
        setPlanning(() => loaded);
      });
  }, [open]);
  return { planning, failure };
}
