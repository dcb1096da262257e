import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { missingPackages } from "../set-up/missing-packages.mjs";

type Packages = Readonly<Record<string, { readonly version: string; readonly optional?: true }>>;

const WANTED: Packages = {
  "": { version: "0.1.0" },
  "node_modules/esbuild": { version: "2.0.0" },
  "node_modules/@esbuild/other-platform": { version: "2.0.0", optional: true },
  "node_modules/vitest/node_modules/esbuild": { version: "1.0.0" },
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "set-up-"));
  mkdirSync(join(folder, "node_modules"));
  write("package-lock.json", WANTED);
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (file: string, packages: Packages): void => writeFileSync(join(folder, file), JSON.stringify({ packages }));
const install = (packages: Packages): void => write("node_modules/.package-lock.json", packages);

describe("the packages that a command installs first", () => {
  test("are all of them on a fresh machine, and after an installation that was cut off", () => {
    expect(missingPackages(folder)).toEqual(["esbuild", "esbuild"]);
  });

  test("are none once they are there, whoever installed them, without those of other platforms", () => {
    const { "": _, "node_modules/@esbuild/other-platform": __, ...installed } = WANTED;
    install(installed);
    expect(missingPackages(folder)).toEqual([]);
  });

  test("are those of another version, each in its place", () => {
    install({ "node_modules/esbuild": { version: "2.0.0" }, "node_modules/vitest/node_modules/esbuild": { version: "2.0.0" } });
    expect(missingPackages(folder)).toEqual(["esbuild"]);
  });
});
