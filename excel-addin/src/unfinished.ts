import { RUN_OPTIONS } from "./run-options.ts";

/** What is being added to the workbook and is not whole yet. */
export interface Unfinished {
  /** Milliseconds since 1970. */
  readonly since: number;
  readonly sheets: readonly string[];
  readonly names: readonly string[];
}

/** A setting of this add-in, kept in the workbook: it outlives a pane that is closed halfway. */
const KEY = "MeasuredBy.unfinished";

/** Queues a note of what comes now. */
export function noteUnfinished({ settings }: Excel.Workbook, sheets: readonly string[], names: readonly string[] = []): void {
  settings.add(KEY, JSON.stringify({ since: Date.now(), sheets, names } satisfies Unfinished));
}

/** The last thing to queue: until then what is noted counts as left over. */
export const forgetUnfinished = ({ settings }: Excel.Workbook): void => settings.getItem(KEY).delete();

/** Removes the note where it still stands: what it names is all taken back. */
export const removeNote = (): Promise<void> =>
  Excel.run(RUN_OPTIONS, async (context) => {
    const note = findUnfinished(context.workbook).load("key");
    await context.sync();
    if (!note.isNullObject) note.delete();
  });

export const findUnfinished = ({ settings }: Excel.Workbook): Excel.Setting => settings.getItemOrNullObject(KEY);

/** The note of a setting that is there; undefined for what no version of ours wrote. */
export function readUnfinished(value: unknown): Unfinished | undefined {
  try {
    const { since, sheets, names } = JSON.parse(String(value)) as Unfinished;
    return Array.isArray(sheets) && Array.isArray(names) ? { since, sheets, names } : undefined;
  } catch {
    return undefined;
  }
}
