/** Prints every figure ("npm run bench"): ratios of what runs side by side here, sizes, counts of requests. */
import { benchExcel } from "./excel.ts";
import { benchFunctions } from "./functions.ts";
import { benchKeyResultSentences } from "./key-result-sentences.ts";
import { benchOkrWorkbook } from "./okr-workbook.ts";
import { benchSheets } from "./sheets.ts";
import { benchSidebar } from "./sidebar.ts";

/** Each gives its figures as lines of text. */
const BENCHES: readonly (() => readonly string[] | Promise<readonly string[]>)[] = [
  benchFunctions,
  benchSheets,
  benchExcel,
  benchKeyResultSentences,
  benchOkrWorkbook,
  benchSidebar,
];

for (const bench of BENCHES) console.log(`${(await bench()).join("\n")}\n`);
