import type { Action, ArgumentInfo, ObjectPath, RequestBody, RequestHost, ResponseBody } from "./excel-client.ts";
import { ExcelError, NotModelled } from "./excel-error.ts";
import { NullObject } from "./null-object.ts";
import { SimulatedRange } from "./simulated-range.ts";
import { SimulatedWorkbook } from "./simulated-workbook.ts";
import { SimulatedWorksheet } from "./simulated-worksheet.ts";

/** A request as it arrived. */
export interface Recorded {
  readonly bytes: number;
  readonly actions: number;
  readonly writes: boolean;
  readonly suspended: ReadonlySet<string>;
}

/** A failure to stage: `before` the action with this index, or `instead` of the answer when all of them are carried out. */
export type Fault = ({ readonly before: number } | { readonly instead: "answer" }) & { readonly code?: string };

const INSTANTIATE = 1;
const QUERY = 2;
const METHOD = 3;
const SET_PROPERTY = 4;

const ROOT = 1;
const METHOD_PATH = 3;
const PROPERTY_PATH = 4;
const INDEXER_PATH = 5;
const REFERENCE_PATH = 6;

/**
 * Stands where Excel would: carries out the requests of the genuine client on a small workbook, enforcing Excel's
 * documented rules. Like Excel, it stops at the first action that fails and keeps what came before. A member that is not
 * modelled throws NotModelled, and `notModelled` keeps it for the end of the test. Nothing is calculated or drawn.
 */
export class SimulatedExcel implements RequestHost {
  readonly workbook = new SimulatedWorkbook();
  readonly requests: Recorded[] = [];
  readonly notModelled: NotModelled[] = [];
  /** Every member that was read, set or called, as "SimulatedRange.Formulas". */
  readonly members = new Set<string>();
  /** Chooses the failure of a request by its number, counted from 0. */
  fault: (request: number, body: RequestBody) => Fault | undefined = () => undefined;

  answer(body: RequestBody, bytes: number): ResponseBody {
    const fault = this.fault(this.requests.length, body);
    this.workbook.suspended.clear();
    const response = this.#carryOut(body, fault);
    const writes =
      body.Actions.some(
        ({ ActionType, Name }) => ActionType === SET_PROPERTY || (ActionType === METHOD && !/^(?:_|Calculate$)/.test(Name)),
      ) || Object.values(body.ObjectPaths).some(({ ObjectPathType, Name }) => ObjectPathType === METHOD_PATH && /^(?:Add|Copy)/.test(Name));
    this.requests.push({ bytes, actions: body.Actions.length, writes, suspended: new Set(this.workbook.suspended) });
    return response;
  }

  #carryOut(body: RequestBody, fault: Fault | undefined): ResponseBody {
    const objects = new Map<number, unknown>();
    const Results: { ActionId: number; Value: unknown }[] = [];
    for (const [index, action] of body.Actions.entries()) {
      try {
        if (fault && "before" in fault && fault.before === index) throw staged(fault);
        Results.push({ ActionId: action.Id, Value: this.#perform(action, body, objects) });
      } catch (error) {
        if (!(error instanceof ExcelError)) this.notModelled.push(error as NotModelled);
        return refuse(error, index);
      }
    }
    return fault && "instead" in fault ? refuse(staged(fault), body.Actions.length - 1) : { Results };
  }

  #perform(action: Action, body: RequestBody, objects: Map<number, unknown>): unknown {
    const target = this.#resolve(action.ObjectPathId, body, objects);
    if (action.Name !== "") this.#note(target, action.Name);
    switch (action.ActionType) {
      case INSTANTIATE:
        return describe(target);
      case QUERY:
        return query(target, action.QueryInfo?.Select ?? []);
      case METHOD:
        return call(target, action.Name, this.#readArguments(action.ArgumentInfo, body, objects)) ?? null;
      case SET_PROPERTY:
        return set(target, action.Name, this.#readArguments(action.ArgumentInfo, body, objects)[0]);
      default:
        throw new NotModelled(`An action of type ${action.ActionType}`);
    }
  }

  /** The object of a path, made once a request: paths with side effects such as Worksheets.Add are carried out once. */
  #resolve(id: number, body: RequestBody, objects: Map<number, unknown>): unknown {
    if (!objects.has(id)) objects.set(id, this.#make(body.ObjectPaths[id] as ObjectPath, body, objects));
    return objects.get(id);
  }

  #make(path: ObjectPath, body: RequestBody, objects: Map<number, unknown>): unknown {
    if (path.ObjectPathType === ROOT) return this.workbook;
    if (path.ObjectPathType === REFERENCE_PATH) return this.workbook.kept.get(path.Name);
    const parent = this.#resolve(path.ParentObjectPathId ?? 0, body, objects);
    const args = this.#readArguments(path.ArgumentInfo, body, objects);
    if (path.Name !== "") this.#note(parent, path.Name);
    switch (path.ObjectPathType) {
      case METHOD_PATH:
        return call(parent, path.Name, args);
      case PROPERTY_PATH:
        return get(parent, path.Name);
      case INDEXER_PATH:
        return call(parent, "GetItem", args);
      default:
        throw new NotModelled(`An object path of type ${path.ObjectPathType}`);
    }
  }

  #note(target: unknown, member: string): void {
    this.members.add(`${nameOf(target)}.${member}`);
  }

