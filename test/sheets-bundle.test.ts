import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import * as acorn from "acorn";
import { beforeAll, describe, expect, test } from "vitest";
import { renderStubs } from "../apps-script/src/stubs.ts";
import { isOptional } from "../core/custom-function.ts";
import { FUNCTIONS } from "../core/functions/index.ts";
import { SPECIFICATIONS } from "../core/functions/specifications.ts";
import { functionTexts } from "../core/i18n/functions/en.ts";
import { functionTexts as swedishTexts } from "../core/i18n/functions/sv.ts";
import { builtAppsScript } from "./built-apps-script.ts";
import { capturePush, type Payload } from "./clasp/capture-push.ts";
import { SimulatedAddOn } from "./fakes/simulated-add-on.ts";

let folder: string;
let payload: Payload;
let code: string;

beforeAll(async () => {
  folder = await builtAppsScript();
  payload = await capturePush(folder);
  code = sourceOf("Code");
});

const sourceOf = (name: string): string => payload.files.find((file) => file.name === name)?.source ?? "";

/** What the script may be called for, from outside: everything else stays inside the bundle. */
const ENTRY_POINTS = [
  "onOpen",
  "onInstall",
  "openSidebar",
  "openCheckIn",
  "openFunctions",
  "openShare",
  "openHelp",
  "readPart",
  "inspectWorkbook",
  "readNames",
  "writePlan",
  "readProgress",
  "activateSheet",
  "enterFormula",
  "readSelection",
  "readFormulas",
  "freezeCopies",
  "readLeftovers",
  "removeLeftovers",
  "readLink",
  "readPeople",
  "invitePeople",
  "removePerson",
  "readDigest",
  "previewDigest",
  "scheduleDigest",
  "sendDigest",
  "stopDigest",
  "sendScheduledDigest",
  "readOwnName",
  "rememberOwnName",
];

