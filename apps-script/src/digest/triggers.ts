import type { Weekday } from "../server-functions.ts";

/** The function of Code.js that the trigger calls. */
export const TRIGGERED = "sendScheduledDigest";

/** The user's own triggers of this document; Google shows nobody else's. */
const ownTriggers = (): readonly GoogleAppsScript.Script.Trigger[] =>
  ScriptApp.getUserTriggers(SpreadsheetApp.getActive()).filter((trigger) => trigger.getHandlerFunction() === TRIGGERED);

export function deleteTriggers(chosen: (id: string) => boolean): void {
  for (const trigger of ownTriggers()) if (chosen(trigger.getUniqueId())) ScriptApp.deleteTrigger(trigger);
}

/** Creates the trigger and gives its id. Days and hours are the spreadsheet's; Google runs it within that hour. */
export const createTrigger = (weekday: Weekday, hour: number): string =>
  ScriptApp.newTrigger(TRIGGERED)
    .timeBased()
    .onWeekDay(ScriptApp.WeekDay[weekday])
    .atHour(hour)
    .inTimezone(SpreadsheetApp.getActive().getSpreadsheetTimeZone())
    .create()
    .getUniqueId();
