import { useEffect, useState } from "preact/hooks";
import type { OkrWorkbook } from "../plan/okr-workbook.ts";
import type { SidebarHost } from "../sidebar-host.ts";
import { isPlanRefusal } from "./failure-text.ts";
import type { LateParts } from "./late-parts.ts";
import { type Step, useStep } from "./use-step.ts";

export interface StoredOkrs extends Pick<Step<"reading" | "updating">, "activity" | "failure"> {
  /** Null where the workbook has no set; undefined until it has been read. */
  readonly workbook: OkrWorkbook | null | undefined;
  /** Whether the set was made by an earlier version, and has to be brought up to date before it can be read. */
  readonly isOlder: boolean;
  read(): void;
  bringUpToDate(): void;
}

/** The set of the workbook, read whenever its panel is opened and whenever `changes` is another number. */
export function useStoredOkrs(host: SidebarHost, parts: LateParts, open: boolean, changes: number): StoredOkrs {
  const [workbook, setWorkbook] = useState<OkrWorkbook | null>();
  const { activity, failure, run } = useStep<"reading" | "updating">();

  const read = () =>
    run(async (say) => {
      say("reading");
      const { readStoredOkrs } = await parts.loadPlanning();
      setWorkbook((await readStoredOkrs(host, parts)) ?? null);
    });

  const bringUpToDate = () =>
    run(async (say) => {
      say("updating");
      const planning = await parts.loadPlanning();
      await planning.bringUpToDate(host, parts);
      setWorkbook((await planning.readStoredOkrs(host, parts)) ?? null);
    });

  const isOlder = failure !== undefined && isPlanRefusal(failure.cause) && failure.cause.reason.kind === "older version";

  // biome-ignore lint/correctness/useExhaustiveDependencies: opening the panel and every change from it are reasons to read.
  useEffect(() => {
    if (open) read();
  }, [open, changes]);
  return { workbook, activity, failure, isOlder, read, bringUpToDate };
}
