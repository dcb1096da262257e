import type { Leftovers } from "../../core/sidebar-host.ts";
import { NameSet, readInventory } from "./inventory.ts";
import { type Remnant, removeAll, removeName, removeSheet } from "./remnant.ts";
import { RUN_OPTIONS } from "./run-options.ts";
import { findUnfinished, readUnfinished, removeNote, type Unfinished } from "./unfinished.ts";
import { asWrite } from "./write-failure.ts";

/** Milliseconds. What began later than that ago may be a colleague's work that is still under way. */
const STILL_UNDER_WAY = 60_000;

/** What a pane that was closed halfway left behind: sheets that its note names and that are there. */
export const leftovers: Leftovers = {
  read: async () => (await findRemnants()).map(({ name }) => name),
  remove: () => asWrite(remove()),
};

async function remove(): Promise<void> {
  await removeAll(findRemnants);
  await removeNote();
}

async function findRemnants(): Promise<readonly Remnant[]> {
  return Excel.run(RUN_OPTIONS, async (context) => {
    const setting = findUnfinished(context.workbook).load("value");
    const inventory = await readInventory(context);
    const unfinished = setting.isNullObject ? undefined : readUnfinished(setting.value);
    if (!unfinished || Date.now() - unfinished.since < STILL_UNDER_WAY) return [];
    const isThere = (named: readonly { readonly name: string }[]) => {
      const set = new NameSet(named);
      return (name: string) => set.has(name);
    };
    return remnantsOf(unfinished, isThere(inventory.sheets), isThere(inventory.names));
  });
}

type IsThere = (name: string) => boolean;

const remnantsOf = ({ sheets, names }: Unfinished, isSheet: IsThere, isName: IsThere): readonly Remnant[] => [
  ...names.filter(isName).map(removeName),
  ...sheets.filter(isSheet).map(removeSheet),
];
