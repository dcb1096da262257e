import type { FWorkbook } from "@univerjs/preset-sheets-core";
import type { WorkbenchTexts } from "../../core/i18n/workbench/index.ts";
import { writeXlsx } from "../xlsx/write-xlsx.ts";
import { XlsxFailure } from "../xlsx/xlsx-workbook.ts";
import { gatherWorkbook } from "./export.ts";
import { keepOnPress } from "./keep-on-press.ts";
import type { RunningUniver } from "./start-univer.ts";
import type { UnsavedWork } from "./unsaved-work.ts";

/** Lets a button download the workbook as it stands; what goes on, and why there is no file, is said in `notice`. */
export function connectDownload(
  button: HTMLButtonElement,
  notice: HTMLElement,
  texts: WorkbenchTexts,
  running: RunningUniver,
  workbook: FWorkbook,
  unsaved: UnsavedWork,
): void {
  const way = {
    label: texts.download,
    doing: texts.downloading,
    done: "",
    keep: async () => offerFile(await writeXlsx(gatherWorkbook(running, workbook))),
    explain: (error: unknown) => explain(error, texts),
  };
  keepOnPress(button, notice, { running, workbook, unsaved }, way);
}

function explain(error: unknown, { failure }: WorkbenchTexts): string {
  if (!(error instanceof XlsxFailure)) return failure.other;
  const { reason } = error;
  switch (reason.kind) {
    case "text too long":
      return failure.textTooLong(reason.cell, reason.sheet, reason.most);
    case "formula too long":
      return failure.formulaTooLong(reason.cell, reason.sheet, reason.most);
    case "sheet name":
      return failure.sheetName(reason.sheet);
  }
}

function offerFile(file: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([file as Uint8Array<ArrayBuffer>], { type: XLSX_TYPE }));
  const link = document.createElement("a");
  link.href = address;
  link.download = `measured-by-${renderToday()}.xlsx`;
  link.click();
  // Later, because some browsers read the file only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** "2026-11-21", as the user's calendar has it. */
const renderToday = (): string => new Date().toLocaleDateString("sv-SE");

const XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
