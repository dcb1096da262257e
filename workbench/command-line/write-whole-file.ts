import { randomUUID } from "node:crypto";
import { rename, rm, writeFile } from "node:fs/promises";
import { CommandFailure } from "./command-failure.ts";
import { texts } from "./texts.ts";

/** Writes the file under another name beside its own and renames it, so that there is never half a file. */
export async function writeWholeFile(path: string, content: Uint8Array): Promise<void> {
  const beside = `${path}.${randomUUID()}.part`;
  try {
    await writeFile(beside, content, { flag: "wx" });
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => {});
    const { code = "", message } = error as NodeJS.ErrnoException;
    throw new CommandFailure({ kind: "not written", path, why: texts.notWritten[code] ?? message });
  }
}
