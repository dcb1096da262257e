import type { NewSheet } from "../../core/plan/sheet-plan.ts";
import { createRuleBuilder } from "./build-rules.ts";
import type { Touched } from "./check-plan.ts";
import { reportProgress } from "./progress.ts";
import { renameSheetReferences } from "./sheet-references.ts";
import type { Step } from "./step.ts";
import { chooseTemporaryNames } from "./temporary-names.ts";
import { writeSheet } from "./write-sheet.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The new sheets of a plan, from their adding to their final names. */
export interface NewSheetSteps {
  readonly add: readonly Step[];
  readonly fill: readonly Step[];
  /** Gives them their own names, which must come last. */
  readonly name: readonly Step[];
  /** Finds a sheet by its final name, a new one too. */
  readonly find: (name: string) => Sheet;
  /** A formula as it must be written until then. */
  readonly spell: (formula: string) => string;
}

/**
 * New sheets bear temporary names until all else is done, so that what a killed run leaves behind is known for what it
 * is. The formulas written meanwhile use these names too: Sheets renames references along with a sheet, while a
 * reference to a sheet that is not there stays broken.
 */
export function planNewSheets({ spreadsheet, active, sheets: existing }: Touched, plans: readonly NewSheet<string>[]): NewSheetSteps {
  const sheets = new Map(existing);
  const find = (name: string): Sheet => sheets.get(name) as Sheet;
  const temporaryNames = chooseTemporaryNames(plans.length, (name) => existing.has(name));
  const nameOf = new Map(plans.map(({ name }, index) => [name, temporaryNames[index] as string]));
  const spell = (formula: string): string => renameSheetReferences(formula, nameOf);
  const rules = createRuleBuilder(find);
  const named = new Set<string>();

  return {
    find,
    spell,
    add: plans.map(({ name }, index) => {
      const temporaryName = temporaryNames[index] as string;
      return {
        get what() {
          return named.has(name) ? name : temporaryName;
        },
        write: () => void sheets.set(name, spreadsheet.insertSheet(temporaryName, existing.size + index)),
        takeBack: () => {
          const sheet = spreadsheet.getSheetByName(temporaryName) ?? spreadsheet.getSheetByName(name);
          if (!sheet) return;
          spreadsheet.setActiveSheet(active);
          spreadsheet.deleteSheet(sheet);
        },
      };
    }),
    fill: plans.map((plan, index) => ({
      what: plan.name,
      write: () => {
        reportProgress(index / plans.length);
        writeSheet(find(plan.name), plan, rules, spell);
      },
    })),
    name: plans.map(({ name }) => ({
      what: name,
      write: () => {
        find(name).setName(name);
        named.add(name);
      },
    })),
  };
}
