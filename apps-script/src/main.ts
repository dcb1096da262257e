import { activateSheet, enterFormula, readSelection } from "./active-cell.ts";
import { callFromCell } from "./custom-functions.ts";
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

/** The variable of Code.js that this leaves behind, as stubs.ts calls it: with a top-level function's name and arguments. */
// biome-ignore lint/style/useConst: a constant could not be assigned to.
declare let MB_: (name: string, given: ArrayLike<unknown>) => unknown;

MB_ = (name, given) => {
  const entryPoint = ENTRY_POINTS[name as EntryPoint] as ((...args: never[]) => unknown) | undefined;
  return entryPoint ? entryPoint(...(Array.from(given) as never[])) : callFromCell(name, given);
};
