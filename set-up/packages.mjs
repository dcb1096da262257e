// Installs the packages of package-lock.json when they are missing or out of date. Plain JavaScript: nothing is installed yet.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { missingPackages } from "./missing-packages.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

if (missingPackages(root).length > 0) {
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
}
