import { readFile } from "node:fs/promises";
import type { RequestListener } from "node:http";
import path from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".xml": "application/xml; charset=utf-8",
};

/**
 * Answers requests with the files of a folder, as the add-in's host has to: Excel on the web reads functions.json from
 * another origin, and Office wants icons that may be cached. Code is asked for anew each time, because it changes here.
 */
export function serveSite(folder: string): RequestListener {
  const root = path.resolve(folder);
  return async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "https://localhost");
    const file = path.join(root, path.normalize(decodePath(pathname)));
    const type = TYPES[path.extname(file)];
    const isAllowed = (request.method === "GET" || request.method === "HEAD") && file.startsWith(root + path.sep) && type !== undefined;
    const content = isAllowed ? await readFile(file).catch(() => undefined) : undefined;
    if (!content) {
      response.writeHead(404, { "content-type": "text/plain" }).end("Not found");
      return;
    }
    response.writeHead(200, {
      "content-type": type,
      "access-control-allow-origin": "*",
      "cache-control": type === TYPES[".png"] ? "public, max-age=3600" : "no-cache",
      "x-content-type-options": "nosniff",
    });
    response.end(request.method === "HEAD" ? undefined : content);
  };
}

function decodePath(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return "";
  }
}
