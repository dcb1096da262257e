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
import { writePlan } from "./write-plan.ts";

/**
 * What Code.js can be called for besides custom functions: the menu's items, triggers, and what the sidebar asks. The
 * top-level functions get their names from these.
 */
export const ENTRY_POINTS: readonly ((...args: never[]) => unknown)[] = [
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
];
