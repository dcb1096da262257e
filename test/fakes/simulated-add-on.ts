import vm from "node:vm";
import type { Payload } from "../clasp/capture-push.ts";
import { createServices, type Screen } from "./google-sheets/services.ts";
import { type AuthMode, type Fault, Wire } from "./google-sheets/wire.ts";
import { createWorkbook, type Workbook } from "./google-sheets/workbook.ts";

interface Execution {
  readonly wire: Wire;
  /** Calls a top-level function of the script. */
  call(name: string, ...args: readonly unknown[]): unknown;
}

/**
 * The add-on as pushed, installed in a simulated spreadsheet. Each execution loads the whole script into a realm of its
 * own, which like Apps Script has no timers, no fetch and no console, and may touch what its AuthMode allows.
 */
export class SimulatedAddOn {
  readonly workbook: Workbook;
  readonly screen: Screen = { menu: [], sidebar: null };
  readonly #locale: string;
  readonly #script: vm.Script;
  readonly #scopes: readonly string[];
  readonly #pages: ReadonlyMap<string, string>;

  constructor(payload: Payload, settings: { readonly workbook?: Workbook; readonly locale?: string } = {}) {
    this.workbook = settings.workbook ?? createWorkbook();
    this.#locale = settings.locale ?? "en";
    const sources = (type: string) => payload.files.filter((file) => file.type === type);
    this.#script = new vm.Script(
      sources("SERVER_JS")
        .map(({ source }) => source)
        .join("\n"),
      { filename: "Code.js" },
    );
    this.#scopes = JSON.parse(sources("JSON")[0]?.source ?? "{}").oauthScopes;
    this.#pages = new Map(sources("HTML").map(({ name, source }) => [name, source]));
  }

  /** Starts an execution: loads the script. */
  start(mode: AuthMode, fault?: Fault): Execution {
    const wire = new Wire(mode, this.#scopes, fault);
    const { workbook, screen } = this;
    const context = vm.createContext({ ...createServices({ wire, workbook, screen, locale: this.#locale, pages: this.#pages }) });
    this.#script.runInContext(context);
    return {
      wire,
      call: (name, ...args) => {
        const fn: unknown = context[name];
        if (typeof fn !== "function") throw new Error(`Script function not found: ${name}`);
        return fn(...args);
      },
    };
  }

  /** Ends an execution: Google frees the lock it holds. */
  end({ wire }: Execution): void {
    if (this.workbook.lock === wire) this.workbook.lock = null;
  }

  /** One execution from load to end. */
  run(mode: AuthMode, name: string, ...args: readonly unknown[]): unknown {
    const execution = this.start(mode);
    try {
      return execution.call(name, ...args);
    } finally {
      this.end(execution);
    }
  }
}
