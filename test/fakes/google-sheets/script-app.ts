import type { Account, Trigger } from "./account.ts";
import { expose, stateOf, type Wire } from "./wire.ts";

type GoogleTrigger = GoogleAppsScript.Script.Trigger;

const AUTHORIZATION = { REQUIRED: "REQUIRED", NOT_REQUIRED: "NOT_REQUIRED" };
const WEEK_DAYS = ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"];

/** An add-on may have one clock trigger for each user and document. */
export function exposeScriptApp(wire: Wire, account: Account): GoogleAppsScript.Script.ScriptApp {
  const checkKnown = (scopes: readonly string[]): void => {
    for (const scope of scopes) if (!wire.asksFor(scope)) throw new Error(`Invalid scope: ${scope}`);
  };
  return expose<GoogleAppsScript.Script.ScriptApp>(wire, "ScriptApp", {
    AuthMode: { FULL: "FULL" },
    AuthorizationStatus: AUTHORIZATION,
    WeekDay: Object.fromEntries(WEEK_DAYS.map((day) => [day, day])),
    getAuthorizationInfo(_: unknown, scopes: readonly string[]) {
      checkKnown(scopes);
      const status = scopes.every((scope) => wire.isGranted(scope)) ? AUTHORIZATION.NOT_REQUIRED : AUTHORIZATION.REQUIRED;
      return expose<GoogleAppsScript.Script.AuthorizationInfo>(wire, "AuthorizationInfo", {
        getAuthorizationStatus: () => status as unknown as GoogleAppsScript.Script.AuthorizationStatus,
      });
    },
    requireScopes(_: unknown, scopes: readonly string[]) {
      checkKnown(scopes);
      if (!scopes.every((scope) => wire.isGranted(scope))) throw new Error("Authorization is required to perform that action.");
    },
    getUserTriggers: () => account.triggers.map((trigger) => exposeTrigger(wire, trigger)),
    deleteTrigger(given: GoogleTrigger) {
      const at = account.triggers.indexOf(stateOf<Trigger>(given));
      if (at < 0) throw new Error("The trigger does not exist.");
      account.triggers.splice(at, 1);
    },
    newTrigger: (functionName: string) =>
      expose<GoogleAppsScript.Script.TriggerBuilder>(wire, "TriggerBuilder", { timeBased: () => exposeClock(wire, account, functionName) }),
    // biome-ignore lint/suspicious/noExplicitAny: scripts only pass enum members on; their names stand for them here.
  } as any);
}

function exposeClock(wire: Wire, account: Account, functionName: string): GoogleAppsScript.Script.ClockTriggerBuilder {
  const clock = { weekday: "", hour: -1, timeZone: "" };
  const builder: GoogleAppsScript.Script.ClockTriggerBuilder = expose<GoogleAppsScript.Script.ClockTriggerBuilder>(
    wire,
    "ClockTriggerBuilder",
    {
      onWeekDay(day) {
        clock.weekday = String(day);
        return builder;
      },
      atHour(hour) {
        clock.hour = hour;
        return builder;
      },
      inTimezone(timeZone) {
        clock.timeZone = timeZone;
        return builder;
      },
      create() {
        if (!WEEK_DAYS.includes(clock.weekday) || !Number.isInteger(clock.hour) || clock.hour < 0 || clock.hour > 23)
          throw new Error("The trigger's clock is not set.");
        if (account.triggers.length > 0) throw new Error("This add-on has created too many time-based triggers in this document.");
        const trigger: Trigger = { id: String(Math.random()).slice(2), functionName, ...clock };
        account.triggers.push(trigger);
        return exposeTrigger(wire, trigger);
      },
    },
  );
  return builder;
}

const exposeTrigger = (wire: Wire, trigger: Trigger): GoogleTrigger =>
  expose<GoogleTrigger>(wire, "Trigger", { getUniqueId: () => trigger.id, getHandlerFunction: () => trigger.functionName }, trigger);
