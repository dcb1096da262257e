import { outside } from "../argument.ts";
import { defineFunction } from "../custom-function.ts";
import type { FunctionSpecification } from "../function-specification.ts";
import { expectedProgress } from "../okr/expected.ts";
import { date } from "../parameter.ts";

export const okrExpected = defineFunction({
  name: "OKR_EXPECTED",
  parameters: [date("start_date"), date("end_date"), date("as_of")],
  calculate: (startDate, endDate, asOf) =>
    endDate <= startDate ? outside("end_date", endDate, "must be after start_date") : expectedProgress(startDate, endDate, asOf),
});

export const okrExpectedSpecification: FunctionSpecification = {
  function: okrExpected,
  result: { unit: "fraction" },
  errors: [{ code: "#NUM!", when: "end_date is not after start_date" }],
  examples: [
    { args: [46027, 46111, 46069], result: 0.5 },
    { args: [46027, 46111, 46020], result: 0 },
    { args: [46027, [[46111], [46055]], 46048], result: [[0.25], [0.75]] },
  ],
  source: {
    title: "Ally.io (Microsoft Viva Goals), Targets: expected progress is linear between start and end date",
    address: "https://help.ally.io/en/articles/5158411-targets-in-ally-io",
  },
  twin: `IF(OR(start_date="",end_date="",as_of=""),"",
    MAX(0,MIN(1,(INT(as_of)-INT(start_date))/(INT(end_date)-INT(start_date)))))`,
};
