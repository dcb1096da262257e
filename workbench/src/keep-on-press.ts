import type { FWorkbook } from "@univerjs/preset-sheets-core";
import type { RunningUniver } from "./start-univer.ts";
import type { UnsavedWork } from "./unsaved-work.ts";

/** The workbook in the grid, and whether there is something in it that nobody has kept. */
export interface KeptWorkbook {
  readonly running: RunningUniver;
  readonly workbook: FWorkbook;
  readonly unsaved: UnsavedWork;
}

/** A way to keep the workbook, and what is said while it goes on, afterwards, and when it fails. */
export interface WayToKeep {
  readonly label: string;
  readonly doing?: string;
  readonly done: string;
  keep(): Promise<void>;
  explain(error: unknown): string;
}

/** Lets a button keep the workbook as it stands, calculated and with the cell that is being edited. */
export function keepOnPress(
  button: HTMLButtonElement,
  notice: HTMLElement,
  { running, workbook, unsaved }: KeptWorkbook,
  { label, doing, done, keep, explain }: WayToKeep,
): void {
  button.textContent = label;
  button.addEventListener("click", async () => {
    button.disabled = true;
    if (doing !== undefined) notice.textContent = doing;
    try {
      if (workbook.isCellEditing()) await workbook.endEditingAsync(true);
      await running.api.getFormula().onCalculationResultApplied();
      await unsaved.keep(keep);
      notice.textContent = done;
    } catch (error) {
      notice.textContent = explain(error);
    } finally {
      button.disabled = false;
    }
  });
}
