import { describe, expect, test } from "vitest";
import { WORKBOOK_TEXTS } from "../../core/i18n/workbook/index.ts";
import { LANGUAGES } from "../../core/language.ts";

/** Every text of a catalogue by its path: "said.period.during". */
function textsOf(catalogue: object, path = ""): readonly (readonly [path: string, text: string])[] {
  return Object.entries(catalogue).flatMap(([key, value]: [string, unknown]) => {
    const at = path === "" ? key : `${path}.${key}`;
    if (typeof value === "string") return [[at, value] as const];
    return typeof value === "object" && value !== null ? textsOf(value, at) : [];
  });
}

const placeholders = (text: string): readonly string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? "").sort();

describe.each(LANGUAGES.filter((language) => language !== "en"))("what the sheets say in %s", (language) => {
  const english = new Map(textsOf(WORKBOOK_TEXTS.en));
  const texts = textsOf(WORKBOOK_TEXTS[language]);

  test("leaves out no computed word, and adds none", () => {
    for (const [path, text] of texts) expect([path, placeholders(text)]).toEqual([path, placeholders(english.get(path) ?? "")]);
  });
});
