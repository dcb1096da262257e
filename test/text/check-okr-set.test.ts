import { describe, expect, test } from "vitest";
import { ADVICE_TEXTS } from "../../core/i18n/advice/index.ts";
import { LANGUAGES } from "../../core/language.ts";
import { checkKeyResult } from "../../core/text/check-key-result.ts";
import { checkObjective } from "../../core/text/check-objective.ts";
import { checkOkrSet } from "../../core/text/check-okr-set.ts";
import { GAP_WORDS } from "../../core/text/gap-words.ts";
import { KEY_RESULT_GAPS } from "../../core/text/key-result-gaps.ts";
import { parseKeyResult } from "../../core/text/parse-key-result.ts";

const codes = (advice: readonly { readonly code: string }[]): readonly string[] => advice.map(({ code }) => code);

describe("a key result is SMART with a number, a unit, a baseline and a time", () => {
  test.each([
    ["Raise CTR from 10% to 15% by 31 Dec", []],
    ["Raise CTR from 10% to 15%", ["time"]],
    ["Reach 500 customers by 31 Dec", ["baseline"]],
    ["Launch the website by 31 Dec", ["number", "outcome"]],
    ["from 5 to 10 by 31 Dec", ["unit"]],
    ["Increase the conversion rate by 20 % by 31 Dec", ["baseline", "points"]],
    ["Raise CTR to 5 % and open rate to 30 % by 31 Dec", ["baseline", "one metric", "wording"]],
    ["Keep churn under 3 %", []],
    ["Grow MQLs by 5% month over month", ["baseline"]],
  ])("%s", (sentence, expected) => {
    expect(codes(checkKeyResult(sentence))).toEqual(expected);
  });

  test.each([
    ["Reach 500 customers", "Reach 500 customers (from … to 500) by …"],
    ["Increase sign-ups by 20 %", "Increase sign-ups by 20 % (currently …) by …"],
    ["Nå 5 000 följare.", "Nå 5 000 följare (från … till 5\u00a0000) senast …"],
    ["Aumentar los registros un 20 %", "Aumentar los registros un 20 % (actualmente …) antes del …"],
    ["Creșterea NPS de la 50 la 60", "Creșterea NPS de la 50 la 60 până la …"],
  ])("%s: a rewrite to accept", (sentence, suggestion) => {
    expect(checkKeyResult(sentence)[0]?.suggestion).toBe(suggestion);
  });

  test("a rewrite, its gaps filled in, says the same and lacks no more", () => {
    const suggestion = checkKeyResult("Reach 500 customers")[0]?.suggestion ?? "";
    const filled = suggestion.replace("…", "200").replace("…", "31 Dec 2026");
    expect(parseKeyResult(filled)).toMatchObject({ type: "reach", target: 500 });
  });

  test("nothing is suggested where only the user knows the number", () => {
    expect(checkKeyResult("Launch the website")[0]?.suggestion).toBeUndefined();
  });

  test("answers in the language asked for", () => {
    expect(checkKeyResult("Raise CTR from 10% to 15%", "en")[0]?.message).toBe(ADVICE_TEXTS.en.keyResult.time);
    expect(checkKeyResult("Öka CTR från 10 % till 15 %")[0]?.message).toBe(ADVICE_TEXTS.sv.keyResult.time);
  });
});

describe("an objective is clear, no slogan, has a period and leaves the numbers to its key results", () => {
  test.each([
    ["Win the trust of small agencies in Q3", []],
    ["Increase revenue", ["too short", "slogan", "time"]],
    ["Win the trust of small agencies", ["time"]],
    ["Win 500 small agencies in Spain by 31 Dec", ["number"]],
    ["Bli byråernas förstahandsval under Q3", []],
  ])("%s", (objective, expected) => {
    expect(codes(checkObjective(objective))).toEqual(expected);
  });
});

