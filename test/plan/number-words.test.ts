import { describe, expect, test } from "vitest";
import type { Reference } from "../../core/formula/expression.ts";
import { EN_US, spellFormula } from "../../core/formula/spell-formula.ts";
import { WORKBOOK_TEXTS } from "../../core/i18n/workbook/index.ts";
import { LANGUAGES } from "../../core/language.ts";
import { numberWords } from "../../core/plan/number-words.ts";
import type { InputCell } from "../evaluators/engine.ts";
import { ironCalc } from "../evaluators/ironcalc.ts";
import { libreOfficeIn } from "../evaluators/libreoffice.ts";
import { univerWith } from "../evaluators/univer.ts";

/** What each language makes of a number. */
const WORDS: readonly (readonly [number, Readonly<Record<(typeof LANGUAGES)[number], string>>])[] = [
  [0, { en: "0", es: "0", sv: "0", ro: "0" }],
  [1.5, { en: "1.5", es: "1,5", sv: "1,5", ro: "1,5" }],
  [-0.01, { en: "-0.01", es: "-0,01", sv: "-0,01", ro: "-0,01" }],
  [999.99, { en: "999.99", es: "999,99", sv: "999,99", ro: "999,99" }],
  [1000, { en: "1,000", es: "1000", sv: "1 000", ro: "1.000" }],
  [-9999, { en: "-9,999", es: "-9999", sv: "-9 999", ro: "-9.999" }],
  [10_000, { en: "10,000", es: "10.000", sv: "10 000", ro: "10.000" }],
  [-123_456, { en: "-123,456", es: "-123.456", sv: "-123 456", ro: "-123.456" }],
  [1_000_001, { en: "1,000,001", es: "1.000.001", sv: "1 000 001", ro: "1.000.001" }],
  [-12_345_678_901, { en: "-12,345,678,901", es: "-12.345.678.901", sv: "-12 345 678 901", ro: "-12.345.678.901" }],
  [1e15, { en: "1,000,000,000,000,000", es: "1.000.000.000.000.000", sv: "1 000 000 000 000 000", ro: "1.000.000.000.000.000" }],
];

const inFirstColumn: Reference = { kind: "reference", from: { column: 1, row: "own", absoluteColumn: true, absoluteRow: false } };

// Which marks the host has must not show: de-CH has a point and 12'345, sv-SE a comma and spaces.
describe.each([ironCalc, univerWith([]), ...["en-US", "de-CH", "sv-SE"].map(libreOfficeIn)])("a number in words, in $name", (engine) => {
  test("has the marks of the workbook's language", async () => {
    const cells = WORDS.flatMap(([number], index): InputCell[] => [
      { row: index + 1, column: 1, content: { value: number } },
      ...LANGUAGES.map((language, column) => ({
        row: index + 1,
        column: 2 + column,
        content: { formula: spellFormula(numberWords(inFirstColumn, WORKBOOK_TEXTS[language]), EN_US, index + 1) },
      })),
    ]);
    const answers = await engine.calculate({ cells, rows: WORDS.length, columns: 1 + LANGUAGES.length }, {});
    const said = answers.map(([, ...words]) => Object.fromEntries(LANGUAGES.map((language, index) => [language, words[index]])));
    expect(said).toEqual(WORDS.map(([, words]) => ({ ...words, sv: words.sv.replaceAll(" ", "\u00A0") })));
  });
});