describe("what clasp pushes", () => {
  test("is the built files, unchanged", () => {
    expect(payload.files.map(({ name, type }) => `${name}: ${type}`).sort()).toEqual([
      "Code: SERVER_JS",
      "appsscript: JSON",
      "help-en: HTML",
      "help-es: HTML",
      "help-ro: HTML",
      "help-sv: HTML",
      "language-es: HTML",
      "language-ro: HTML",
      "language-sv: HTML",
      "methods: HTML",
      "planning: HTML",
      "sidebar: HTML",
    ]);
    for (const file of ["Code.js", "sidebar.html", "planning.html", "language-sv.html", "help-sv.html", "methods.html", "appsscript.json"])
      expect(sourceOf(file.replace(/\..*/, ""))).toBe(readFileSync(`${folder}${file}`, "utf8"));
  });

  test("asks for access to the open spreadsheet, a sidebar, mail and triggers, and nothing else", () => {
    expect(JSON.parse(sourceOf("appsscript"))).toMatchObject({
      // What somebody's cells make a function complain of is nobody else's to read.
      exceptionLogging: "NONE",
      runtimeVersion: "V8",
      oauthScopes: ["spreadsheets.currentonly", "script.container.ui", "script.send_mail", "script.scriptapp"].map(
        (scope) => `https://www.googleapis.com/auth/${scope}`,
      ),
    });
    expect(JSON.parse(sourceOf("appsscript"))).not.toHaveProperty("dependencies");
    expect(code).toMatch(/^\/\*\* @OnlyCurrentDoc \*\//);
  });
});

describe("Code.js", () => {
  const parse = () => {
    const comments: acorn.Comment[] = [];
    const program = acorn.parse(code, { ecmaVersion: 2019, sourceType: "script", onComment: comments });
    return { program, comments };
  };

  test("is a classic ES2019 script whose top-level names are the allowed ones", () => {
    const names = parse().program.body.flatMap((statement) => {
      if (statement.type === "FunctionDeclaration") return [statement.id.name];
      if (statement.type === "VariableDeclaration")
        return statement.declarations.map(({ id }) => (id.type === "Identifier" ? id.name : "?"));
      return [statement.type];
    });
    const bundle = "ExpressionStatement";
    expect(names.sort()).toEqual(["MB_", bundle, ...ENTRY_POINTS, ...FUNCTIONS.map((fn) => fn.name)].sort());
  });

  test.each(FUNCTIONS.map((fn) => [fn.name, fn] as const))("%s is a top-level function right below its JSDoc", (name, fn) => {
    const { program, comments } = parse();
    const stub = program.body.find((statement) => statement.type === "FunctionDeclaration" && statement.id.name === name);
    if (stub?.type !== "FunctionDeclaration") throw new Error(`${name} is not a function declaration`);
    const comment = comments.filter(({ end }) => end <= stub.start).at(-1);
    if (!comment) throw new Error(`${name} has no JSDoc`);
    expect(code.slice(comment.end, stub.start)).toBe("\n");
    expect(code.slice(comment.start, comment.start + 3)).toBe("/**");
    expect(comment.value).toContain(`* ${functionTexts[name].summary}`);
    expect(comment.value).toContain("* @customfunction");
    expect(stub.params.map((parameter) => (parameter.type === "Identifier" ? parameter.name : "?"))).toEqual(
      fn.parameters.map((parameter) => parameter.name),
    );
    const described = [...comment.value.matchAll(/@param \{[^}]+\} (\w+) (.+)/g)].map(([, parameter, description]) => ({
      parameter,
      description,
    }));
    expect(described.map(({ parameter }) => parameter)).toEqual(fn.parameters.map((parameter) => parameter.name));
    for (const [index, parameter] of fn.parameters.entries())
      expect(described[index]?.description?.startsWith("Optional."), parameter.name).toBe(isOptional(parameter));
  });

  test("help texts survive what Sheets does to JSDoc: no markup that it would strip, no end of the comment", () => {
    for (const [name, text] of Object.entries(functionTexts))
      for (const line of [text.summary, text.result, ...Object.values(text.parameters)]) {
        expect(line, name).not.toMatch(/<[a-z/]/i);
        expect(line, name).not.toContain("\n");
      }
    const [fn] = FUNCTIONS;
    const hostile = { ...functionTexts, [fn.name]: { ...functionTexts[fn.name], summary: "Ends */ evil()" } };
    const comments: acorn.Comment[] = [];
    acorn.parse(renderStubs([fn], hostile), { ecmaVersion: 2019, onComment: comments });
    expect(comments[0]?.value).toContain("Ends * / evil()");
  });

  test("keeps its budget, and carries neither twins nor sources nor other languages", () => {
    expect(Buffer.byteLength(code)).toBeLessThanOrEqual(96 * 1024);
    expect(gzipSync(code).length).toBeLessThanOrEqual(32 * 1024);
    for (const { twin, source } of Object.values(SPECIFICATIONS)) {
      expect(code).not.toContain(source.title);
      if (typeof twin === "string") expect(code).not.toContain(twin.slice(0, 30));
    }
    for (const { summary } of Object.values(swedishTexts)) expect(code).not.toContain(summary);
  });

  test("touches no service while it loads", () => {
    expect(new SimulatedAddOn(payload).start("NONE").wire.calls).toEqual([]);
  });

  test("has the stubs that were reviewed", async () => {
    await expect(renderStubs(FUNCTIONS, functionTexts)).toMatchFileSnapshot("golden/sheets-stubs.js");
    expect(code).toContain(renderStubs(FUNCTIONS, functionTexts));
  });
});

describe("sidebar.html", () => {
  test("asks the network for nothing: style and script are inside it", () => {
    const page = sourceOf("sidebar");
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page.match(/<\/script/g)).toHaveLength(1);
    expect(page.match(/<\/style/g)).toHaveLength(1);
    for (const part of ["planning", "language-es", "language-sv", "language-ro"])
      expect(sourceOf(part)).toMatch(/^<script>((?!<\/script).)*<\/script>$/s);
    expect(page).not.toMatch(/<link|<img|<script[^>]+src|@import|url\(|\bfetch\(|XMLHttpRequest|importScripts/);
  });
});
