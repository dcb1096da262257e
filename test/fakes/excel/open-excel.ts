import { type ExcelClient, loadExcelClient } from "./excel-client.ts";
import { SimulatedExcel } from "./simulated-excel.ts";
import { SimulatedOffice } from "./simulated-office.ts";

export interface OpenedExcel {
  readonly client: ExcelClient;
  readonly host: SimulatedExcel;
  readonly office: SimulatedOffice;
}

/** A new workbook in a simulated Excel, with the genuine client and a simulated Office as the globals that the add-in's code talks to. */
export function openExcel(excelApi = "1.9"): OpenedExcel {
  const client = loadExcelClient(excelApi);
  const host = new SimulatedExcel();
  client.connect(host);
  const office = new SimulatedOffice(client.isSetSupported);
  Object.assign(globalThis, { Excel: client.Excel, Office: office });
  return { client, host, office };
}
