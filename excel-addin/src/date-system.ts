import { EXCEL_FAILURES } from "../../core/i18n/excel/index.ts";
import type { Language } from "../../core/language.ts";
import { WriteFailure } from "../../core/sidebar-host.ts";
import { RUN_OPTIONS } from "./run-options.ts";

/** Rejects with a WriteFailure where the workbook counts its days from 1904. One that does not say counts them from 1900, as most do. */
export async function refuseDaysFrom1904(language: Language): Promise<void> {
  const secondDay = await Excel.run(RUN_OPTIONS, async (context) => {
    const day = context.workbook.functions.date(1904, 1, 2).load("value");
    await context.sync();
    return day.value;
  }).catch(() => undefined);
  if (secondDay === 1) throw new WriteFailure({ kind: "host", message: EXCEL_FAILURES[language].daysFrom1904, leftovers: [] });
}
