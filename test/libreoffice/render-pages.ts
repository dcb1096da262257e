import { execFile } from "node:child_process";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { convertWithLibreOffice, withTemporaryFolder } from "./run-libreoffice.ts";

const run = promisify(execFile);

/** The workbook's printed pages as PNG pictures, in order. Needs poppler's pdftoppm. */
export async function renderPages(xlsx: Uint8Array, { dotsPerInch = 80 } = {}): Promise<Buffer[]> {
  const pdf = await convertWithLibreOffice(xlsx, "pdf", { recalculate: true });
  return withTemporaryFolder(async (folder) => {
    await writeFile(join(folder, "workbook.pdf"), pdf);
    await run("pdftoppm", ["-png", "-r", String(dotsPerInch), join(folder, "workbook.pdf"), join(folder, "page")]);
    const pages = (await readdir(folder)).filter((name) => name.endsWith(".png")).sort();
    return Promise.all(pages.map((name) => readFile(join(folder, name))));
  });
}
