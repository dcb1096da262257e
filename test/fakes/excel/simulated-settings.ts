import { ExcelError, require } from "./excel-error.ts";
import { NullObject } from "./null-object.ts";

/** What add-ins keep in a workbook, by key. */
export class SettingCollection {
  readonly #held: Map<string, unknown>;

  constructor(held: Map<string, unknown>) {
    this.#held = held;
  }

  get items(): readonly Setting[] {
    return [...this.#held.keys()].map((key) => new Setting(this.#held, key));
  }

  Add(key: unknown, value: unknown): Setting {
    require(typeof key === "string" && key !== "" && value !== undefined, `Not a setting: ${key}`);
    this.#held.set(key, value);
    return new Setting(this.#held, key);
  }

  GetItem(key: unknown): Setting {
    const found = this.GetItemOrNullObject(key);
    if (found instanceof NullObject) throw new ExcelError("ItemNotFound", "The requested resource doesn't exist.");
    return found;
  }

  GetItemOrNullObject(key: unknown): Setting | NullObject {
    return this.#held.has(String(key)) ? new Setting(this.#held, String(key)) : new NullObject();
  }
}

class Setting {
  readonly #held: Map<string, unknown>;
  readonly Key: string;

  constructor(held: Map<string, unknown>, key: string) {
    this.#held = held;
    this.Key = key;
  }

  get Value(): unknown {
    return this.#held.get(this.Key);
  }

  Delete(): void {
    require(this.#held.delete(this.Key), `There is no setting ${this.Key}.`);
  }
}
