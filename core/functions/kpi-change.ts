import { BLANK, type CellValue } from "../cell.ts";
import { passedOnError } from "../cell-error.ts";
import { type Answer, defineFunction } from "../custom-function.ts";
import type { FunctionSpecification } from "../function-specification.ts";
import { CHANGE_MODES, changeBetween, NOT_MEANINGFUL } from "../kpi/change.ts";
import { number, numberOrText, word } from "../parameter.ts";

export const kpiChange = defineFunction({
  name: "KPI_CHANGE",
  parameters: [
    number("current"),
    number("previous"),
    word("mode", CHANGE_MODES, { default: "percent" }),
    numberOrText("if_undefined", { default: NOT_MEANINGFUL, verbatim: true }),
  ],
  calculate: (current, previous, mode, ifUndefined) => changeBetween(current, previous, mode) ?? instead(ifUndefined),
});

/** The answer where there is no meaningful change: a word, a number, a blank or an error. */
const instead = (value: CellValue): Answer => passedOnError(value) ?? (value as Answer) ?? BLANK;

export const kpiChangeSpecification: FunctionSpecification = {
  function: kpiChange,
  units: { current: "metric", previous: "metric", if_undefined: "text" },
  result: { unit: "fraction" },
  errors: [],
  examples: [
    { args: [120, 100], result: 0.2 },
    { args: [0.045, 0.03, "points"], result: 0.015 },
    { args: [50, 0], result: "n/m" },
    { args: [[[120], [90], [""]], 100], result: [[0.2], [-0.1], [""]] },
  ],
  source: {
    title: "Investopedia, Percentage Change: (new value − old value) / old value",
    address: "https://www.investopedia.com/terms/p/percentage-change.asp",
  },
  twin: `IF(OR(current="",previous=""),"",
    IF(mode="points",current-previous,
    IF(IF(mode="abs",previous=0,previous<=0),if_undefined,
    IF(mode="abs",(current-previous)/ABS(previous),(current-previous)/previous))))`,
};
