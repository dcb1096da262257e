import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const biome = createRequire(import.meta.url).resolve("@biomejs/biome/bin/biome");

/** What the lint rule of `npm run check` says to one line of code, were it in this file. */
function lint(path: string, code: string): string {
  try {
    execFileSync(process.execPath, [biome, "lint", `--stdin-file-path=${path}`], {
      cwd: root,
      input: code,
      stdio: ["pipe", "pipe", "pipe"],
    });
    return "";
  } catch (error) {
    const { stdout, stderr } = error as { stdout: Buffer; stderr: Buffer };
    return `${stdout}${stderr}`;
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
    expect(lint(path, `import "${imported}";\n`)).not.toContain("noRestrictedImports");
  });
});
