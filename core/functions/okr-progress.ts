import { outside } from "../argument.ts";
import { describeValue, isBlank } from "../cell.ts";
import { CellError } from "../cell-error.ts";
import { defineFunction } from "../custom-function.ts";
import type { FunctionSpecification } from "../function-specification.ts";
import { limitProgress } from "../okr/progress.ts";
import { PROGRESS_TYPE_ALIASES, PROGRESS_TYPES, type ProgressType } from "../okr/words.ts";
import { logical, number, numberOrLogical, word } from "../parameter.ts";
import { atLeast, atMost } from "../tolerance.ts";

export const okrProgress = defineFunction({
  name: "OKR_PROGRESS",
  parameters: [
    numberOrLogical("current"),
    number("target", { mayBeBlank: true }),
    number("start", { default: 0 }),
    word("type", PROGRESS_TYPES, { aliases: PROGRESS_TYPE_ALIASES, default: "reach" }),
    logical("limit", { default: true }),
  ],
  blankWhen: ([current, target, , type]) => isBlank(current) || (isBlank(target) && !isDone(type)),
  calculate: (current, target, start, type, limit) => {
    // Only "done" does without a target: for the other types a blank one has made the result blank before.
    const progress = type === "done" ? Number(current) : measure(current, target as number, start, type);
    return limit && typeof progress === "number" ? limitProgress(progress) : progress;
  },
});

const DONE_WORDS = ["done", ...Object.keys(PROGRESS_TYPE_ALIASES).filter((word) => PROGRESS_TYPE_ALIASES[word] === "done")];

const isDone = (type: unknown): boolean => typeof type === "string" && DONE_WORDS.includes(type.toLowerCase());

function measure(current: number | boolean, target: number, start: number, type: Exclude<ProgressType, "done">): number | CellError {
  if (typeof current === "boolean")
    return new CellError("#VALUE!", `current must be a number unless type is done; it is ${describeValue(current)}.`);
  switch (type) {
    case "at_least":
      return atLeast(current, target) ? 1 : 0;
    case "at_most":
      return atMost(current, target) ? 1 : 0;
    case "between":
      if (start > target) return outside("start", start, "must not be above target when type is between");
      return atLeast(current, start) && atMost(current, target) ? 1 : 0;
    case "reach":
      if (start !== target) return (current - start) / (target - start);
      return current === target ? 1 : outside("target", target, "must differ from start");
  }
}

const slack = (threshold: string): string => `MAX(1E-9,1E-12*ABS(${threshold}))`;

export const okrProgressSpecification: FunctionSpecification = {
  function: okrProgress,
  units: { current: "metric", target: "metric", start: "metric" },
  result: { unit: "fraction" },
  errors: [
    { code: "#VALUE!", when: "current is TRUE or FALSE and type is not done" },
    { code: "#NUM!", when: "type is reach, start equals target and current differs from it" },
    { code: "#NUM!", when: "type is between and start is above target" },
  ],
  examples: [
    { args: [35, 50, 20], result: 0.5 },
    { args: [0.035, 0.02, 0.05], result: 0.5 },
    { args: [65, 50, 20, "reach", false], result: 1.5 },
    { args: [0.97, 0.95, "", "at_least"], result: 1 },
    { args: [true, "", "", "done"], result: 1 },
    { args: [[[35], [""], [10]], 50, 20], result: [[0.5], [""], [0]] },
  ],
  source: {
    title: "Terican, Percent To Goal Calculator, “Baseline-Adjusted Formula”: (current − starting) / (goal − starting)",
    address: "https://terican.com/calculators/percent-to-goal-calculator",
  },
  // Worked out where it is asked for: bundles that only calculate leave it out.
  get twin() {
    return `IF(current="","",
    IF(OR(${DONE_WORDS.map((word) => `type="${word}"`)}),IF(limit,MAX(0,MIN(1,N(current))),N(current)),
    IF(target="","",
    IF(type="at_least",IF(current>=target-${slack("target")},1,0),
    IF(type="at_most",IF(current<=target+${slack("target")},1,0),
    IF(type="between",IF(AND(current>=start-${slack("start")},current<=target+${slack("target")}),1,0),
    IF(limit,
      MAX(0,MIN(1,IF(current=target,1,(current-start)/(target-start)))),
      IF(current=target,1,(current-start)/(target-start)))))))))`;
  },
};
