import { mkdir, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type StaticServer, serveDirectory } from "../../workbench/static-server.ts";
import { makeTemporaryFolder, type TemporaryFolder } from "../libreoffice/run-libreoffice.ts";

let folder: TemporaryFolder;
let server: StaticServer;

beforeAll(async () => {
  folder = await makeTemporaryFolder();
  await mkdir(join(folder.path, "site"));
  await writeFile(join(folder.path, "site", "index.html"), "<p>Hello</p>");
  await writeFile(join(folder.path, "secret.txt"), "secret");
  server = await serveDirectory(join(folder.path, "site"), 0);
});

afterAll(async () => {
  server.close();
  await folder.remove();
});

test("serves the index for the root, with its type", async () => {
  const response = await fetch(server.address);
  expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
  expect(await response.text()).toBe("<p>Hello</p>");
});

/** As it stands: clients tidy an address up before they send it. */
const requestRaw = (path: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(server.address).port), "localhost", () =>
      socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`),
    );
    let answer = "";
    socket.on("data", (chunk) => {
      answer += chunk;
    });
    socket.on("end", () => resolve(answer));
    socket.on("error", reject);
  });

test.each(["/nothing.html", "/../secret.txt", "/..%2fsecret.txt", "/%2e%2e/secret.txt", "//secret.txt", "/%", "/%00"])(
  "answers 404 to %s, and goes on",
  async (path) => {
    expect(await requestRaw(path)).toMatch(/^HTTP\/1\.1 404 /);
    expect((await fetch(server.address)).status).toBe(200);
  },
);

test("takes a free port where the wanted one is in use", async () => {
  const taken = Number(new URL(server.address).port);
  const second = await serveDirectory(join(folder.path, "site"), taken);
  expect(second.address).not.toBe(server.address);
  expect((await fetch(second.address)).status).toBe(200);
  second.close();
});
