import type { Twinned } from "../formula/native-twin.ts";
import { TWINS } from "./twins.ts";
import type { Part } from "./typed-formula.ts";

/**
 * What hosts put before a name: Excel the add-in's namespace, and its own marks for functions it does not know (yet);
 * in _xldudf_ the namespace's point is an underscore.
 */
const PREFIX = /^(?:_xlfn\.|_xlws\.|__?xludf\.)*(?:_xldudf_(?:MB[._])?|MB\.)?/i;

/** One of our functions by the name a formula calls it by, in any case; undefined for any other function. */
export function productFunction(name: string): Twinned | undefined {
  const bare = bareName(name);
  return Object.hasOwn(TWINS, bare) ? TWINS[bare] : undefined;
}

/** A name in capitals, without what hosts put before it: "_xldudf_MB_KPI_CHANGE" is KPI_CHANGE. */
export const bareName = (name: string): string => name.replace(PREFIX, "").toUpperCase();

/**
 * The parts with what users gave one of our functions' names to told apart from ours. A name with a prefix is ours all the
 * same: users cannot have given it.
 */
export const setUsersApart = (parts: readonly Part[], usersOwn: ReadonlySet<string>): readonly Part[] =>
  usersOwn.size === 0
    ? parts
    : parts.map((part) => {
        if (part.kind === "word") return usersOwn.has(part.typed.toUpperCase()) ? { ...part, kind: "brackets" } : part;
        if (part.kind !== "call") return part;
        const name = usersOwn.has(part.name.toUpperCase()) ? `'${part.name}'` : part.name;
        return { ...part, name, args: part.args.map((arg) => setUsersApart(arg, usersOwn)) };
      });

/** Whether these parts call one of our functions, or name one without calling it. */
export const mentionsProduct = (parts: readonly Part[]): boolean =>
  parts.some((part) =>
    part.kind === "call"
      ? productFunction(part.name) !== undefined || part.args.some(mentionsProduct)
      : part.kind === "word" && productFunction(part.typed) !== undefined,
  );
