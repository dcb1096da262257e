import type { Leftovers } from "../../core/sidebar-host.ts";
import { NameSet, readInventory } from "./inventory.ts";
import { type Remnant, removeAll, removeName, removeSheet } from "./remnant.ts";
import { RUN_OPTIONS } from "./run-options.ts";
import { queueNotes, removeNotes } from "./unfinished.ts";
import { asWrite } from "./write-failure.ts";

/** Milliseconds. What began later than that ago may be a colleague's work that is still under way. */
const STILL_UNDER_WAY = 60_000;

/** What panes that were closed halfway left behind: what their notes name and what is there. */
export const leftovers: Leftovers = {
  read: async () => (await findLeft()).remnants.map(({ name }) => name),
  remove: () => asWrite(remove()),
};

async function remove(): Promise<void> {
  const { notes } = await findLeft();
  await removeAll(async () => (await findLeft()).remnants);
  await removeNotes(notes);
}

interface Left {
  /** Keys of the notes. */
  readonly notes: readonly string[];
  readonly remnants: readonly Remnant[];
}

const findLeft = (): Promise<Left> =>
  Excel.run(RUN_OPTIONS, async (context) => {
    const readNotes = queueNotes(context.workbook);
    const inventory = await readInventory(context);
    const sheets = new NameSet(inventory.sheets);
    const names = new NameSet(inventory.names);
    const notes = readNotes().filter(([, { since }]) => Date.now() - since >= STILL_UNDER_WAY);
    return {
      notes: notes.map(([key]) => key),
      remnants: notes.flatMap(([, unfinished]) => [
        ...unfinished.names.filter((name) => names.has(name)).map(removeName),
        ...unfinished.sheets.filter((name) => sheets.has(name)).map(removeSheet),
      ]),
    };
  });
