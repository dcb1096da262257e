import { outside } from "../argument.ts";
import { defineFunction } from "../custom-function.ts";
import type { FunctionSpecification } from "../function-specification.ts";
import { number } from "../parameter.ts";

export const kpiCagr = defineFunction({
  name: "KPI_CAGR",
  parameters: [number("begin"), number("end"), number("years")],
  calculate: (begin, end, years) => {
    if (begin <= 0) return outside("begin", begin, "must be above 0");
    if (end < 0) return outside("end", end, "must be 0 or more");
    if (years <= 0) return outside("years", years, "must be above 0");
    return (end / begin) ** (1 / years) - 1;
  },
});

export const kpiCagrSpecification: FunctionSpecification = {
  function: kpiCagr,
  units: { begin: "metric", end: "metric", years: "years" },
  result: { unit: "fraction" },
  errors: [{ code: "#NUM!", when: "begin is 0 or less, end is below 0, or years is 0 or less" }],
  examples: [
    { args: [100, 121, 2], result: 0.1 },
    { args: [200, 100, 1], result: -0.5 },
  ],
  source: { title: "Investopedia, Compound Annual Growth Rate (CAGR)", address: "https://www.investopedia.com/terms/c/cagr.asp" },
  twin: `IF(OR(begin="",end="",years=""),"",(end/begin)^(1/years)-1)`,
};
