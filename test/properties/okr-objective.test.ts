import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { okrConfidence } from "../../core/functions/okr-confidence.ts";
import { okrCoverage } from "../../core/functions/okr-coverage.ts";
import { okrGrade } from "../../core/functions/okr-grade.ts";
import { okrRollup } from "../../core/functions/okr-rollup.ts";
import { okrStatement } from "../../core/functions/okr-statement.ts";
import { GRADE_WORDS, GRADES } from "../../core/okr/words.ts";
import { call, column, expectClose, fraction, language, metric, number, weight } from "./okr-calls.ts";

const rollUp = number(okrRollup);
const coverage = number(okrCoverage);
const grade = call(okrGrade);
const confidence = number(okrConfidence);
const statement = call(okrStatement);

describe("OKR_ROLLUP", () => {
  const keyResults = fc.array(fc.record({ done: fraction, weight }), { minLength: 1, maxLength: 12 });
  const read = (results: readonly { done: number; weight: number }[]) =>
    [column(results.map(({ done }) => done)), column(results.map((result) => result.weight))] as const;

  test("of equal weights is the mean", () => {
    fc.assert(
      fc.property(fc.array(fraction, { minLength: 1, maxLength: 12 }), weight, (values, each) => {
        const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
        expectClose(rollUp(column(values)), mean);
        expectClose(rollUp(column(values), column(values.map(() => each))), mean);
      }),
    );
  });

  test("lies between the worst and the best, and worst is the worst", () => {
    fc.assert(
      fc.property(keyResults, (results) => {
        const [values, weights] = read(results);
        const worst = rollUp(values, weights, "worst");
        expect(worst).toBe(Math.min(...values.flat()));
        expect(rollUp(values, weights)).toBeGreaterThanOrEqual(worst - 1e-12);
        expect(rollUp(values, weights)).toBeLessThanOrEqual(Math.max(...values.flat()) + 1e-12);
      }),
    );
  });

  test("does not depend on order, on the size of the weights, or on what is not measured", () => {
    fc.assert(
      fc.property(keyResults, weight, weight, (results, factor, unmeasured) => {
        const [values, weights] = read(results);
        const answer = rollUp(values, weights);
        expectClose(rollUp([...values].reverse(), [...weights].reverse()), answer);
        expectClose(rollUp(values, column(weights.flat().map((each) => each * factor))), answer);
        expect(rollUp([...values, [""]], [...weights, [unmeasured]])).toBe(answer);
      }),
    );
  });

  test("weighs a weight of 2 as the same key result twice", () => {
    fc.assert(
      fc.property(fraction, fraction, (one, other) => {
        expectClose(rollUp(column([one, other]), column([2, 1])), rollUp(column([one, one, other])));
      }),
    );
  });
});

describe("OKR_COVERAGE", () => {
  test("is the share that is there: between 0 and 1, and 1 together with what is missing", () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 20 }), metric, (measured, value) => {
        const names = column(measured.map((_, index) => `KR${index}`));
        const answer = coverage(names, column(measured.map((there) => (there ? value : ""))));
        const missing = coverage(names, column(measured.map((there) => (there ? "" : value))));
        expect(answer).toBeGreaterThanOrEqual(0);
        expect(answer).toBeLessThanOrEqual(1);
        expectClose(answer + missing, 1);
      }),
    );
  });

  test("is 1 exactly when OKR_ROLLUP leaves nothing out", () => {
    fc.assert(
      fc.property(fc.array(fc.option(fraction, { nil: "" }), { minLength: 1, maxLength: 12 }), (values) => {
        const names = column(values.map((_, index) => `KR${index}`));
        expect(coverage(names, column(values)) === 1).toBe(!values.includes(""));
      }),
    );
  });
});

describe("OKR_GRADE", () => {
  const kind = fc.constantFrom("aspirational", "committed");

  test("never falls as the score rises, and a committed objective is never graded more kindly", () => {
    const rank = (word: unknown) => GRADES.findIndex((each) => GRADE_WORDS.en[each] === word);
    fc.assert(
      fc.property(fraction, fraction, kind, (one, other, kindOfBoth) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        expect(rank(grade(more, kindOfBoth))).toBeGreaterThanOrEqual(rank(grade(less, kindOfBoth)));
        expect(rank(grade(one, "committed"))).toBeLessThanOrEqual(rank(grade(one)));
      }),
    );
  });

  test("says the same in every language", () => {
    fc.assert(
      fc.property(fraction, kind, language, (score, kindOfIt, spoken) => {
        const english = GRADES.find((each) => GRADE_WORDS.en[each] === grade(score, kindOfIt));
        expect(grade(score, kindOfIt, spoken)).toBe(english && GRADE_WORDS[spoken][english]);
      }),
    );
  });
});

describe("OKR_CONFIDENCE", () => {
  const answers = fc.array(fc.record({ score: fc.integer({ min: 0, max: 10 }), weight }), { minLength: 1, maxLength: 12 });

  test("is the roll-up of scores as shares of the scale, between 0 and 1", () => {
    fc.assert(
      fc.property(answers, (given) => {
        const scores = column(given.map(({ score }) => score));
        const weights = column(given.map((each) => each.weight));
        const answer = confidence(scores, weights);
        expectClose(answer, rollUp(column(scores.flat().map((score) => score / 10)), weights));
        expect(answer).toBeGreaterThanOrEqual(0);
        expect(answer).toBeLessThanOrEqual(1);
      }),
    );
  });

  test("does not depend on the scale", () => {
    fc.assert(
      fc.property(answers, weight, (given, factor) => {
        const scores = given.map(({ score }) => score);
        expectClose(confidence(column(scores.map((score) => score * factor)), "", 10 * factor), confidence(column(scores)));
      }),
    );
  });
});

describe("OKR_STATEMENT", () => {
  const word = fc.stringMatching(/^[A-Za-zåäöñșț0-9 %=+-]{1,20}$/);

  test("does not depend on blank cells or on how the range lies", () => {
    fc.assert(
      fc.property(word, fc.array(word, { minLength: 1, maxLength: 8 }), language, (objective, keyResults, spoken) => {
        const sentence = statement(objective, column(keyResults), spoken);
        expect(statement(objective, [keyResults], spoken)).toBe(sentence);
        expect(
          statement(
            objective,
            keyResults.map((each) => ["", each, ""]),
            spoken,
          ),
        ).toBe(sentence);
      }),
    );
  });

  test("holds the objective and every key result, in order and unchanged", () => {
    fc.assert(
      fc.property(word, fc.array(word, { minLength: 1, maxLength: 8 }), (objective, keyResults) => {
        const sentence = statement(objective, column(keyResults)) as string;
        expect(sentence.startsWith(`${objective}, `)).toBe(true);
        expect(sentence.endsWith(`: ${keyResults.join("; ")}`)).toBe(true);
      }),
    );
  });
});
