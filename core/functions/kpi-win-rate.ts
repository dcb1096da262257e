import { defineFunction } from "../custom-function.ts";
import type { FunctionSpecification } from "../function-specification.ts";
import { ratio } from "../kpi/ratio.ts";
import { count } from "../parameter.ts";

export const kpiWinRate = defineFunction({
  name: "KPI_WIN_RATE",
  parameters: [count("won"), count("lost")],
  calculate: (won, lost) => ratio(won, won + lost, "won + lost"),
});

export const kpiWinRateSpecification: FunctionSpecification = {
  function: kpiWinRate,
  units: { won: "count", lost: "count" },
  result: { unit: "fraction" },
  errors: [{ code: "#DIV/0!", when: "won and lost are both 0" }],
  examples: [
    { args: [10, 30], result: 0.25 },
    { args: [5, 0], result: 1 },
  ],
  source: {
    title: "ShareCRM glossary, Win Rate: won divided by closed, won plus lost",
    address: "https://www.sharecrm.com/glossary/win-rate/",
  },
  twin: `IF(OR(won="",lost=""),"",won/(won+lost))`,
};