describe("an objective is rewritten where words can mend it", () => {
  test.each([
    ["Win the trust of small agencies", "Win the trust of small agencies by …"],
    ["Win 500 small agencies in Spain by 31 Dec", "Win small agencies in Spain by 31 Dec"],
    ["Hacer crecer la comunidad en un 20 %", "Hacer crecer la comunidad antes del …"],
    ["Bli byråernas förstahandsval", "Bli byråernas förstahandsval senast …"],
    ["Increase revenue", undefined],
  ])("%s: %s", (objective, suggestion) => {
    expect(checkObjective(objective)[0]?.suggestion).toBe(suggestion);
  });

  test("a rewrite, its day filled in, needs nothing more", () => {
    const [advice] = checkObjective("Win 500 small agencies in Spain");
    expect(checkObjective(advice?.suggestion?.replace("…", "31 Dec") ?? "")).toEqual([]);
  });
});

describe("a set has three to five objectives, two to five key results each, weights, owners, sources and no idle KPI", () => {
  const keyResult = { keyResult: "Raise CTR from 10% to 15% by 31 Dec", owner: "Ana", source: "CRM" };
  const objective = { objective: "Win the trust of small agencies in Q3", owner: "Ana", keyResults: [keyResult, keyResult] };

  test("a sound set needs nothing", () => {
    expect(checkOkrSet({ objectives: [objective, objective, objective] }, "en")).toEqual([]);
  });

  test.each([
    ["two objectives", { objectives: [objective, objective] }, ["few objectives"]],
    ["six objectives", { objectives: Array(6).fill(objective) }, ["many objectives"]],
    ["one key result", { objectives: [objective, objective, { ...objective, keyResults: [keyResult] }] }, ["few key results"]],
    [
      "six key results",
      { objectives: [objective, objective, { ...objective, keyResults: Array(6).fill(keyResult) }] },
      ["many key results"],
    ],
    ["no owner", { objectives: [objective, objective, { ...objective, owner: "" }] }, ["owner"]],
    [
      "no source",
      { objectives: [objective, objective, { ...objective, keyResults: [keyResult, { ...keyResult, source: "" }] }] },
      ["source"],
    ],
    ["odd weights", { objectives: [0.5, 0.3, 0.1].map((weight) => ({ ...objective, weight })) }, ["weights"]],
    ["weights of one", { objectives: [0.5, 0.3, 0.2].map((weight) => ({ ...objective, weight })) }, []],
    ["weights in percent", { objectives: [50, 30, 20].map((weight) => ({ ...objective, weight })) }, []],
    ["an idle KPI", { objectives: [objective, objective, objective], kpis: [{ kpi: "CTR", servesKeyResult: false }] }, ["kpi"]],
  ])("%s", (_, set, expected) => {
    expect(codes(checkOkrSet(set, "en"))).toEqual(expected);
  });

  test("the sum of odd weights reads as the language writes numbers", () => {
    const set = { objectives: [0.5, 0.3, 0.1].map((weight) => ({ ...objective, weight })) };
    expect(checkOkrSet(set, "en")[0]?.message).toContain("add up to 0.9.");
    expect(checkOkrSet(set, "sv")[0]?.message).toContain("blir 0,9 tillsammans.");
  });

  test("odd weights are offered as shares that sum to 100 %", () => {
    const set = { objectives: [0.5, 0.3, 0.1].map((weight) => ({ ...objective, weight })) };
    expect(checkOkrSet(set, "en")[0]?.suggestion).toBe("56% · 33% · 11%");
    expect(checkOkrSet(set, "sv")[0]?.suggestion).toBe("56\u00a0% · 33\u00a0% · 11\u00a0%");
    expect(
      checkOkrSet({ objectives: set.objectives.map((each, index) => ({ ...each, weight: -index })) }, "en")[0]?.suggestion,
    ).toBeUndefined();
  });

  test("advice says where it belongs", () => {
    const set = { objectives: [objective, objective, { ...objective, keyResults: [keyResult, { ...keyResult, owner: "" }] }] };
    expect(checkOkrSet(set, "en")).toEqual([{ code: "owner", message: ADVICE_TEXTS.en.set.owner, objective: 2, keyResult: 1 }]);
  });
});

describe.each(LANGUAGES)("messages in %s", (language) => {
  test("every gap has short words for a cell and a sentence for the sidebar", () => {
    for (const [index, gap] of KEY_RESULT_GAPS.entries()) {
      expect(GAP_WORDS[language][index]).toMatch(/^[^.;]+$/);
      expect(ADVICE_TEXTS[language].keyResult[gap]).toMatch(/\.$|»\.$/);
    }
  });
});
