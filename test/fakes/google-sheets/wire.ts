import { checkArguments } from "./signatures.ts";

/** How a script runs, which decides what it may touch. */
export type AuthMode = "NONE" | "LIMITED" | "CUSTOM_FUNCTION" | "FULL";

/**
 * A call that goes wrong: before it takes hold, or after, as when the answer is lost. An outage is every call from that
 * one on.
 */
export interface Fault {
  /** Counts from 1. */
  readonly at: number;
  readonly when: "before" | "after" | "outage";
}

/** Google's words when a call fails for no reason of the script's. */
export const SERVICE_ERROR = "Service Spreadsheets failed while accessing document";

const shortScope = (scope: string): string => scope.replace("https://www.googleapis.com/auth/", "");

const TRIGGER_CALLS = new Set(["ScriptApp.getUserTriggers", "ScriptApp.newTrigger", "ScriptApp.deleteTrigger"]);

/** Menus and the locale are all that AuthMode.NONE leaves. */
const ALLOWED_IN_NONE = new Set([
  "SpreadsheetApp.getUi",
  "Ui.createAddonMenu",
  "Menu.addItem",
  "Menu.addSeparator",
  "Menu.addToUi",
  "Session.getActiveUserLocale",
]);

const DOCUMENT_CLASSES = new Set(["Spreadsheet", "Sheet", "Range", "RangeList", "NamedRange", "Protection", "Filter"]);
const BUILDER_CLASSES = new Set([
  "DataValidationBuilder",
  "ConditionalFormatRule",
  "ConditionalFormatRuleBuilder",
  "EmbeddedChartBuilder",
  "TriggerBuilder",
  "ClockTriggerBuilder",
]);

/** Stands between a script and the simulated services: counts calls, keeps the rules of authorization, makes calls fail. */
export class Wire {
  readonly calls: string[] = [];
  readonly #mode: AuthMode;
  readonly #scopes: readonly string[];
  readonly #refused: readonly string[];
  readonly #fault: Fault | undefined;

  /** `scopes` are the manifest's; `refused` those of them that the user did not consent to. */
  constructor(mode: AuthMode, scopes: readonly string[], fault?: Fault, refused: readonly string[] = []) {
    this.#mode = mode;
    this.#scopes = scopes.map(shortScope);
    this.#refused = refused;
    this.#fault = fault;
  }

  asksFor(scope: string): boolean {
    return this.#scopes.includes(shortScope(scope));
  }

  isGranted(scope: string): boolean {
    return this.asksFor(scope) && !this.#refused.includes(shortScope(scope));
  }

  get serviceCalls(): readonly string[] {
    return this.calls.filter(isServiceCall);
  }

  call<T>(className: string, member: string, work: () => T): T {
    const name = `${className}.${member}`;
    this.calls.push(name);
    this.#authorize(className, member, name);
    const { at, when } = this.#fault ?? {};
    const isHit = at === this.calls.length;
    if ((isHit && when === "before") || (when === "outage" && this.calls.length >= (at ?? 0))) throw new Error(SERVICE_ERROR);
    const answer = work();
    if (isHit && when === "after") throw new Error(SERVICE_ERROR);
    return answer;
  }

  #authorize(className: string, member: string, name: string): void {
    const refused = () => new Error(`You do not have permission to call ${name}`);
    if (this.#mode === "NONE" && !ALLOWED_IN_NONE.has(name)) throw refused();
    if (this.#mode !== "FULL" && (className === "MailApp" || TRIGGER_CALLS.has(name))) throw refused();
    if (this.#mode === "LIMITED" && /^Ui\.show/.test(name)) throw refused();
    if (this.#mode === "CUSTOM_FUNCTION" && (className === "Ui" || name === "SpreadsheetApp.getUi")) throw refused();
    if (this.#mode === "CUSTOM_FUNCTION" && name === "Properties.setProperty") throw refused();
    if (this.#mode === "CUSTOM_FUNCTION" && DOCUMENT_CLASSES.has(className) && !member.startsWith("get")) throw refused();
    if (this.#mode === "FULL") {
      if (DOCUMENT_CLASSES.has(className)) this.#require("spreadsheets.currentonly", name);
      if (/^Ui\.show/.test(name)) this.#require("script.container.ui", name);
      if (className === "MailApp") this.#require("script.send_mail", name);
      if (TRIGGER_CALLS.has(name)) this.#require("script.scriptapp", name);
    }
  }

  #require(scope: string, name: string): void {
    if (!this.isGranted(scope))
      throw new Error(
        `Specified permissions are not sufficient to call ${name}. Required permissions: https://www.googleapis.com/auth/${scope}`,
      );
  }
}

/** Whether a call reaches the document or a service; others only build a rule for a later call. */
export const isServiceCall = (call: string): boolean => !BUILDER_CLASSES.has(call.split(".")[0] as string) && !/^\w+\.new/.test(call);

/** What an exposed object stands for, so that objects a script hands back are known again. */
const states = new WeakMap<object, unknown>();

/** The object as a script sees it. A member that is not modelled throws: nothing is silently taken for granted. */
export function expose<T extends object>(wire: Wire, className: string, model: Partial<T>, state?: unknown): T {
  const exposed = new Proxy(model, {
    get(target, member) {
      const value: unknown = Reflect.get(target, member);
      if (typeof member === "symbol") return value;
      if (value === undefined) throw new TypeError(`${className}.${member} is not modelled by the simulated Google Sheets`);
      return typeof value === "function"
        ? (...args: unknown[]) =>
            wire.call(className, member, () => {
              checkArguments(`${className}.${member}`, args);
              return value.apply(target, args);
            })
        : value;
    },
    set: (_, member) => {
      throw new TypeError(`${className}.${String(member)} cannot be set`);
    },
  }) as T;
  if (state !== undefined) states.set(exposed, state);
  return exposed;
}

/** The state behind an object that the script hands back. */
export function stateOf<T>(exposed: unknown): T {
  const state = typeof exposed === "object" && exposed !== null ? states.get(exposed) : undefined;
  if (state === undefined) throw new TypeError("The parameters don't match the method signature.");
  return state as T;
}
