import type { DataValidation, WriteSheet } from "hucre";
import { type Area, renderAbsoluteArea, renderArea, renderSheetName } from "../../core/formula/a1.ts";
import type { Validation } from "../../core/plan/sheet-plan.ts";

/** Data validations as hucre takes them; lists that do not fit into one go to `lists`. */
export const fileValidations = (validations: readonly Validation[], lists: ListSheet): DataValidation[] =>
  validations.map((validation) => ({
    range: renderArea(validation.area),
    ...ruleOf(validation, lists),
    allowBlank: true,
    showInputMessage: true,
    inputMessage: cut(validation.help, LONGEST_PROMPT),
    showErrorMessage: true,
    errorMessage: cut(validation.help, LONGEST_ERROR),
    errorStyle: validation.strict ? "stop" : "warning",
  }));

/** Lengths beyond which Excel calls the file damaged. */
const LONGEST_PROMPT = 255;
const LONGEST_ERROR = 225;
const LONGEST_LIST = 255;

function ruleOf({ rule }: Validation, lists: ListSheet): Pick<DataValidation, "type" | "operator" | "formula1" | "formula2"> {
  switch (rule.kind) {
    case "list":
      return { type: "list", formula1: spellList(rule.values) ?? lists.add(rule.values) };
    case "list from":
      return { type: "list", formula1: referTo(rule.sheet, rule.area) };
    case "number between":
      return { type: "decimal", operator: "between", formula1: String(rule.least), formula2: String(rule.most) };
    case "number at least":
      return { type: "decimal", operator: "greaterThanOrEqual", formula1: String(rule.least) };
    case "date":
      return { type: "date", operator: "greaterThanOrEqual", formula1: String(FIRST_DAY) };
  }
}

/** 1 January 1900. */
const FIRST_DAY = 1;

/** The values inside the rule, or undefined where the format cannot hold them: commas part values and spaces are trimmed. */
function spellList(values: readonly string[]): string | undefined {
  const list = values.join(",");
  const fits = list.length <= LONGEST_LIST && values.every((value) => value !== "" && !value.includes(",") && value === value.trim());
  return fits ? `"${list.replaceAll('"', '""')}"` : undefined;
}

const referTo = (sheet: string, area: Area): string => `${renderSheetName(sheet)}!${renderAbsoluteArea(area)}`;

const cut = (text: string, most: number): string => (text.length <= most ? text : `${text.slice(0, most - 1)}…`);

/** A hidden sheet for lists that validations refer to, one a column; equal lists share theirs. */
export class ListSheet {
  readonly #name: string;
  readonly #lists: (readonly string[])[] = [];

  constructor(takenNames: readonly string[]) {
    const taken = new Set(takenNames.map((name) => name.toLowerCase()));
    let name = "MB_Lists";
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `MB_Lists ${n}`;
    this.#name = name;
  }

  /** Keeps the list and answers the reference to it. */
  add(values: readonly string[]): string {
    let index = this.#lists.findIndex((list) => list.length === values.length && list.every((value, at) => value === values[at]));
    if (index < 0) index = this.#lists.push(values) - 1;
    return referTo(this.#name, { row: 1, column: index + 1, rows: Math.max(values.length, 1), columns: 1 });
  }

  /** The sheet to add to the file; undefined when every list found room in its rule. */
  toSheet(fileCell: (value: string) => NonNullable<WriteSheet["cells"]> extends Map<string, infer C> ? C : never): WriteSheet | undefined {
    if (this.#lists.length === 0) return undefined;
    const cells: NonNullable<WriteSheet["cells"]> = new Map();
    this.#lists.forEach((list, column) => {
      list.forEach((value, row) => {
        cells.set(`${row},${column}`, fileCell(value));
      });
    });
    return { name: this.#name, hidden: true, cells };
  }
}
