import { RUN_OPTIONS } from "./run-options.ts";

/** What is being added to the workbook and is not whole yet. */
export interface Unfinished {
  /** Milliseconds since 1970. */
  readonly since: number;
  readonly sheets: readonly string[];
  readonly names: readonly string[];
}

/** A setting of this add-in, kept in the workbook: it outlives a pane that is closed halfway. */
const KEY = "MeasuredBy.unfinished.";

/** A key of its own for every note, because colleagues may be writing at the same time. */
export const newNoteKey = (): string => `${KEY}${Date.now()}.${Math.random().toString(36).slice(2)}`;

/** Queues a note of what comes now. */
export function noteUnfinished({ settings }: Excel.Workbook, key: string, sheets: readonly string[], names: readonly string[] = []): void {
  settings.add(key, JSON.stringify({ since: Date.now(), sheets, names } satisfies Unfinished));
}

/** The last thing to queue: until then what is noted counts as left over. */
export const forgetUnfinished = ({ settings }: Excel.Workbook, key: string): void => settings.getItem(key).delete();

/** Removes notes where they still stand: what they name is all taken back. */
export const removeNotes = (keys: readonly string[]): Promise<void> =>
  Excel.run(RUN_OPTIONS, async (context) => {
    const notes = keys.map((key) => context.workbook.settings.getItemOrNullObject(key).load("key"));
    await context.sync();
    for (const note of notes) if (!note.isNullObject) note.delete();
  });

/** Every note that stands in the workbook, by its key. Loaded with the next request. */
export function queueNotes({ settings }: Excel.Workbook): () => readonly (readonly [key: string, Unfinished])[] {
  settings.load("items/key,items/value");
  return () =>
    settings.items.flatMap(({ key, value }) => {
      const unfinished = key.startsWith(KEY) ? readUnfinished(value) : undefined;
      return unfinished ? [[key, unfinished] as const] : [];
    });
}

/** The note of a setting; undefined for what no version of ours wrote. */
function readUnfinished(value: unknown): Unfinished | undefined {
  try {
    const { since, sheets, names } = JSON.parse(String(value)) as Unfinished;
    return Array.isArray(sheets) && Array.isArray(names) ? { since, sheets, names } : undefined;
  } catch {
    return undefined;
  }
}
