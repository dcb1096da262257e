import { outside } from "../argument.ts";
import { defineFunction } from "../custom-function.ts";
import type { FunctionSpecification } from "../function-specification.ts";
import { number, word } from "../parameter.ts";

export const okrTarget = defineFunction({
  name: "OKR_TARGET",
  parameters: [
    number("start"),
    number("change"),
    word("kind", ["percent", "units", "compound"], { default: "percent" }),
    number("periods", { default: 1 }),
  ],
  calculate: (start, change, kind, periods) => {
    switch (kind) {
      case "percent":
        return start + Math.abs(start) * change;
      case "units":
        return start + change;
      case "compound":
        if (start < 0) return outside("start", start, "must be 0 or more to compound");
        if (change < -1) return outside("change", change, "must be -1 or more to compound");
        return start * (1 + change) ** periods;
    }
  },
});

export const okrTargetSpecification: FunctionSpecification = {
  function: okrTarget,
  units: { start: "metric", change: "metric", periods: "count" },
  result: { unit: "metric" },
  errors: [{ code: "#NUM!", when: "kind is compound and start is below 0 or change below -1" }],
  examples: [
    { args: [500, 0.2], result: 600 },
    { args: [5, -3, "units"], result: 2 },
    { args: [1000, 0.05, "compound", 3], result: 1157.625 },
    { args: [[[500], [""]], 0.2], result: [[600], [""]] },
  ],
  source: {
    title: "Compound growth basics: future value = present value × (1 + rate per period)^periods",
    address: "https://percentagecalculatorfree.com/guides/growth-finance/compound-growth-basics",
  },
  twin: `IF(OR(start="",change=""),"",
    IF(kind="units",start+change,
    IF(kind="compound",IF(periods=0,start,start*(1+change)^periods),
    start+ABS(start)*change)))`,
};
