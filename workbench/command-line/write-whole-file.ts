import { randomUUID } from "node:crypto";
import { access, constants, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { CommandFailure } from "./command-failure.ts";
import { texts } from "./texts.ts";

/** Throws a CommandFailure when it is clear beforehand that the file cannot be written. */
export async function checkWritable(path: string): Promise<void> {
  await access(dirname(path), constants.W_OK).catch((error) => fail(path, error));
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (isFolder) fail(path, { code: "EISDIR", message: "" });
}

/** Writes the file under another name beside its own and renames it, so that there is never half a file. */
export async function writeWholeFile(path: string, content: Uint8Array): Promise<void> {
  const beside = `${path}.${randomUUID()}.part`;
  try {
    await writeFile(beside, content, { flag: "wx" });
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => {});
    fail(path, error as NodeJS.ErrnoException);
  }
}

function fail(path: string, { code = "", message }: Pick<NodeJS.ErrnoException, "code" | "message">): never {
  throw new CommandFailure({ kind: "not written", path, why: texts.notWritten[code] ?? message });
}
