#!/usr/bin/env node
// Plain JavaScript, so that Node runs it; the rest is TypeScript, which tsx reads.
try {
  const { register } = await import("tsx/esm/api");
  register();
} catch {
  console.error("measured-by: its packages are not installed. Run npm ci in its folder first.");
  process.exit(1);
}
const { runCommandLine } = await import("./run-command-line.ts");
process.exitCode = await runCommandLine(process.argv.slice(2));
