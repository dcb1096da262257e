import type { ScriptRun } from "../../apps-script/src/sidebar/script-run.ts";
import type { Fault } from "./google-sheets/wire.ts";
import type { SimulatedAddOn } from "./simulated-add-on.ts";

/**
 * Simulated google.script.run: carries over what Google documents that it carries, refuses the rest, starts an execution
 * in AuthMode.FULL for every call and answers later. `faultOf` makes a call inside an execution fail.
 */
export function simulatedScriptRun(
  addOn: SimulatedAddOn,
  faultOf: (serverFunction: string) => Fault | undefined = () => undefined,
): ScriptRun {
  const runner = (onSuccess: (answer: unknown) => void, onFailure: (error: Error) => void): ScriptRun =>
    new Proxy({} as ScriptRun, {
      get(_, member) {
        const name = String(member);
        if (name === "withSuccessHandler") return (handler: (answer: unknown) => void) => runner(handler, onFailure);
        if (name === "withFailureHandler") return (handler: (error: Error) => void) => runner(onSuccess, handler);
        if (name.endsWith("_")) throw new TypeError(`google.script.run.${name} is not a function`);
        return (...args: readonly unknown[]): void => {
          const carried = args.map((argument) => carryOver(argument));
          queueMicrotask(() => {
            const execution = addOn.start("FULL", faultOf(name));
            let answer: unknown;
            try {
              answer = carryOver(execution.call(name, ...carried));
            } catch (error) {
              return onFailure(new Error((error as Error).message));
            } finally {
              addOn.end(execution);
            }
            onSuccess(answer);
          });
        };
      },
    });
  return runner(
    () => {},
    (error) => {
      throw error;
    },
  );
}

/** A copy by Google's rules: primitives, plain objects and arrays; undefined in an array becomes null; the rest fails. */
function carryOver(value: unknown): unknown {
  if (value === undefined || value === null || ["string", "number", "boolean"].includes(typeof value)) return value;
  const kind = Object.prototype.toString.call(value);
  if (kind === "[object Array]") return (value as readonly unknown[]).map((element) => carryOver(element) ?? null);
  if (kind !== "[object Object]") throw new TypeError(`Failed due to illegal value in property: ${kind}`);
  return Object.fromEntries(Object.entries(value as object).map(([name, member]) => [name, carryOver(member)]));
}
