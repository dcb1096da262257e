import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";

/** Microsoft's tool that makes a certificate for localhost and has this machine trust it; Office takes no other. */
const TOOL = "office-addin-dev-certs@2.0.10";

/** Where that tool keeps what it makes. */
const FOLDER = path.join(homedir(), ".office-addin-dev-certs");

export interface Certificate {
  readonly cert: Buffer;
  readonly key: Buffer;
}

/**
 * The certificate for https://localhost. Where there is none, runs Microsoft's tool, which asks before it adds a
 * certificate authority of its own to those that this machine trusts. It is fetched for that one time only: to trust an
 * authority is the user's decision, not something that installing this project's packages should bring along.
 */
export function obtainCertificate(): Certificate | undefined {
  return readCertificate() ?? (installCertificate() ? readCertificate() : undefined);
}

function readCertificate(): Certificate | undefined {
  const [cert, key] = ["localhost.crt", "localhost.key"].map((name) => path.join(FOLDER, name)) as [string, string];
  return existsSync(cert) && existsSync(key) ? { cert: readFileSync(cert), key: readFileSync(key) } : undefined;
}

function installCertificate(): boolean {
  console.log(`Measured By: Office loads add-ins over trusted https only; installing a certificate for localhost with ${TOOL} …`);
  const { status } = spawnSync("npx", ["--yes", TOOL, "install"], { stdio: "inherit", shell: process.platform === "win32" });
  return status === 0;
}
