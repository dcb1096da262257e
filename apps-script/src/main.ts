import { callFromCell } from "./custom-functions.ts";

// Behind the custom functions in the script, too, which stand next to their help: what is alike compresses better side by side.

import { activateSheet, enterFormula, readSelection } from "./active-cell.ts";
import { readDigest, scheduleDigest, stopDigest } from "./digest/schedule-digest.ts";
import { previewDigest, sendDigest, sendScheduledDigest } from "./digest/send-digest.ts";
import { freezeCopies } from "./freeze-copies.ts";
import { readLeftovers, removeLeftovers } from "./leftovers.ts";
import { onInstall, onOpen, openCheckIn, openFunctions, openHelp, openShare, openSidebar, readPart } from "./menu.ts";
import { readOwnName, rememberOwnName } from "./own-name.ts";
import { readProgress } from "./progress.ts";
import { readFormulas } from "./read-formulas.ts";
import { inspectWorkbook, readNames } from "./read-plan.ts";
import { invitePeople, readLink, readPeople, removePerson } from "./share.ts";
import type { EntryPoint } from "./stubs.ts";
import { writePlan } from "./write-plan.ts";

/** What Code.js can be called for besides custom functions: the menu's items, triggers, and what the sidebar asks. */
const ENTRY_POINTS: Readonly<Record<EntryPoint, (...args: never[]) => unknown>> = {
  activateSheet,
  enterFormula,
  readSelection,
  readDigest,
  scheduleDigest,
  stopDigest,
  previewDigest,
  sendDigest,
  sendScheduledDigest,
  freezeCopies,
  readLeftovers,
  removeLeftovers,
  onInstall,
  onOpen,
  openCheckIn,
  openFunctions,
  openHelp,
  openShare,
  openSidebar,
  readPart,
  readOwnName,
  rememberOwnName,
  readProgress,
  readFormulas,
  inspectWorkbook,
  readNames,
  invitePeople,
  readLink,
  readPeople,
  removePerson,
  writePlan,
};

/** The variable of Code.js that this leaves behind, as stubs.ts calls it: with whom to call, and a top-level function's arguments. */
// biome-ignore lint/style/useConst: a constant could not be assigned to.
declare let MB_: (called: number | EntryPoint, given: ArrayLike<unknown>) => unknown;

MB_ = (called, given) => {
  if (typeof called === "number") return callFromCell(called, given);
  const entryPoint: (...args: never[]) => unknown = ENTRY_POINTS[called];
  return entryPoint(...(Array.from(given) as never[]));
};
