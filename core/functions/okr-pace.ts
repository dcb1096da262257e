import { CellError } from "../cell-error.ts";
import { defineFunction } from "../custom-function.ts";
import type { FunctionSpecification } from "../function-specification.ts";
import { date, number, word } from "../parameter.ts";

/** Average lengths: a pace is a rate, and every week of it counts the same. A year has 365.25 days. */
const DAYS_IN = { day: 1, week: 7, month: 30.4375, quarter: 91.3125 };

export const okrPace = defineFunction({
  name: "OKR_PACE",
  parameters: [
    number("current"),
    number("target"),
    date("as_of"),
    date("end_date"),
    word("unit", ["day", "week", "month", "quarter"], { default: "week" }),
  ],
  calculate: (current, target, asOf, endDate, unit) =>
    asOf >= endDate
      ? new CellError("#N/A", "as_of must be before end_date: there is no time left to set a pace for.")
      : (target - current) / ((endDate - asOf) / DAYS_IN[unit]),
});

export const okrPaceSpecification: FunctionSpecification = {
  function: okrPace,
  units: { current: "metric", target: "metric" },
  result: { unit: "metric" },
  errors: [{ code: "#N/A", when: "as_of is not before end_date" }],
  examples: [
    { args: [6200, 8000, 46069, 46111], result: 300 },
    { args: [6200, 8000, 46069, 46114, "day"], result: 40 },
    { args: [[[4], [5], [""]], 2, 46097, 46111], result: [[-1], [-1.5], [""]] },
  ],
  source: {
    title: "CodingAce, Quarterly Run Rate: required daily revenue = (target − revenue to date) / remaining days",
    address: "https://codingace.net/sales/quarterly_run_rate.html",
  },
  twin: `IF(OR(current="",target="",as_of="",end_date=""),"",
    IF(INT(as_of)>=INT(end_date),NA(),
    (target-current)/(INT(end_date)-INT(as_of))
      *IF(unit="day",1,IF(unit="month",30.4375,IF(unit="quarter",91.3125,7)))))`,
};
