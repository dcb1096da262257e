import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const configuration = fileURLToPath(new URL("../biome.json", import.meta.url));
const biome = createRequire(import.meta.url).resolve("@biomejs/biome/bin/biome");

/** What the lint of `npm run check` says to one line of code, planted in a tree of its own under the project's rules. */
function lint(path: string, code: string): string {
  const tree = mkdtempSync(join(tmpdir(), "planted-"));
  try {
    cpSync(configuration, join(tree, "biome.json"));
    mkdirSync(dirname(join(tree, path)), { recursive: true });
    writeFileSync(join(tree, path), code);
    const { stdout, stderr } = spawnSync(process.execPath, [biome, "lint", "--vcs-enabled=false", path], { cwd: tree, encoding: "utf8" });
    return stdout + stderr;
  } finally {
    rmSync(tree, { recursive: true });
  }
}

describe("a planted breach of the dependency rule fails the check", () => {
  test.each([
    ["core/okr/breach.ts", "../../apps-script/src/main.ts"],
    ["core/plan/breach.ts", "../sidebar/mount-sidebar.tsx"],
    ["core/plan/breach.ts", "../../workbench/build.ts"],
    ["core/plan/breach.ts", "node:fs"],
    ["core/okr/breach.ts", "node:fs"],
    ["core/chart/breach.ts", "preact"],
    ["core/reference/breach.ts", "../sidebar/mount-sidebar.tsx"],
    ["apps-script/src/breach.ts", "../../excel-addin/src/write-plan.ts"],
    ["excel-addin/src/breach.ts", "../../workbench/src/write-plan.ts"],
    ["workbench/src/breach.ts", "../../apps-script/src/write-plan.ts"],
  ])("%s may not import %s", (path, imported) => {
    expect(lint(path, `import "${imported}";\n`)).toContain("noRestrictedImports");
  });

  test.each([
    ["core/plan/allowed.ts", "../okr/words.ts"],
    ["apps-script/src/allowed.ts", "../../core/call-function.ts"],
  ])("%s may import %s", (path, imported) => {
    expect(lint(path, `import "${imported}";\n`)).toMatch(/^Checked 1 file.*No fixes applied/);
  });
});

/** The folders of core from the top down, as docs/architecture.md lists them; the files beside them stand below all. */
const LAYERS = [
  "sidebar",
  "reference digest calendar chart",
  "publish",
  "plan",
  "templates",
  "functions",
  "text",
  "okr kpi funnel",
  "formula",
  "i18n",
  ".",
].map((folders) => folders.split(" "));

const core = fileURLToPath(new URL("../core", import.meta.url));

const layerOf = (file: string): number => {
  const [folder, ...rest] = file.split("/");
  return LAYERS.findIndex((folders) => folders.includes(rest.length === 0 ? "." : (folder ?? "")));
};

/** What a file of core imports from folders above its own. Types ask for nothing that runs, so they may come from anywhere. */
const importedFromAbove = (file: string, code: string): readonly string[] =>
  [...code.matchAll(/^(?:import|export) (?!type )[^;]*?from "(\.[^"]+)"/gm)]
    .map(([, path = ""]) => posix.join(posix.dirname(file), path))
    .filter((imported) => layerOf(imported) < layerOf(file));

describe("inside core a folder stands on those below it", () => {
  const files = readdirSync(core, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => /\.tsx?$/.test(file));

  test("every folder has its layer", () => {
    expect(files.filter((file) => layerOf(file) < 0)).toEqual([]);
  });

  test("no file imports from above", () => {
    const above = files.flatMap((file) =>
      importedFromAbove(file, readFileSync(join(core, file), "utf8")).map((imported) => `${file} imports ${imported}`),
    );
    expect(above).toEqual([]);
  });

  test.each([
    ["okr/breach.ts", "../functions/index.ts"],
    ["formula/breach.ts", "../plan/look.ts"],
    ["plan/breach.ts", "../publish/twins.ts"],
    ["breach.ts", "./i18n/sidebar/index.ts"],
  ])("a planted breach is found: %s imports %s", (file, imported) => {
    expect(importedFromAbove(file, `import { planted } from "${imported}";\n`)).toHaveLength(1);
  });
});
