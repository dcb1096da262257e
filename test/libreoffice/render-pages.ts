// A workbook's printed pages as pictures to look at; needs poppler's pdftoppm:
//   npx tsx test/libreoffice/render-pages.ts okr.xlsx pages
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { convertWithLibreOffice } from "./run-libreoffice.ts";

const [workbook, folder] = process.argv.slice(2);
if (!workbook || !folder) throw new Error("Say which workbook, and the folder for the pictures of its pages.");
mkdirSync(folder, { recursive: true });
const pdf = join(folder, "workbook.pdf");
writeFileSync(pdf, await convertWithLibreOffice(readFileSync(workbook), "pdf", { recalculate: true }));
execFileSync("pdftoppm", ["-png", "-r", "100", pdf, join(folder, "page")]);
