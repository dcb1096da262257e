import { useEffect, useState } from "preact/hooks";
import type { OkrWorkbook } from "../plan/okr-workbook.ts";
import type { SidebarHost } from "../sidebar-host.ts";
import type { LateParts } from "./late-parts.ts";
import { type Step, useStep } from "./use-step.ts";

export interface StoredOkrs extends Pick<Step<true>, "failure"> {
  readonly reading: boolean;
  /** Null where the workbook has no set; undefined until it has been read. */
  readonly workbook: OkrWorkbook | null | undefined;
  read(): void;
}

/** The set of the workbook, read whenever its panel is opened and whenever `changes` is another number. */
export function useStoredOkrs(host: SidebarHost, parts: LateParts, open: boolean, changes: number): StoredOkrs {
  const [workbook, setWorkbook] = useState<OkrWorkbook | null>();
  const { activity, failure, run } = useStep<true>();

  const read = () =>
    run(async (say) => {
      say(true);
      const { readStoredOkrs } = await parts.loadPlanning();
      setWorkbook((await readStoredOkrs(host, parts)) ?? null);
    });

  // biome-ignore lint/correctness/useExhaustiveDependencies: opening the panel and every change from it are reasons to read.
  useEffect(() => {
    if (open) read();
  }, [open, changes]);
  return { workbook, reading: activity !== undefined, failure, read };
}
