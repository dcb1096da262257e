import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";

/** What clasp uploads: the whole project. */
export interface Payload {
  readonly files: readonly { readonly name: string; readonly type: "SERVER_JS" | "HTML" | "JSON"; readonly source: string }[];
}

/**
 * Runs the genuine `clasp push --force` on built files, with Google's servers and an account simulated, and hands back
 * what it would have uploaded.
 */
export async function capturePush(built: string): Promise<Payload> {
  const folder = await mkdtemp(path.join(tmpdir(), "clasp-push-"));
  try {
    const at = (name: string) => path.join(folder, name);
    await cp(built, at("dist/apps-script"), { recursive: true });
    await writeFile(at(".clasp.json"), JSON.stringify({ scriptId: "simulated", rootDir: "dist/apps-script" }));
    await writeFile(at("account.json"), JSON.stringify(SIMULATED_ACCOUNT));
    await promisify(execFile)(process.execPath, [CLASP, "--auth", at("account.json"), "push", "--force"], {
      cwd: folder,
      env: {
        ...process.env,
        NODE_OPTIONS: `--import=${new URL("answer-as-google.mjs", import.meta.url).href}`,
        CAPTURED_PUSH: at("payload.json"),
      },
    });
    return JSON.parse(await readFile(at("payload.json"), "utf8"));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const CLASP = createRequire(import.meta.url).resolve("@google/clasp");

const SIMULATED_ACCOUNT = {
  tokens: {
    default: {
      type: "authorized_user",
      client_id: "simulated",
      client_secret: "simulated",
      refresh_token: "simulated",
      access_token: "simulated",
      expiry_date: Date.UTC(2100, 0, 1),
    },
  },
};
