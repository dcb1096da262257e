import type { FWorkbook } from "@univerjs/preset-sheets-core";
import type { WorkbenchTexts } from "../../core/i18n/workbench/index.ts";
import { readXlsx } from "../xlsx/read-xlsx.ts";
import type { XlsxWorkbook } from "../xlsx/xlsx-workbook.ts";
import { forget, keep, readKept } from "./browser-storage.ts";
import { keepOnPress } from "./keep-on-press.ts";
import type { RunningUniver } from "./start-univer.ts";
import type { UnsavedWork } from "./unsaved-work.ts";

/** Lets a button save the workbook in this browser, where the page finds it again. */
export function connectSave(
  button: HTMLButtonElement,
  notice: HTMLElement,
  texts: WorkbenchTexts,
  running: RunningUniver,
  workbook: FWorkbook,
  unsaved: UnsavedWork,
): void {
  const way = {
    label: texts.save,
    done: texts.saved,
    keep: () => keep("saved", { workbook: workbook.save(), activeSheet: workbook.getActiveSheet().getSheetName() }),
    explain: () => texts.notSaved,
  };
  keepOnPress(button, notice, { running, workbook, unsaved }, way);
}

/**
 * Lets a button open a file in place of the workbook. The page starts anew with it, as Univer and the sidebar do with
 * whatever they show; a file that cannot be read changes nothing.
 */
export function connectOpen(
  button: HTMLButtonElement,
  input: HTMLInputElement,
  notice: HTMLElement,
  texts: WorkbenchTexts,
  unsaved: UnsavedWork,
): void {
  button.textContent = texts.open;
  button.addEventListener("click", () => input.click());
  input.addEventListener("change", async () => {
    const [file] = input.files ?? [];
    input.value = "";
    if (!file) return;
    notice.textContent = texts.opening;
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      await readXlsx(bytes);
      notice.textContent = "";
      if (unsaved.isThere() && !confirm(texts.giveUpUnsaved(file.name))) return;
      await keep("picked", bytes);
      unsaved.giveUp();
      location.reload();
    } catch {
      notice.textContent = texts.notOpened(file.name);
    }
  });
}

/** The file that was picked before the page started anew; once. */
export async function takePickedFile(): Promise<XlsxWorkbook | undefined> {
  const bytes = await readKept("picked");
  if (!bytes) return undefined;
  await forget("picked");
  return readXlsx(bytes);
}
