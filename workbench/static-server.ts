import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
};

export interface StaticServer {
  /** "http://localhost:4180/" */
  readonly address: string;
  close(): void;
}

/** Serves a directory to this machine only. Takes a free port where the wanted one is in use. */
export async function serveDirectory(directory: string, port: number): Promise<StaticServer> {
  const server = createServer(async (request, response) => {
    const file = join(directory, readPath(request.url ?? "/"));
    const found = await stat(file).catch(() => undefined);
    if (!found?.isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      "Content-Type": TYPES[extname(file)] ?? "application/octet-stream",
      "Content-Length": found.size,
      "Cache-Control": "no-cache",
    });
    createReadStream(file).pipe(response);
  });
  const taken = await listen(server, port);
  if (taken) await listen(server, 0);
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** The path of a file below the directory; it cannot climb out of it. */
function readPath(address: string): string {
  try {
    const path = normalize(decodeURIComponent(address.split("?", 1)[0] ?? ""));
    return path.endsWith("/") ? `${path}index.html` : path;
  } catch {
    return "";
  }
}

/** Resolves to true when the port is in use. */
const listen = (server: Server, port: number): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException) => (error.code === "EADDRINUSE" ? resolve(true) : reject(error));
    server.once("error", onError);
    server.listen(port, "localhost", () => {
      server.off("error", onError);
      resolve(false);
    });
  });
