import { outside } from "../argument.ts";
import { defineFunction } from "../custom-function.ts";
import type { FunctionSpecification } from "../function-specification.ts";
import { countPeriods } from "../okr/cadence.ts";
import { PERIODS } from "../okr/period.ts";
import { limitProgress } from "../okr/progress.ts";
import { count, date, number, word } from "../parameter.ts";
import { FIRST_OF_MARCH_1900 } from "../serial-date.ts";

export const okrCadence = defineFunction({
  name: "OKR_CADENCE",
  parameters: [count("done"), number("times"), word("period", PERIODS), date("start_date"), date("end_date")],
  calculate: (done, times, period, startDate, endDate) => {
    if (endDate < startDate) return outside("end_date", endDate, "must not be before start_date");
    if (times <= 0) return outside("times", times, "must be above 0");
    if (period !== "day" && period !== "week" && startDate < FIRST_OF_MARCH_1900)
      return outside("start_date", startDate, "must be 1 March 1900 or later");
    return limitProgress(done / (times * countPeriods(period, startDate, endDate)));
  },
});

const daysInMonthOf = (date: string): string => `DAY(DATE(YEAR(${date}),MONTH(${date})+1,0))`;

export const okrCadenceSpecification: FunctionSpecification = {
  function: okrCadence,
  units: { done: "count", times: "count" },
  result: { unit: "fraction" },
  errors: [
    { code: "#NUM!", when: "end_date is before start_date" },
    { code: "#NUM!", when: "times is not above 0" },
    { code: "#NUM!", when: "period is month, quarter or year and start_date is before 1 March 1900" },
  ],
  examples: [
    { args: [30, 20, "month", 46023, 46112], result: 0.5 },
    { args: [9, 3, "week", 46027, 46068], result: 0.5 },
    { args: [[[0], [1], [2]], 1, "quarter", 46023, 46203], result: [[0], [0.5], [1]] },
  ],
  source: { title: "Measured By: N every period over whole calendar months, both end days counted" },
  // Worked out where it is asked for: bundles that only calculate leave it out.
  get twin() {
    return `IF(OR(done="",times="",period="",start_date="",end_date=""),"",
    MIN(1,done/times/
    IF(period="day",INT(end_date)-INT(start_date)+1,
    IF(period="week",(INT(end_date)-INT(start_date)+1)/7,
    ((YEAR(end_date)-YEAR(start_date))*12+MONTH(end_date)-MONTH(start_date)
      +DAY(end_date)/${daysInMonthOf("end_date")}
      -(DAY(start_date)-1)/${daysInMonthOf("start_date")})
      /IF(period="month",1,IF(period="quarter",3,12))))))`;
  },
};
