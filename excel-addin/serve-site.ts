import { readFile } from "node:fs/promises";
import type { RequestListener } from "node:http";
import path from "node:path";
import { headersOf } from "./site-headers.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".xml": "application/xml; charset=utf-8",
};

/** Answers requests with the files of a folder, as the add-in's host has to. */
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
    response.writeHead(200, { "content-type": type, ...headersOf(pathname) });
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
