import { outside } from "../argument.ts";
import { CellError } from "../cell-error.ts";
import { defineFunction } from "../custom-function.ts";
import type { FunctionSpecification } from "../function-specification.ts";
import { expectedProgress } from "../okr/expected.ts";
import { date, number } from "../parameter.ts";

export const okrForecast = defineFunction({
  name: "OKR_FORECAST",
  parameters: [number("current"), number("start"), date("start_date"), date("end_date"), date("as_of")],
  calculate: (current, start, startDate, endDate, asOf) => {
    if (endDate <= startDate) return outside("end_date", endDate, "must be after start_date");
    if (asOf <= startDate) return new CellError("#N/A", "as_of must be after start_date: before that there is no pace to go by.");
    return asOf >= endDate ? current : start + (current - start) / expectedProgress(startDate, endDate, asOf);
  },
});

export const okrForecastSpecification: FunctionSpecification = {
  function: okrForecast,
  units: { current: "metric", start: "metric" },
  result: { unit: "metric" },
  errors: [
    { code: "#NUM!", when: "end_date is not after start_date" },
    { code: "#N/A", when: "as_of is not after start_date" },
  ],
  examples: [
    { args: [6200, 5000, 46027, 46111, 46069], result: 7400 },
    { args: [[[4.5], [5]], 5, 46027, 46111, 46048], result: [[3], [5]] },
  ],
  source: {
    title: "grokify/mogo, QuarterProjection: the end of the quarter by a straight line through the value to date",
    address: "https://github.com/grokify/mogo/blob/main/time/timeutil/timeutil_projection.go",
  },
  twin: `IF(OR(current="",start="",start_date="",end_date="",as_of=""),"",
    IF(INT(as_of)>=INT(end_date),current,
    IF(INT(as_of)<=INT(start_date),NA(),
    start+(current-start)*(INT(end_date)-INT(start_date))/(INT(as_of)-INT(start_date)))))`,
};
