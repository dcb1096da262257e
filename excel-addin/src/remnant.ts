import { RUN_OPTIONS } from "./run-options.ts";
import { type Queued, send } from "./send.ts";
import { removeNotes } from "./unfinished.ts";
import { readWriteFailure } from "./write-failure.ts";

/** One thing that was left in the workbook, by the name users know it by, and how to take it back. */
export interface Remnant {
  readonly name: string;
  readonly takeBack: (workbook: Excel.Workbook) => Iterable<Queued>;
}

export const removeName = (name: string): Remnant => ({ name, takeBack: ({ names }) => one(names.getItem(name).delete()) });

export const removeSheet = (name: string): Remnant => ({ name, takeBack: ({ worksheets }) => one(worksheets.getItem(name).delete()) });

/** Something that is queued by now and adds little to a request. */
export const one = (_queued: unknown): readonly Queued[] => [{ bytes: 1000 }];

/** What could not be taken back, by name, and why the last of it could not. */
interface Left {
  readonly names: readonly string[];
  readonly cause?: unknown;
}

type Find = () => Promise<readonly Remnant[]>;

/**
 * Takes everything back that `find` finds: together, and where Excel refuses that, each thing in a request of its own, so
 * that one which fails keeps no other from being taken back. Resolves to the names of what is left.
 */
export const takeBackAll = async (find: Find): Promise<readonly string[]> => (await takeAll(find)).names;

/** The same, where to remove it is what the user asked for. Rejects with a WriteFailure that names what is left. */
export async function removeAll(find: Find): Promise<void> {
  const { names, cause } = await takeAll(find);
  if (names.length > 0) throw readWriteFailure(cause, names);
}

/**
 * Takes new sheets back, and all that came with them. The note of them goes with the last; where it cannot, it names
 * nothing that is there.
 */
export async function takeBackNoted(find: Find, note: string): Promise<readonly string[]> {
  const left = await takeBackAll(find);
  if (left.length === 0) await removeNotes([note]).catch(() => undefined);
  return left;
}

async function takeAll(find: Find): Promise<Left> {
  const remnants = await find();
  if (remnants.length === 0 || (await tryToTakeBack(remnants)) === undefined) return { names: [] };
  const names: string[] = [];
  let cause: unknown;
  for (const remnant of await find()) {
    const failure = await tryToTakeBack([remnant]);
    if (failure === undefined) continue;
    names.push(remnant.name);
    cause = failure;
  }
  return { names, cause };
}

/** Resolves to what Excel threw, undefined for nothing. */
const tryToTakeBack = (remnants: readonly Remnant[]): Promise<unknown> =>
  Excel.run(RUN_OPTIONS, (context) => send(context, queue(context.workbook, remnants))).catch((error: unknown) => error);

function* queue(workbook: Excel.Workbook, remnants: readonly Remnant[]): Generator<Queued> {
  for (const { takeBack } of remnants) yield* takeBack(workbook);
}
