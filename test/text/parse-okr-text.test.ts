import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseOkrText } from "../../core/text/parse-okr-text.ts";

/** Objectives with their key results, as texts. */
const shape = (text: string) => {
  const { objectives, unplaced } = parseOkrText(text);
  return {
    objectives: objectives.map(({ text: objective, keyResults }) => [objective, ...keyResults.map((keyResult) => keyResult.text)]),
    unplaced: unplaced.map(({ text: line }) => line),
  };
};

describe("a pasted outline", () => {
  const leads = ["Win more leads", "1 200 MQLs by June", "CTR from 2 % to 5 %"];
  const brand = ["A brand people know", "40 interviews"];

  test.each([
    ["headings and bullets", "# Win more leads\n- 1 200 MQLs by June\n- CTR from 2 % to 5 %\n\n# A brand people know\n- 40 interviews"],
    ["lines and bullets", "Win more leads\n• 1 200 MQLs by June\n• CTR from 2 % to 5 %\nA brand people know\n• 40 interviews"],
    [
      "numbered lists",
      "1. Win more leads\n   a) 1 200 MQLs by June\n   b) CTR from 2 % to 5 %\n2. A brand people know\n   a) 40 interviews",
    ],
    ["nested bullets", "- Win more leads\n  - 1 200 MQLs by June\n  - CTR from 2 % to 5 %\n- A brand people know\n  - 40 interviews"],
    [
      "labels",
      "Objective: Win more leads\nKR 1: 1 200 MQLs by June\nKR 2: CTR from 2 % to 5 %\nObjective 2: A brand people know\nKey result 1: 40 interviews",
    ],
    [
      "Spanish labels",
      "Objetivo 1: Win more leads\nRC 1: 1 200 MQLs by June\nResultado clave 2: CTR from 2 % to 5 %\nObjetivo 2: A brand people know\nRC 1: 40 interviews",
    ],
    [
      "Swedish labels",
      "Mål 1: Win more leads\nNyckelresultat 1: 1 200 MQLs by June\nKR 2: CTR from 2 % to 5 %\nMål 2: A brand people know\nNR 1: 40 interviews",
    ],
    [
      "Romanian labels",
      "Obiectiv 1: Win more leads\nRezultat cheie 1: 1 200 MQLs by June\nRC 2: CTR from 2 % to 5 %\nObiectivul 2: A brand people know\nRC 1: 40 interviews",
    ],
    [
      "Romanian labels in the plural",
      "Obiective: Win more leads\nRezultate-cheie 1: 1 200 MQLs by June\nRezultate-cheie 2: CTR from 2 % to 5 %\nObiective: A brand people know\nRezultate-cheie: 40 interviews",
    ],
    ["codes", "O1 Win more leads\nKR1.1 1 200 MQLs by June\nKR1.2 CTR from 2 % to 5 %\nO2 A brand people know\nKR2.1 40 interviews"],
    ["sentences", "Win more leads, measured by: 1 200 MQLs by June; CTR from 2 % to 5 %\nA brand people know, measured by: 40 interviews"],
    [
      "rows of a spreadsheet",
      "Objective\tKey result\nWin more leads\t1 200 MQLs by June\n\tCTR from 2 % to 5 %\nA brand people know\t40 interviews",
    ],
    [
      "a Markdown table",
      "| Objective | Key result |\n|---|---|\n| Win more leads | 1 200 MQLs by June |\n| Win more leads | CTR from 2 % to 5 % |\n| A brand people know | 40 interviews |",
    ],
  ])("as %s", (_, text) => {
    expect(shape(text)).toEqual({ objectives: [leads, brand], unplaced: [] });
  });

  test.each([
    ["en", "Win leads, measured by: 5 tests, CTR 1.5 %"],
    ["es", "Win leads, medido por: 5 tests, CTR 1.5 %"],
    ["sv", "Win leads, mäts med: 5 tests, CTR 1.5 %"],
    ["ro", "Win leads, măsurat prin: 5 tests, CTR 1.5 %"],
  ])("as a sentence in %s", (_, text) => {
    expect(shape(text).objectives).toEqual([["Win leads", "5 tests", "CTR 1.5 %"]]);
  });

  test("a comma inside a number does not part key results", () => {
    expect(shape("Fler leads, mäts med: CTR 1,5 %, NPS 50").objectives).toEqual([["Fler leads", "CTR 1,5 %", "NPS 50"]]);
  });

  test("says which lines it could not place", () => {
    expect(parseOkrText("Plan for the quarter\n\nObjective: Win more leads\nKR 1: 5 tests\nAnything else").unplaced).toEqual([
      { text: "Plan for the quarter", line: 1 },
      { text: "Anything else", line: 5 },
    ]);
  });

  test("a key result before any objective is unplaced", () => {
    expect(parseOkrText("- 5 tests")).toEqual({ objectives: [], unplaced: [{ text: "5 tests", line: 1 }] });
  });
});

const anyLine = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc
    .tuple(
      fc.constantFrom("", "- ", "  - ", "1. ", "# ", "## ", "O1 ", "KR1.1 ", "KR 2: ", "Objective: ", "| ", "a\t", "Mål: "),
      fc.stringMatching(/^[a-z]{2,8}( [a-z]{2,8}){0,3}$/),
    )
    .map(([start, words]) => start + words),
);

describe("no line is lost", () => {
  test("every word of a text stands in an objective, a key result or among the unplaced", () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^(- | {2}- |1\. |# |O1: |KR1: )?[d-n]{4,9}( [d-n]{4,9}){0,3}$/), { maxLength: 12 }),
        (lines) => {
          const { objectives, unplaced } = parseOkrText(lines.join("\n"));
          const found = [...objectives, ...objectives.flatMap(({ keyResults }) => keyResults), ...unplaced]
            .map(({ text }) => text)
            .join(" ");
          for (const word of lines.flatMap((line) => line.match(/[d-n]{4,9}/g) ?? [])) expect(found).toContain(word);
        },
      ),
    );
  });

  test("any text gives an outline whose lines exist", () => {
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 20 }), (lines) => {
        const text = lines.join("\n");
        const { objectives, unplaced } = parseOkrText(text);
        const count = text.split(/\r\n|\r|\n/).length;
        for (const { line } of [...objectives, ...objectives.flatMap(({ keyResults }) => keyResults), ...unplaced])
          expect(line >= 1 && line <= count).toBe(true);
      }),
    );
  });
});
