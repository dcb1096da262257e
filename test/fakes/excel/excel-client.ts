import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createContext, Script } from "node:vm";
import { browserGlobals } from "./browser-globals.ts";

/** One request as Excel's client sends it at a sync. Names on the wire are in Pascal case. */
export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[]; readonly Expand?: readonly string[] };
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Where an argument is an object: the path of each argument, null for plain values. */
  readonly ReferencedObjectPathIds?: readonly (number | null)[] | null;
}

export interface ResponseBody {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: { readonly Code: string; readonly Message: string; readonly Location: string; readonly ActionIndex: number };
}

/** What stands where Excel would: answers the requests of the client. */
export interface RequestHost {
  answer(body: RequestBody, bytes: number): ResponseBody;
}

export interface ExcelClient {
  /** The namespace that the add-in's code finds as a global. */
  readonly Excel: object;
  /** The highest version asked for by name of requirement set. A lower bound: plain settings ask for none. */
  readonly requirements: ReadonlyMap<string, string>;
  /** What Office answers when it is asked what it supports. */
  isSetSupported(set: string, version?: string): boolean;
  connect(host: RequestHost): void;
}

const FILE = "excel-web-16.00.debug.js";

const LIBRARY = new Script(readFileSync(createRequire(import.meta.url).resolve(`@microsoft/office-js/dist/${FILE}`), "utf8"), {
  filename: FILE,
});

/**
 * The genuine client library of Excel on the web, cut where it hands a request to Excel. `excelApi` is the requirement
 * set that Excel claims to support: members beyond it throw ApiNotFound.
 */
export function loadExcelClient(excelApi: string): ExcelClient {
  const context = createContext(browserGlobals(FILE));
  LIBRARY.runInContext(context);
  const { Excel: excel, OfficeExtension, OSF } = context as unknown as ClientGlobals;

  const requirements = new Map<string, string>();
  const isSetSupported = (set: string, version = "1.1"): boolean => {
    if (isBelow(requirements.get(set) ?? "0.0", version)) requirements.set(set, version);
    return set !== "ExcelApi" || !isBelow(excelApi, version);
  };
  OSF._OfficeAppFactory = { getContext: () => ({ requirements: { isSetSupported } }) };
  // The library ships with this check switched off by mistake: it sets a flag of the same name one class further down.
  OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;

  return {
    Excel: excel,
    requirements,
    isSetSupported: (set, version = "1.1") => set !== "ExcelApi" || !isBelow(excelApi, version),
    connect: (host) => {
      OSF.DDA.RichApi ??= {};
      OSF.DDA.RichApi.executeRichApiRequestAsync = (message, callback) => {
        const text = message[REQUEST_BODY] as string;
        const response = host.answer(JSON.parse(text) as RequestBody, Buffer.byteLength(text));
        setTimeout(() => callback({ status: "succeeded", value: { data: [200, [], JSON.stringify(response)] } }), 0);
      };
    },
  };
}

const REQUEST_BODY = 4;

interface ClientGlobals {
  readonly Excel: object;
  readonly OfficeExtension: { readonly CommonUtility: { _doApiNotSupportedCheck: boolean } };
  readonly OSF: {
    _OfficeAppFactory: object;
    readonly DDA: { RichApi?: { executeRichApiRequestAsync?: (message: readonly unknown[], callback: (result: object) => void) => void } };
  };
}

function isBelow(version: string, least: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [leastMajor = 0, leastMinor = 0] = least.split(".").map(Number);
  return major < leastMajor || (major === leastMajor && minor < leastMinor);
}
