import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** Whether Debian packages can be installed here without asking: Debian or Ubuntu, as root. */
export const canInstallDebianPackages = () => existsSync("/usr/bin/apt-get") && process.getuid?.() === 0;

/** Installs Debian packages; true when apt-get succeeded. */
export function installDebianPackages(...packages) {
  const run = (...args) =>
    spawnSync("apt-get", args, { stdio: ["ignore", "ignore", "inherit"], env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } })
      .status === 0;
  return run("update", "-qq") && run("install", "-y", "-qq", "--no-install-recommends", ...packages);
}
