import { outside } from "../argument.ts";
import { BLANK } from "../cell.ts";
import { defineFunction } from "../custom-function.ts";
import type { FunctionSpecification } from "../function-specification.ts";
import { number } from "../parameter.ts";

export const kpiNpsScores = defineFunction({
  name: "KPI_NPS_SCORES",
  takes: "ranges",
  parameters: [number("scores", { range: "block" })],
  calculate: (scores) => {
    let answers = 0;
    let promoters = 0;
    let detractors = 0;
    for (const score of scores) {
      if (score === null) continue;
      if (!Number.isInteger(score) || score < 0 || score > 10) return outside("scores", score, "must be whole numbers from 0 to 10");
      answers++;
      if (score >= 9) promoters++;
      if (score <= 6) detractors++;
    }
    return answers === 0 ? BLANK : (100 * (promoters - detractors)) / answers;
  },
});

export const kpiNpsScoresSpecification: FunctionSpecification = {
  function: kpiNpsScores,
  units: { scores: "score" },
  result: { unit: "score" },
  errors: [{ code: "#NUM!", when: "a score is not a whole number from 0 to 10" }],
  examples: [
    { args: [[[10], [9], [8], [6]]], result: 25 },
    { args: [[[10, 7, ""]]], result: 50 },
  ],
  source: {
    title: "Bain & Company, Net Promoter System: Measuring Your Net Promoter Score",
    address: "https://www.netpromotersystem.com/about/measuring-your-net-promoter-score/",
  },
  twin: `IF(COUNT(scores)=0,"",
    100*SUMPRODUCT((scores<>"")*((scores>=9)-(scores<=6)))/COUNT(scores))`,
};
