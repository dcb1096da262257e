/** All that Code.js can be called for; stubs.ts renders the top-level functions that pass calls on to these. */
export { activateSheet, enterFormula } from "./active-cell.ts";
export { callFromCell } from "./custom-functions.ts";
export { onInstall, onOpen, openFunctions, openSidebar, readPart } from "./menu.ts";
export { inspectWorkbook, readNames } from "./read-plan.ts";
export { writePlan } from "./write-plan.ts";
