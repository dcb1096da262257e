import { existsSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sideLoad, webHint } from "../excel-addin/side-load.ts";

const MANIFEST = fileURLToPath(new URL("../excel-addin/manifest.xml", import.meta.url));
const ID = "93f8a560-0253-4d92-9dca-4ebfadeb1a6c";

let home: string;
let documents: string;
beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), "measured-by-"));
  documents = path.join(home, "Library/Containers/com.microsoft.Excel/Data/Documents");
});
afterAll(() => rm(home, { recursive: true }));

describe("side-loading", () => {
  test("on a Mac without Excel points to Excel on the web, and makes no folder", () => {
    expect(sideLoad(MANIFEST, { platform: "darwin", home })).toMatch(/Excel on the web/);
    expect(existsSync(documents)).toBe(false);
  });

  test("on a Mac gives Excel the manifest under the add-in's id, as often as it is asked", async () => {
    await mkdir(documents, { recursive: true });
    for (let time = 0; time < 2; time++)
      expect(sideLoad(MANIFEST, { platform: "darwin", home })).toMatch(/restart it, then Home > Add-ins/);
    expect(readFileSync(path.join(documents, "wef", `${ID}.manifest.xml`), "utf8")).toBe(readFileSync(MANIFEST, "utf8"));
  });

  test("elsewhere says what to do in Excel on the web, with the whole path of the manifest", () => {
    expect(sideLoad(MANIFEST, { platform: "linux", home })).toMatch(/Excel on the web/);
    expect(webHint("manifest.xml")).toContain(path.resolve("manifest.xml"));
  });
});
