/**
 * Bundles the sidebar's script and, apart from it, what its page loads later: the planners, and every language but English.
 * To a script a text that has not arrived is an empty object, which its language's part fills in place.
 */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { type BuildOptions, build, type Plugin } from "esbuild";
import type { PackedLanguage, PartName } from "./core/sidebar/late-parts.ts";

export interface SidebarBundle {
  readonly script: string;
  readonly style: string;
  /** Classic scripts. */
  readonly parts: Readonly<Record<PartName, string>>;
}

const ROOT = import.meta.dirname;

const SHARED = {
  bundle: true,
  minify: true,
  format: "iife",
  charset: "utf8",
  jsx: "automatic",
  jsxImportSource: "preact",
  legalComments: "none",
  outdir: ROOT,
  write: false,
  logLevel: "warning",
} as const satisfies BuildOptions;

/** Of a host's script and style sheet, and of how the host's script is to be bundled. */
export async function bundleSidebar(options: BuildOptions & { readonly entryPoints: string[] }): Promise<SidebarBundle> {
  const { target = "es2022" } = options;
  const leftOut = new Map<string, readonly string[]>();
  const shared = { ...SHARED, target, plugins: [leaveOutCatalogues(leftOut)] };
  const host = await bundle({ ...shared, ...options });
  const planning = await bundle({
    ...shared,
    entryPoints: [path.join(ROOT, "core/sidebar/planning.ts")],
    globalName: "measuredByPlanning",
  });
  const pack = async (language: PackedLanguage): Promise<string> => {
    const contents = renderPack([...leftOut].filter(([file]) => CATALOGUE.exec(file)?.[1] === language).sort());
    return (await bundle({ ...SHARED, target, stdin: { contents, resolveDir: ROOT } })).script;
  };
  return {
    ...host,
    parts: { planning: planning.script, "language-es": await pack("es"), "language-sv": await pack("sv"), "language-ro": await pack("ro") },
  };
}

async function bundle(options: BuildOptions): Promise<Omit<SidebarBundle, "parts">> {
  const { outputFiles } = await build({ ...options, write: false });
  const text = (extension: string): string => outputFiles.find((file) => file.path.endsWith(extension))?.text ?? "";
  return { script: text(".js"), style: text(".css") };
}

/** A catalogue in a language that is loaded later. */
const CATALOGUE = /[\\/]core[\\/]i18n[\\/][\w-]+[\\/](es|sv|ro)\.ts$/;

/** Puts empty objects in place of the catalogues, and notes in `leftOut` what each file exports. */
const leaveOutCatalogues = (leftOut: Map<string, readonly string[]>): Plugin => ({
  name: "catalogues of other languages",
  setup: ({ onLoad }) => {
    onLoad({ filter: CATALOGUE }, async ({ path: file }) => {
      const names = [...(await readFile(file, "utf8")).matchAll(/^export const (\w+)/gm)].map(([, name = ""]) => name);
      leftOut.set(file, names);
      return { contents: names.map((name) => `export const ${name} = ${renderPlace(file, name)};`).join("\n") };
    });
  },
});

const renderPack = (catalogues: readonly (readonly [file: string, names: readonly string[]])[]): string =>
  catalogues
    .flatMap(([file, names], index) => [
      `import * as catalogue${index} from ${JSON.stringify(file)};`,
      ...names.map((name) => `Object.assign(${renderPlace(file, name)}, catalogue${index}.${name});`),
    ])
    .join("\n");

/** The object that stands for a catalogue, made by whoever asks first. */
function renderPlace(file: string, name: string): string {
  const key = `${path.relative(ROOT, file).replaceAll("\\", "/")} ${name}`;
  return `((globalThis.measuredByTexts ??= {})[${JSON.stringify(key)}] ??= {})`;
}
