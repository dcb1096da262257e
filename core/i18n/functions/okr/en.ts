import type { FunctionTexts } from "../function-texts.ts";

export const okr = {
  OKR_PROGRESS: {
    summary: "Progress of a key result from its start to its target, up or down: (current − start) / (target − start).",
    parameters: {
      current: 'The value now; may be TRUE or FALSE when type is "done".',
      target: 'The value to reach, or the bound to hold; may be blank when type is "done".',
      start:
        'Optional. The value at the beginning; 0 when left out, which is right only for what rises from nothing. With "between", the lower bound.',
      type: 'Optional. "reach" (default), "at_least", "at_most", "between" or "done"; the words of the sheet\'s type column work too, except "keep".',
      limit: "Optional. TRUE (default) keeps the result between 0 and 1; FALSE also shows over-achievement and the wrong direction.",
    },
    result: "Progress as a fraction: 0.5 is halfway, 1 is the target.",
    keywords: ["progress", "key result", "goal attainment", "percent complete", "baseline"],
  },
  OKR_EXPECTED: {
    summary: "Progress that a steady pace would have brought by a day: the share of the period that has gone by.",
    parameters: {
      start_date: "First day of the period.",
      end_date: "Last day of the period, after start_date.",
      as_of: "The day to look at.",
    },
    result: "Expected progress as a fraction from 0 to 1.",
    keywords: ["expected progress", "planned progress", "time elapsed", "pace"],
  },
  OKR_STATUS: {
    summary: "Status of a key result in a word: its progress compared with what a steady pace would have brought.",
    parameters: {
      progress: "Progress as a fraction, as OKR_PROGRESS gives it.",
      start_date: "First day of the period.",
      end_date: "Last day of the period, after start_date.",
      as_of: "The day to look at.",
      on_track: "Optional. Share of the expected progress that is still on track; 0.9 when left out.",
      at_risk: "Optional. Share of the expected progress that is at risk rather than off track; 0.7 when left out.",
      language: 'Optional. Language of the word: "en" (default), "es", "sv" or "ro".',
    },
    result: "Achieved, Not started, Missed, On track, At risk or Off track, in the language.",
    keywords: ["status", "on track", "at risk", "health", "traffic light"],
  },
  OKR_TARGET: {
    summary: "The target that a change leads to: “by 20%”, “by 3 days” or “5% month over month” as a number.",
    parameters: {
      start: "The value at the beginning.",
      change: 'How much it changes: a fraction with "percent" and "compound" (0.2 is +20%), the plain amount with "units".',
      kind: 'Optional. "percent" of the start (default), "units" to add, or "compound" for growth in every period.',
      periods: 'Optional. Over how many periods "compound" grows; 1 when left out.',
    },
    result: "The target, in the unit of start.",
    keywords: ["target", "goal value", "growth target", "compound growth", "increase by"],
  },
  OKR_ROLLUP: {
    summary: "Progress of an objective: the weighted mean of its measured key results.",
    parameters: {
      progress: "Progress of each key result, as fractions; blanks are left out.",
      weights: "Optional. Weight of each key result, in a range of the same size; 1 each when left out.",
      method: 'Optional. "mean" (default), or "worst" for the smallest progress.',
    },
    result: "Progress as a fraction; blank when nothing is measured.",
    keywords: ["roll-up", "objective progress", "weighted average"],
  },
  OKR_COVERAGE: {
    summary: "How much of an objective is measured: the share of its key results that have a current value.",
    parameters: {
      key_results: "The key results, one a cell; blanks are left out.",
      current: "Their current values, in a range of the same size; only blank or not matters.",
    },
    result: "The share as a fraction: 0.75 is 3 of 4; blank when there is no key result.",
    keywords: ["coverage", "measured", "data completeness", "missing values"],
  },
  OKR_GRADE: {
    summary: "Grade of a score at the end of the period: Red, Amber or Green.",
    parameters: {
      score: "The score as a fraction: 0.7 is 70%.",
      kind: 'Optional. "aspirational" (default) is Amber from 0.4 and Green from 0.7; "committed" is Green from 1 and Red below.',
      language: 'Optional. Language of the word: "en" (default), "es", "sv" or "ro".',
    },
    result: "Red, Amber or Green, in the language.",
    keywords: ["grade", "score", "scoring", "traffic light", "RAG"],
  },
  OKR_FORECAST: {
    summary: "Where a metric ends at its pace so far: start + (current − start) / share of the period elapsed.",
    parameters: {
      current: "The value now.",
      start: "The value at the beginning of the period.",
      start_date: "First day of the period.",
      end_date: "Last day of the period, after start_date.",
      as_of: "The day of the current value, after start_date.",
    },
    result: "The value expected on end_date, in the unit of current.",
    keywords: ["forecast", "projection", "trend", "extrapolation", "landing"],
  },
  OKR_PACE: {
    summary: "How much a metric must change per day, week, month or quarter to reach its target in time.",
    parameters: {
      current: "The value now.",
      target: "The value to reach.",
      as_of: "The day of the current value.",
      end_date: "The day to reach the target by, after as_of.",
      unit: 'Optional. "day", "week" (default), "month" or "quarter"; months and quarters are of average length.',
    },
    result: "The needed change per day, week, month or quarter; negative when the metric must fall.",
    keywords: ["required pace", "needed per week", "run rate needed", "catch up", "remaining"],
  },
  OKR_CADENCE: {
    summary: "Progress of something to do N times every period, such as 20 tests a month.",
    parameters: {
      done: "How many times it has been done so far.",
      times: "How many times it is to be done in each period, above 0.",
      period: '"day", "week", "month", "quarter" or "year".',
      start_date: "First day, included.",
      end_date: "Last day, included.",
    },
    result: "Progress towards the number for all periods, as a fraction from 0 to 1.",
    keywords: ["cadence", "frequency", "recurring", "per week", "per month", "habit"],
  },
  OKR_CONFIDENCE: {
    summary: "Confidence in an objective: the weighted mean of the confidence scores of its key results.",
    parameters: {
      scores: "Confidence in each key result, from 0 to scale; blanks are left out.",
      weights: "Optional. Weight of each key result, in a range of the same size; 1 each when left out.",
      scale: "Optional. The highest possible score; 10 when left out.",
    },
    result: "Confidence as a fraction: 0.7 is 7 of 10; blank when there is no score.",
    keywords: ["confidence", "confidence score", "likelihood", "check-in"],
  },
  OKR_STALE: {
    summary: "Whether a key result is due for a check-in: TRUE when the last one is too long ago.",
    parameters: {
      last_update: "Day of the last check-in; blank means never, which is TRUE.",
      as_of: "The day to look at.",
      every_days: "Optional. Most days between two check-ins; 7 when left out.",
    },
    result: "TRUE or FALSE.",
    keywords: ["stale", "outdated", "overdue check-in", "update due", "reminder"],
  },
  OKR_PARSE: {
    summary: "Reads a key result as people write it and spills its fields: “from 10% to 15%” is reach, 0.1, 0.15.",
    parameters: {
      text: "The key result as a sentence.",
      language: 'Optional. Language of the sentence: "en", "es", "sv" or "ro"; found from the text when left out.',
    },
    result: "One row of 7 cells: type, direction, start, target, change, unit, period. Percent is a fraction: 0.15 is 15%.",
    keywords: ["parse", "read key result", "extract numbers", "from to", "baseline and target"],
  },
  OKR_CHECK: {
    summary: "Checks whether a key result is SMART: “OK”, or what to add so that it is.",
    parameters: {
      text: "The key result as a sentence.",
      language: 'Optional. Language of the sentence and the answer: "en", "es", "sv" or "ro"; found from the text when left out.',
    },
    result: "“OK”, or what is missing, joined by “; ”.",
    keywords: ["SMART", "check key result", "quality", "baseline", "measurable"],
  },
  OKR_STATEMENT: {
    summary: "An objective and its key results as one sentence: “Objective, measured by: KR1; KR2; KR3”.",
    parameters: {
      objective: "The objective.",
      key_results: "The key results, one a cell; blanks are skipped.",
      language: 'Optional. Language of “measured by”: "en" (default), "es", "sv" or "ro".',
    },
    result: "The sentence; the objective alone when there is no key result.",
    keywords: ["statement", "sentence", "summary", "measured by", "OKR formula"],
  },
} satisfies Partial<FunctionTexts>;
