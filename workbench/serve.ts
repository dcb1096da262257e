/** Serves the built workbench on this machine until Ctrl+C, and opens it where there is a browser and a screen. */
import { spawn } from "node:child_process";
import { WORKBENCH_DIRECTORY } from "./build.ts";
import { serveDirectory } from "./static-server.ts";

const PORT = 4180;

const { address, close } = await serveDirectory(WORKBENCH_DIRECTORY, Number(process.env.PORT ?? PORT));
console.log(`Measured By: the workbench is at ${address} (Ctrl+C ends it)`);
openBrowser(address);

for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.once(signal, () => {
    close();
    process.exit(0);
  });

function openBrowser(url: string): void {
  const hasScreen = process.platform !== "linux" || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
  if (process.env.CI || !process.stdout.isTTY || !hasScreen) return;
  const [command, ...args] = OPENERS[process.platform] ?? ["xdg-open"];
  // Without such a program the printed address serves.
  spawn(command as string, [...args, url], { stdio: "ignore", detached: true })
    .on("error", () => {})
    .unref();
}

const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ["open"],
  win32: ["cmd", "/c", "start", ""],
};
