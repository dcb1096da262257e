import { BLANK } from "../cell.ts";
import { defineFunction } from "../custom-function.ts";
import type { FunctionSpecification } from "../function-specification.ts";
import { any } from "../parameter.ts";

export const okrCoverage = defineFunction({
  name: "OKR_COVERAGE",
  takes: "ranges",
  parameters: [any("key_results", { range: "block" }), any("current", { range: "block" })],
  together: { parameters: ["key_results", "current"], needed: ["key_results"] },
  calculate: (keyResults, current) => {
    const stated = keyResults.filter((keyResult) => keyResult !== null).length;
    // What stands beside a blank key result is not read and arrives as null.
    const measured = current.filter((value) => value !== null).length;
    return stated === 0 ? BLANK : measured / stated;
  },
});

export const okrCoverageSpecification: FunctionSpecification = {
  function: okrCoverage,
  units: { key_results: "text", current: "metric" },
  result: { unit: "fraction" },
  errors: [{ code: "#VALUE!", when: "key_results and current are ranges of different size" }],
  examples: [
    {
      args: [
        [["More subscribers"], ["Higher open rate"], ["Style guide"], ["Referrals"]],
        [[8200], [0.22], [""], [0]],
      ],
      result: 0.75,
    },
    {
      args: [
        [["More subscribers"], [""], [""]],
        [[8200], [""], [""]],
      ],
      result: 1,
    },
  ],
  source: {
    title: "Planview, OKR Health: how many of the key results have been updated, counted beside their progress",
    address: "https://success.planview.com/Planview_LeanKit/OKRs/075_OKR_Health",
  },
  twin: `IF(SUMPRODUCT((key_results<>"")*1)=0,"",
    SUMPRODUCT((key_results<>"")*(current<>""))/SUMPRODUCT((key_results<>"")*1))`,
};
