// Installs the packages of package-lock.json when they are missing or out of date. Plain JavaScript: nothing is installed yet.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const stamp = `${root}node_modules/.measured-by-lock`;
const wanted = createHash("sha256")
  .update(readFileSync(`${root}package-lock.json`))
  .digest("hex");

if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== wanted) {
  console.log("Measured By: installing the packages this project needs (once, about a minute) …");
  const { status } = spawnSync("npm", ["ci", "--no-fund", "--no-audit"], {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) {
    console.error("Measured By: the packages could not be installed; npm says why above. Check the network, then run the command again.");
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
}
