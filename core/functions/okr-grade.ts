import { defineFunction } from "../custom-function.ts";
import { wordByLanguage } from "../formula/word-by-language.ts";
import type { FunctionSpecification } from "../function-specification.ts";
import { GRADE_WORDS, type Grade, OBJECTIVE_KINDS } from "../okr/words.ts";
import { language, number, word } from "../parameter.ts";
import { atLeast } from "../tolerance.ts";

export const okrGrade = defineFunction({
  name: "OKR_GRADE",
  parameters: [number("score"), word("kind", OBJECTIVE_KINDS, { default: "aspirational" }), language],
  calculate: (score, kind, language) => GRADE_WORDS[language][kind === "committed" ? gradeCommitted(score) : gradeAspirational(score)],
});

const gradeCommitted = (score: number): Grade => (atLeast(score, 1) ? "green" : "red");

const gradeAspirational = (score: number): Grade => (atLeast(score, 0.7) ? "green" : atLeast(score, 0.4) ? "amber" : "red");

const inLanguage = (grade: Grade): string => wordByLanguage(GRADE_WORDS, grade);

export const okrGradeSpecification: FunctionSpecification = {
  function: okrGrade,
  units: { score: "fraction" },
  result: { unit: "text" },
  errors: [],
  examples: [
    { args: [[[0.39], [0.4], [0.7]]], result: [["Red"], ["Amber"], ["Green"]] },
    { args: [0.9, "committed"], result: "Red" },
    { args: [0.7, "aspirational", "es"], result: "Verde" },
  ],
  source: {
    title:
      "John Doerr, Measure What Matters (2018): 0.7–1.0 green, 0.4–0.6 yellow, 0.0–0.3 red; Dear Andy: How to grade committed OKRs: 1.0 or failed",
    address: "https://www.whatmatters.com/faqs/dear-andy-how-to-grade-committed-okrs",
  },
  // Worked out where it is asked for: bundles that only calculate leave it out.
  get twin() {
    return `IF(score="","",
    IF(kind="committed",IF(score>=1-1E-9,${inLanguage("green")},${inLanguage("red")}),
    IF(score>=0.7-1E-9,${inLanguage("green")},IF(score>=0.4-1E-9,${inLanguage("amber")},${inLanguage("red")}))))`;
  },
};
