import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
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
    ["core/okr/breach.ts", "../functions/index.ts"],
    ["core/plan/breach.ts", "../sidebar/mount-sidebar.tsx"],
    ["core/plan/breach.ts", "../../workbench/build.ts"],
    ["core/plan/breach.ts", "node:fs"],
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