  #readArguments(info: ArgumentInfo | undefined, body: RequestBody, objects: Map<number, unknown>): unknown[] {
    return (info?.Arguments ?? []).map((value, index) => {
      const reference = info?.ReferencedObjectPathIds?.[index];
      return reference ? this.#resolve(reference, body, objects) : value;
    });
  }
}

const staged = ({ code = "GeneralException" }: Fault): ExcelError =>
  new ExcelError(code, "There was an internal error while processing the request.");

const refuse = (error: unknown, index: number): ResponseBody => ({
  Results: [],
  Error: {
    Code: error instanceof ExcelError ? error.code : "GeneralException",
    Message: (error as Error).message,
    Location: "",
    ActionIndex: index,
  },
});

/** What the client needs to find an object again in later requests. */
function describe(target: unknown): object {
  if (target instanceof NullObject) return { _IsNull: true };
  if (target instanceof SimulatedWorksheet) return { Id: target.Id };
  if (target instanceof SimulatedRange && target.keptAs !== undefined) return { _ReferenceId: target.keptAs };
  return {};
}

function query(target: unknown, select: readonly string[]): object | null {
  if (target instanceof NullObject) return null;
  const read = (object: object) => Object.fromEntries(select.map((name) => [pascal(name), get(object, pascal(name))]));
  const { items } = target as { readonly items?: readonly object[] };
  return items ? { _Items: items.map(read) } : read(target as object);
}

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

function get(target: unknown, name: string): unknown {
  const member = memberOf(target, name);
  if (member.get) return member.get.call(target);
  if ("value" in member && typeof member.value !== "function") return member.value;
  throw new NotModelled(`Reading ${nameOf(target)}.${name}`);
}

function set(target: unknown, name: string, value: unknown): null {
  const member = memberOf(target, name);
  if (!member.set) throw new NotModelled(`Setting ${nameOf(target)}.${name}`);
  member.set.call(target, value);
  return null;
}

function call(target: unknown, name: string, args: readonly unknown[]): unknown {
  const member = memberOf(target, name);
  if (typeof member.value !== "function") throw new NotModelled(`Calling ${nameOf(target)}.${name}`);
  return member.value.apply(target, args);
}

/** Only what a class of the simulation says itself, in Pascal case, is a member of Excel's. */
function memberOf(target: unknown, name: string): PropertyDescriptor {
  const member =
    target instanceof Object && /^_?[A-Z]/.test(name)
      ? (Object.getOwnPropertyDescriptor(target, name) ?? Object.getOwnPropertyDescriptor(Object.getPrototypeOf(target), name))
      : undefined;
  if (!member) throw new NotModelled(`${nameOf(target)}.${name}`);
  return member;
}

const nameOf = (target: unknown): string => (target as object | undefined)?.constructor?.name ?? String(target);
