import vm from "node:vm";
import type { Payload } from "../clasp/capture-push.ts";
import { type Account, createAccount } from "./google-sheets/account.ts";
import { createServices, type Screen } from "./google-sheets/services.ts";
import { type AuthMode, type Fault, Wire } from "./google-sheets/wire.ts";
import { createWorkbook, type Workbook } from "./google-sheets/workbook.ts";

interface Settings {
  readonly workbook?: Workbook;
  readonly account?: Account;
  readonly locale?: string;
  /** Scopes of the manifest, without their address, that the user did not consent to. */
  readonly refused?: readonly string[];
  /** What the script takes for now; the clock goes on where it is left out. */
  readonly today?: Date;
}

export interface Execution {
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
  readonly account: Account;
  readonly screen: Screen = { menu: [], sidebar: null, dialog: null, picked: [] };
  readonly #locale: string;
  readonly #script: vm.Script;
  readonly #scopes: readonly string[];
  readonly #pages: ReadonlyMap<string, string>;
  readonly #refused: readonly string[];
  readonly #today: Date | undefined;

  constructor(payload: Payload, settings: Settings = {}) {
    this.workbook = settings.workbook ?? createWorkbook();
    this.account = settings.account ?? createAccount();
    this.#refused = settings.refused ?? [];
    this.#today = settings.today;
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
    const wire = new Wire(mode, this.#scopes, fault, this.#refused);
    const { workbook, account, screen } = this;
    const services = createServices({ wire, workbook, account, screen, locale: this.#locale, pages: this.#pages });
    const context = vm.createContext({ ...services });
    if (this.#today) stopClock(context, this.#today);
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

  /** What Google does at the time of each trigger. */
  fireTriggers(fault?: Fault): void {
    for (const { id, functionName } of [...this.account.triggers]) {
      const execution = this.start("FULL", fault);
      try {
        execution.call(functionName, { authMode: "FULL", triggerUid: id });
      } finally {
        this.end(execution);
      }
    }
  }
}

function stopClock(context: vm.Context, today: Date): void {
  vm.runInContext(
    `{ const Now = Date; Date = class extends Now { constructor(...given) { given.length > 0 ? super(...given) : super(${today.getTime()}); } }; }`,
    context,
  );
}
