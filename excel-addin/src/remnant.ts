import { RUN_OPTIONS } from "./run-options.ts";
import { type Queued, send } from "./send.ts";
import { removeNote } from "./unfinished.ts";

/** One thing that was left in the workbook, by the name users know it by, and how to take it back. */
export interface Remnant {
  readonly name: string;
  readonly takeBack: (workbook: Excel.Workbook) => Iterable<Queued>;
}

export const removeName = (name: string): Remnant => ({ name, takeBack: ({ names }) => one(names.getItem(name).delete()) });

export const removeSheet = (name: string): Remnant => ({ name, takeBack: ({ worksheets }) => one(worksheets.getItem(name).delete()) });

/** Something that is queued by now and adds little to a request. */
export const one = (_queued: unknown): readonly Queued[] => [{ bytes: 1000 }];

/**
 * Takes everything back that `find` finds: together, and where Excel refuses that, each thing in a request of its own, so
 * that one which fails keeps no other from being taken back. Resolves to the names of what is left.
 */
export async function takeBackAll(find: () => Promise<readonly Remnant[]>): Promise<readonly string[]> {
  const remnants = await find();
  if (remnants.length === 0 || (await takesBack(remnants))) return [];
  const leftovers: string[] = [];
  for (const remnant of await find()) if (!(await takesBack([remnant]))) leftovers.push(remnant.name);
  return leftovers;
}

/**
 * Takes new sheets back, and all that came with them. The note of them goes with the last; where it cannot, it names
 * nothing that is there.
 */
export async function takeBackNoted(find: () => Promise<readonly Remnant[]>): Promise<readonly string[]> {
  const left = await takeBackAll(find);
  if (left.length === 0) await removeNote().catch(() => undefined);
  return left;
}

const takesBack = (remnants: readonly Remnant[]): Promise<boolean> =>
  Excel.run(RUN_OPTIONS, (context) => send(context, queue(context.workbook, remnants))).then(
    () => true,
    () => false,
  );

function* queue(workbook: Excel.Workbook, remnants: readonly Remnant[]): Generator<Queued> {
  for (const { takeBack } of remnants) yield* takeBack(workbook);
}
