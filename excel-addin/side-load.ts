import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";

/** Where Excel for Mac keeps its documents, below the user's home; add-ins in development stand in wef there. */
const MAC_DOCUMENTS = "Library/Containers/com.microsoft.Excel/Data/Documents";

/** Where Excel for Windows looks for add-ins in development. */
const WINDOWS_KEY = "HKCU\\SOFTWARE\\Microsoft\\Office\\16.0\\Wef\\Developer";

export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly home: string;
}

/** Makes the Excel of a machine offer the add-in, where there is one that can be told. Answers what to do next. */
export function sideLoad(manifest: string, { platform, home }: Machine = { platform: process.platform, home: homedir() }): string {
  const id = /<Id>([^<]*)<\/Id>/.exec(readFileSync(manifest, "utf8"))?.[1] ?? "";
  const documents = path.join(home, MAC_DOCUMENTS);
  if (platform === "darwin" && existsSync(documents)) {
    const folder = path.join(documents, "wef");
    mkdirSync(folder, { recursive: true });
    copyFileSync(manifest, path.join(folder, `${id}.manifest.xml`));
    return "In Excel: restart it, then Home > Add-ins > Measured By.";
  }
  if (platform === "win32" && isRegistered(id, manifest)) return "In Excel: restart it, then Home > Add-ins > Developer Add-ins.";
  return "On this machine there is no Excel to tell; use Excel on the web as below.";
}

const isRegistered = (id: string, manifest: string): boolean =>
  spawnSync("reg", ["add", WINDOWS_KEY, "/v", id, "/t", "REG_SZ", "/d", path.resolve(manifest), "/f"]).status === 0;

export const webHint = (manifest: string): string =>
  `In Excel on the web: Home > Add-ins > More Settings > Upload My Add-in, and choose ${path.resolve(manifest)}`;
