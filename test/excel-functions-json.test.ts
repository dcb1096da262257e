import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { validateManifest } from "office-addin-manifest";
import { describe, expect, test } from "vitest";
import { readArea } from "../core/formula/a1.ts";
import { FUNCTIONS } from "../core/functions/index.ts";
import { FUNCTION_TEXTS } from "../core/i18n/functions/index.ts";
import { LANGUAGES, type Language } from "../core/language.ts";
import { renderFunctionsJson } from "../excel-addin/src/functions-json.ts";

interface Metadata {
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly helpUrl: string;
    readonly parameters: readonly { readonly name: string; readonly description: string; readonly optional?: boolean }[];
    readonly result: { readonly dimensionality: string };
  }[];
}

const render = (language: Language): Metadata =>
  JSON.parse(renderFunctionsJson(FUNCTION_TEXTS[language], "https://localhost:3000/help.html")) as Metadata;

describe.each(LANGUAGES)("functions.json in %s", (language) => {
  test("is valid against Microsoft's published schema, inside a throw-away unified manifest", async () => {
    expect(await validate(render(language).functions)).toEqual([]);
  });

  test("has every function and parameter, described", () => {
    const { functions } = render(language);
    expect(functions.map(({ id }) => id)).toEqual(FUNCTIONS.map(({ name }) => name));
    for (const [index, { parameters, description }] of functions.entries()) {
      expect(parameters.map(({ name }) => name)).toEqual(FUNCTIONS[index]?.parameters.map(({ name }) => name));
      expect([description, ...parameters.map((parameter) => parameter.description)].filter((text) => !text)).toEqual([]);
    }
  });
});

test("Microsoft's schema does find a fault", async () => {
  const [first] = render("en").functions;
  const faults = await validate([{ ...first, id: "1KPI", name: "K" }]);
  expect(faults.join("\n")).toMatch(/functions\/0\/id/);
  expect(faults.join("\n")).toMatch(/functions\/0\/name/);
});

describe("functions.json", () => {
  const { allowErrorForDataTypeAny, functions } = render("en");

  test("has the same ids, names and parameters in every language", () => {
    const skeleton = (language: Language) =>
      render(language).functions.map(({ id, name, parameters, result }) => ({
        id,
        name,
        result,
        parameters: parameters.map((each) => each.name),
      }));
    for (const language of LANGUAGES) expect(skeleton(language)).toEqual(skeleton("en"));
  });

  test("lets errors of other cells in, so that each belongs to its element", () => {
    expect(allowErrorForDataTypeAny).toBe(true);
  });

  test("says what may be left out, which only comes last", () => {
    for (const { parameters } of functions) {
      const optional = parameters.map((parameter) => parameter.optional === true);
      expect(optional).toEqual([...optional].sort((a, b) => Number(a) - Number(b)));
    }
    expect(functions.find(({ id }) => id === "KPI_CHANGE")?.parameters.map((parameter) => parameter.optional)).toEqual([
      undefined,
      undefined,
      true,
      true,
    ]);
  });

  test("expects a range from what is elementwise or spills, a cell from what takes ranges whole", () => {
    const dimensionalityOf = (name: string) => functions.find(({ id }) => id === name)?.result.dimensionality;
    expect(dimensionalityOf("KPI_CHANGE")).toBe("matrix");
    expect(dimensionalityOf("FUNNEL_REQUIRED")).toBe("matrix");
    expect(dimensionalityOf("OKR_ROLLUP")).toBe("scalar");
  });

  test("links each function to its own help", () => {
    expect(functions[0]?.helpUrl).toBe(`https://localhost:3000/help.html#${functions[0]?.id.toLowerCase()}`);
  });

  /** Excel's rules for names that its tools do not check: no cell (also in R1C1), no word of the old macro language. */
  test.each(FUNCTIONS.map(({ name }) => name))("%s is a name that Excel takes", (name) => {
    expect(name).toMatch(/^[A-Z][A-Z0-9_.]{2,63}$/);
    expect(readArea(name)).toBeUndefined();
    expect(name).not.toMatch(/^R\d+C\d+$/);
    expect(EXCEL_4_MACRO_FUNCTIONS).not.toContain(name);
  });
});

const EXCEL_4_MACRO_FUNCTIONS =
  "ALERT BEEP CALL ECHO ERROR EVALUATE EXEC FORMULA GOTO HALT INPUT MESSAGE ON.TIME RETURN RUN STEP WAIT".split(" ");

/** Microsoft's own complaints about the functions. */
async function validate(functions: readonly unknown[]): Promise<readonly string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), "measured-by-"));
  try {
    const file = path.join(folder, "manifest.json");
    await writeFile(file, JSON.stringify(throwAwayManifest(functions)));
    const { isValid, report } = await validateManifest(file);
    const faults = (report?.errors ?? []).map(({ content }) => JSON.stringify(content));
    return isValid ? [] : faults;
  } finally {
    await rm(folder, { recursive: true });
  }
}

const throwAwayManifest = (functions: readonly unknown[]) => ({
  $schema: "https://developer.microsoft.com/json-schemas/teams/v1.30/MicrosoftTeams.schema.json",
  manifestVersion: "1.30",
  version: "1.0.0",
  id: "3f2504e0-4f89-41d3-9a0c-0305e82c3301",
  developer: {
    name: "Test",
    websiteUrl: "https://example.com",
    privacyUrl: "https://example.com/privacy",
    termsOfUseUrl: "https://example.com/terms",
  },
  name: { short: "Test", full: "Test" },
  description: { short: "Test", full: "Test" },
  icons: { color: "color.png", outline: "outline.png" },
  accentColor: "#FFFFFF",
  validDomains: [],
  extensions: [
    {
      requirements: { scopes: ["workbook"] },
      runtimes: [
        {
          id: "runtime",
          type: "general",
          code: { page: "https://example.com/functions.html" },
          lifetime: "short",
          customFunctions: { namespace: { id: "MB", name: "MB" }, functions },
        },
      ],
    },
  ],
});
