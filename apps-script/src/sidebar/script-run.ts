import { GOOGLE_SHEETS_FAILURES } from "../../../core/i18n/google-sheets/index.ts";
import { readLanguage } from "../../../core/language.ts";
import type { ServerFunctions } from "../server-functions.ts";

/** google.script.run, as far as it is used: calls go out with handlers, and nothing comes back from the call itself. */
export interface ScriptRun {
  withSuccessHandler(handler: (answer: unknown) => void): ScriptRun;
  withFailureHandler(handler: (error: Error) => void): ScriptRun;
  readonly [serverFunction: string]: unknown;
}

/** The script's functions as promises. */
export type Server = {
  readonly [Name in keyof ServerFunctions]: (...args: Parameters<ServerFunctions[Name]>) => Promise<ReturnType<ServerFunctions[Name]>>;
};

/**
 * Turns google.script.run into promises. Rejects with a TypeError what Google would not carry over, or not unchanged: a
 * Date, a function, an instance of a class, undefined in an array. Where several accounts are signed in Google may refuse
 * every call: that is explained in the language of the user's locale.
 */
export function connectServer(run: ScriptRun, locale = "en"): Server {
  const explain = (cause: Error): Error =>
    /PERMISSION_DENIED/.test(cause.message) ? new Error(GOOGLE_SHEETS_FAILURES[readLanguage(locale)].severalAccounts, { cause }) : cause;
  const call =
    (name: string) =>
    (...args: unknown[]) =>
      new Promise((resolve, reject) => {
        checkTransferable(args, name);
        const runner = run.withSuccessHandler(resolve).withFailureHandler((cause) => reject(explain(cause)));
        (runner[name] as (...args: unknown[]) => void)(...args);
      });
  return new Proxy({} as Server, { get: (_, name) => call(String(name)) });
}

function checkTransferable(value: unknown, path: string): void {
  if (Array.isArray(value)) {
    for (const [index, element] of value.entries()) {
      if (element === undefined) throw new TypeError(`${path}[${index}] is undefined, which would arrive as null.`);
      checkTransferable(element, `${path}[${index}]`);
    }
  } else if (typeof value === "object" && value !== null) {
    if (Object.getPrototypeOf(value) !== Object.prototype)
      throw new TypeError(`${path} is not a plain object and does not cross to the script.`);
    for (const [key, member] of Object.entries(value)) checkTransferable(member, `${path}.${key}`);
  } else if (typeof value === "function" || typeof value === "symbol" || typeof value === "bigint") {
    throw new TypeError(`${path} is a ${typeof value} and does not cross to the script.`);
  }
}
