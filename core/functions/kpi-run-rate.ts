import { outside } from "../argument.ts";
import { CellError } from "../cell-error.ts";
import { defineFunction } from "../custom-function.ts";
import type { FunctionSpecification } from "../function-specification.ts";
import { date, number } from "../parameter.ts";

export const kpiRunRate = defineFunction({
  name: "KPI_RUN_RATE",
  parameters: [number("to_date"), date("start_date"), date("end_date"), date("as_of")],
  calculate: (toDate, startDate, endDate, asOf) => {
    if (endDate < startDate) return outside("end_date", endDate, "must not be before start_date");
    if (asOf < startDate) return new CellError("#N/A", "as_of is before start_date, so there is nothing to go by yet.");
    if (asOf >= endDate) return toDate;
    return (toDate / (asOf - startDate + 1)) * (endDate - startDate + 1);
  },
});

export const kpiRunRateSpecification: FunctionSpecification = {
  function: kpiRunRate,
  units: { to_date: "metric" },
  result: { unit: "metric" },
  errors: [
    { code: "#NUM!", when: "end_date is before start_date" },
    { code: "#N/A", when: "as_of is before start_date" },
  ],
  examples: [
    { args: [120, 46023, 46053, 46034], result: 310 },
    { args: [300, 46023, 46053, 46060], result: 300 },
  ],
  source: {
    title: "Investopedia, Run Rate: results so far, extrapolated to the whole period",
    address: "https://www.investopedia.com/terms/r/runrate.asp",
  },
  twin: `IF(OR(to_date="",start_date="",end_date="",as_of=""),"",
    IF(as_of<INT(start_date),NA(),
    IF(as_of>=INT(end_date),to_date,
    to_date/(INT(as_of)-INT(start_date)+1)*(INT(end_date)-INT(start_date)+1))))`,
};
