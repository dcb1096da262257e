import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { findLibreOffice } from "../../set-up/find-libreoffice.mjs";

const run = promisify(execFile);

export interface LibreOfficeProfile {
  /** LibreOffice trusts the values that a file carries unless its profile says so. */
  readonly recalculate: boolean;
  /** Whose marks numbers have: "sv-SE". That of the machine when left out. */
  readonly locale?: string;
}

/** Opens an .xlsx file in LibreOffice and saves it as `format`, in a profile of its own so that runs do not meet. */
export async function convertWithLibreOffice(xlsx: Uint8Array, format: "fods" | "pdf", settings: LibreOfficeProfile): Promise<Buffer> {
  const program = findLibreOffice();
  if (!program) throw new Error("No LibreOffice was found. Install it, or set LIBREOFFICE_PATH to its soffice.");
  return withTemporaryFolder(async (folder) => {
    const profile = join(folder, "profile");
    await mkdir(join(profile, "user"), { recursive: true });
    await writeFile(join(profile, "user", "registrymodifications.xcu"), renderSettings(settings));
    await writeFile(join(folder, "workbook.xlsx"), xlsx);
    const { stdout, stderr } = await run(
      program,
      [
        `-env:UserInstallation=${pathToFileURL(profile)}`,
        "--headless",
        "--convert-to",
        format,
        "--outdir",
        folder,
        join(folder, "workbook.xlsx"),
      ],
      { timeout: 120_000 },
    );
    return readFile(join(folder, `workbook.${format}`)).catch(() => {
      throw new Error(`LibreOffice could not open the workbook: ${stdout}${stderr}`);
    });
  });
}

/** LibreOffice's settings for recalculating .xlsx files when it opens them. */
const ALWAYS = 0;
const NEVER = 1;

const renderSettings = ({ recalculate, locale }: LibreOfficeProfile): string => `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>${recalculate ? ALWAYS : NEVER}</value></prop></item>
${locale ? `<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${locale}</value></prop></item>\n` : ""}</oor:items>`;

export interface TemporaryFolder {
  readonly path: string;
  remove(): Promise<void>;
}

export async function makeTemporaryFolder(): Promise<TemporaryFolder> {
  const path = await mkdtemp(join(tmpdir(), "measured-by-"));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

async function withTemporaryFolder<T>(use: (path: string) => Promise<T>): Promise<T> {
  const folder = await makeTemporaryFolder();
  try {
    return await use(folder.path);
  } finally {
    await folder.remove();
  }
}
