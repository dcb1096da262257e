import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createContext, Script } from "node:vm";
import { browserGlobals } from "./browser-globals.ts";

const FILE = "custom-functions-runtime.debug.js";

const LIBRARY = new Script(readFileSync(createRequire(import.meta.url).resolve(`@microsoft/office-js/dist/${FILE}`), "utf8"), {
  filename: FILE,
});

/** What the runtime reports to Excel for one call: a value, or a failure with its number and message. */
export type Reported =
  | { readonly failed: false; readonly value: unknown }
  | { readonly failed: true; readonly code: number; readonly message: string };

/** What Excel tells the runtime about a call besides its arguments. */
export const ERRORS_ALLOWED = 4;

interface BridgeMessage {
  readonly id: number;
  readonly message: { readonly body: RequestBody };
}

interface RequestBody {
  readonly Actions: readonly {
    readonly Id: number;
    readonly Name?: string;
    readonly ArgumentInfo?: { readonly Arguments: readonly unknown[] };
  }[];
}

type Report = readonly [id: number, succeeded: boolean, value: unknown, code: number];

const CALL_CATEGORY = 1;
const CALL_TYPE = 1000;

/**
 * Microsoft's JavaScript-only runtime for custom functions, the file that functions.html loads, over the native bridge
 * by which desktop Excel talks to it. Only Excel itself is simulated: it asks for values and takes the reports.
 */
export class FunctionsRuntime {
  readonly #bridge: { onMessageFromHost?: (message: string) => void; sendMessageToHost(message: string): void };
  readonly #waiting = new Map<number, (report: Reported) => void>();
  readonly #context;
  #lastCall = 0;
  /** Reports arrive together: how many requests carried them. */
  requests = 0;

  constructor() {
    this.#bridge = { sendMessageToHost: (message) => this.#receive(JSON.parse(message) as BridgeMessage) };
    this.#context = createContext({ ...browserGlobals(FILE), _richApiNativeBridge: this.#bridge });
    // The globals have to name the context itself as their window.
    for (const name of ["window", "self", "top", "parent"]) this.#context[name] = this.#context;
    LIBRARY.runInContext(this.#context);
  }

  /** Runs the add-in's script after the runtime, as functions.html does. */
  load(script: string, filename: string): void {
    new Script(script, { filename }).runInContext(this.#context);
  }

  /** Calls a function by its id. Arguments cross as JSON, as they do from Excel. */
  call(id: string, args: readonly unknown[], flags = 0): Promise<Reported> {
    const call = ++this.#lastCall;
    const entry = [CALL_CATEGORY, CALL_TYPE, "", [call, id, args, "Sheet1!A1", flags], 0];
    return new Promise((resolve) => {
      this.#waiting.set(call, resolve);
      this.#tell({ type: 3, message: { entries: [entry] } });
    });
  }

  #tell(message: object): void {
    this.#bridge.onMessageFromHost?.(JSON.stringify(message));
  }

  #receive({ id, message }: BridgeMessage): void {
    this.requests++;
    for (const { Name, ArgumentInfo } of message.body.Actions) {
      if (Name !== "SetInvocationArrayResults") continue;
      const [reports] = ArgumentInfo?.Arguments ?? [];
      for (const report of (reports ?? []) as readonly Report[]) this.#resolve(report);
    }
    const results = message.body.Actions.map(({ Id }) => ({ ActionId: Id, Value: null }));
    const response = { statusCode: 200, headers: {}, body: JSON.stringify({ Results: results }) };
    setTimeout(() => this.#tell({ id, type: 2, message: response }), 0);
  }

  #resolve([call, succeeded, value, code]: Report): void {
    this.#waiting.get(call)?.(succeeded ? { failed: false, value } : { failed: true, code, message: String(value) });
    this.#waiting.delete(call);
  }
}
