import { type ExcelClient, loadExcelClient } from "./excel-client.ts";
import { SimulatedExcel } from "./simulated-excel.ts";

export interface OpenedExcel {
  readonly client: ExcelClient;
  readonly host: SimulatedExcel;
}

/** A new workbook in a simulated Excel, with the genuine client as the global that the add-in's code talks to. */
export function openExcel(excelApi = "1.9"): OpenedExcel {
  const client = loadExcelClient(excelApi);
  const host = new SimulatedExcel();
  client.connect(host);
  Object.assign(globalThis, { Excel: client.Excel });
  return { client, host };
}
