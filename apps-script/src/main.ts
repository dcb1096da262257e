/** All that Code.js can be called for; stubs.ts renders the top-level functions that pass calls on to these. */
export { activateSheet, enterFormula, readSelection } from "./active-cell.ts";
export { callFromCell } from "./custom-functions.ts";
export { readDigest, scheduleDigest, stopDigest } from "./digest/schedule-digest.ts";
export { previewDigest, sendDigest, sendScheduledDigest } from "./digest/send-digest.ts";
export { freezeCopies } from "./freeze-copies.ts";
export { readLeftovers, removeLeftovers } from "./leftovers.ts";
export { onInstall, onOpen, openCheckIn, openFunctions, openHelp, openShare, openSidebar, readPart } from "./menu.ts";
export { readOwnName, rememberOwnName } from "./own-name.ts";
export { readProgress } from "./progress.ts";
export { readFormulas } from "./read-formulas.ts";
export { inspectWorkbook, readNames } from "./read-plan.ts";
export { invitePeople, readLink, readPeople, removePerson } from "./share.ts";
export { writePlan } from "./write-plan.ts";
