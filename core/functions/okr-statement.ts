import { BLANK } from "../cell.ts";
import { defineFunction } from "../custom-function.ts";
import type { FunctionSpecification } from "../function-specification.ts";
import { MEASURED_BY } from "../okr/words.ts";
import { language, text } from "../parameter.ts";

export const okrStatement = defineFunction({
  name: "OKR_STATEMENT",
  takes: "ranges",
  parameters: [text("objective"), text("key_results", { range: "block" }), language],
  calculate: (objective, keyResults, language) => {
    if (objective === null) return BLANK;
    const stated = keyResults.filter((keyResult) => keyResult !== null);
    return stated.length === 0 ? objective : `${objective}, ${MEASURED_BY[language]}: ${stated.join("; ")}`;
  },
});

export const okrStatementSpecification: FunctionSpecification = {
  function: okrStatement,
  result: { unit: "text" },
  errors: [],
  examples: [
    {
      args: ["Win more leads", [["1 200 MQLs"], [""], ["CTR of 4 %"]]],
      result: "Win more leads, measured by: 1 200 MQLs; CTR of 4 %",
    },
    { args: ["Fler leads", [["1 200 MQL"]], "sv"], result: "Fler leads, mäts med: 1 200 MQL" },
  ],
  source: { title: "John Doerr, Measure What Matters (2018): “I will (objective) as measured by (this set of key results)”" },
  twin: { none: "Joining a range of any size needs TEXTJOIN, which Excel 2016 does not have." },
};
