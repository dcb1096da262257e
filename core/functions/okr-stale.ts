import { defineFunction } from "../custom-function.ts";
import type { FunctionSpecification } from "../function-specification.ts";
import { date, number } from "../parameter.ts";

export const okrStale = defineFunction({
  name: "OKR_STALE",
  parameters: [date("last_update", { mayBeBlank: true }), date("as_of"), number("every_days", { default: 7 })],
  calculate: (lastUpdate, asOf, everyDays) => lastUpdate === null || asOf - lastUpdate > everyDays,
});

export const okrStaleSpecification: FunctionSpecification = {
  function: okrStale,
  units: { every_days: "days" },
  result: { unit: "logical" },
  errors: [],
  examples: [
    { args: [46061, 46069], result: true },
    { args: [[[46062], [46061], [""]], 46069], result: [[false], [true], [true]] },
    { args: [46041, 46069, 30], result: false },
  ],
  source: {
    title: "Ally.io (Microsoft Viva Goals), Check-ins on your OKRs: quarterly OKRs are best updated once a week",
    address: "http://help.gotoally.com/faq/check-ins-on-your-okrs",
  },
  twin: `IF(as_of="","",IF(last_update="",TRUE,INT(as_of)-INT(last_update)>every_days))`,
};
