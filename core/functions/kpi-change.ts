import { BLANK, type CellValue } from "../cell.ts";
import { passedOnError } from "../cell-error.ts";
import { type Answer, defineFunction } from "../custom-function.ts";
import { describeFunction } from "../function-specification.ts";

export const kpiChange = defineFunction({
  name: "KPI_CHANGE",
  takes: "elements",
  parameters: [
    { name: "current", type: "number", unit: "metric" },
    { name: "previous", type: "number", unit: "metric" },
    { name: "mode", type: "word", words: ["percent", "abs", "points"], unit: "text", default: "percent" },
    { name: "if_undefined", type: "any", unit: "text", default: "n/m", verbatim: true },
  ],
  calculate: (current, previous, mode, ifUndefined) => {
    if (mode === "points") return current - previous;
    if (mode === "abs") return previous === 0 ? instead(ifUndefined) : (current - previous) / Math.abs(previous);
    return previous <= 0 ? instead(ifUndefined) : (current - previous) / previous;
  },
});

/** The answer where there is no meaningful change: a word, a number, a blank or an error. */
const instead = (value: CellValue): Answer => passedOnError(value) ?? (value as Answer) ?? BLANK;

export const kpiChangeSpecification = describeFunction(kpiChange, {
  result: { unit: "fraction" },
  errors: [],
  examples: [
    { args: [120, 100], result: 0.2 },
    { args: [0.045, 0.03, "points"], result: 0.015 },
    { args: [50, 0], result: "n/m" },
    { args: [[[120], [90], [""]], 100], result: [[0.2], [-0.1], [""]] },
  ],
  source: {
    title: "Measured By glossary: KPI growth is (end − start) / start",
  },
  twin: `IF(OR(current="",previous=""),"",
    IF(mode="points",current-previous,
    IF(mode="abs",IF(previous=0,if_undefined,(current-previous)/ABS(previous)),
    IF(previous<=0,if_undefined,(current-previous)/previous))))`,
});
