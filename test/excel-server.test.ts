import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serveSite } from "../excel-addin/serve-site.ts";

let folder: string;
let server: Server;
let address: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "measured-by-"));
  await mkdir(path.join(folder, "site/assets"), { recursive: true });
  await writeFile(path.join(folder, "secret.json"), "{}");
  await writeFile(path.join(folder, "site/functions.json"), "{}");
  await writeFile(path.join(folder, "site/taskpane.html"), "<!doctype html>");
  await writeFile(path.join(folder, "site/assets/icon-32.png"), "PNG");
  await writeFile(path.join(folder, "site/notes.txt"), "not part of the site");
  server = createServer(serveSite(path.join(folder, "site")));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

describe("the development server", () => {
  test("gives files with their type, to any origin, code anew each time", async () => {
    const response = await fetch(`${address}/functions.json?v=1`);
    expect(response.status).toBe(200);
    expect(await response.text()).toBe("{}");
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": "application/json; charset=utf-8",
      "access-control-allow-origin": "*",
      "cache-control": "no-cache",
      "x-content-type-options": "nosniff",
    });
  });

  test("lets icons be cached, as Office asks", async () => {
    const { headers } = await fetch(`${address}/assets/icon-32.png`);
    expect(headers.get("content-type")).toBe("image/png");
    expect(headers.get("cache-control")).toBe("public, max-age=86400");
  });

  test("answers HEAD without content", async () => {
    const response = await fetch(`${address}/taskpane.html`, { method: "HEAD" });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe("");
  });

  test.each([
    "/",
    "/missing.html",
    "/assets",
    "/notes.txt",
    "/..%2fsecret.json",
    "/%2e%2e/secret.json",
    "/assets/..%2f..%2fsecret.json",
    "/%",
  ])("finds nothing at %s", async (place) => {
    expect((await fetch(`${address}${place}`)).status).toBe(404);
  });

  test("takes nothing", async () => {
    expect((await fetch(`${address}/functions.json`, { method: "POST", body: "x" })).status).toBe(404);
  });
});
