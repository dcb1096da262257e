import { outside } from "../argument.ts";
import { defineFunction } from "../custom-function.ts";
import { wordByLanguage } from "../formula/word-by-language.ts";
import type { FunctionSpecification } from "../function-specification.ts";
import { judgeStatus } from "../okr/status.ts";
import { STATUS_WORDS, type Status } from "../okr/words.ts";
import { date, language, number } from "../parameter.ts";

export const okrStatus = defineFunction({
  name: "OKR_STATUS",
  parameters: [
    number("progress"),
    date("start_date"),
    date("end_date"),
    date("as_of"),
    number("on_track", { default: 0.9 }),
    number("at_risk", { default: 0.7 }),
    language,
  ],
  calculate: (progress, startDate, endDate, asOf, onTrack, atRisk, language) => {
    if (endDate <= startDate) return outside("end_date", endDate, "must be after start_date");
    if (atRisk < 0) return outside("at_risk", atRisk, "must be 0 or more");
    if (atRisk > onTrack) return outside("at_risk", atRisk, "must not be above on_track");
    return STATUS_WORDS[language][judgeStatus(progress, { startDate, endDate, asOf }, { onTrack, atRisk })];
  },
});

const inLanguage = (status: Status): string => wordByLanguage(STATUS_WORDS, status);
const EXPECTED = "((INT(as_of)-INT(start_date))/(INT(end_date)-INT(start_date)))";

export const okrStatusSpecification: FunctionSpecification = {
  function: okrStatus,
  units: { progress: "fraction", on_track: "fraction", at_risk: "fraction" },
  result: { unit: "text" },
  errors: [
    { code: "#NUM!", when: "end_date is not after start_date" },
    { code: "#NUM!", when: "at_risk is below 0 or above on_track" },
  ],
  examples: [
    { args: [0.45, 46027, 46111, 46069], result: "On track" },
    { args: [[[0.4], [0.3], [1]], 46027, 46111, 46069], result: [["At risk"], ["Off track"], ["Achieved"]] },
    { args: [0.4, 46027, 46111, 46069, 0.8, 0.6, "sv"], result: "Enligt plan" },
  ],
  source: {
    title: "Planview, OKR Health: on track is within 10 % of the projected progress",
    address: "https://success.planview.com/Planview_LeanKit/OKRs/075_OKR_Health",
  },
  // Worked out where it is asked for: bundles that only calculate leave it out.
  get twin() {
    return `IF(OR(progress="",start_date="",end_date="",as_of=""),"",
    IF(progress>=1-1E-9,${inLanguage("achieved")},
    IF(INT(as_of)<INT(start_date),${inLanguage("not started")},
    IF(INT(as_of)>INT(end_date),${inLanguage("missed")},
    IF(${EXPECTED}<0.1-1E-9,IF(progress+1E-9>=0,${inLanguage("on track")},${inLanguage("off track")}),
    IF(progress/${EXPECTED}>=on_track-1E-9,${inLanguage("on track")},
    IF(progress/${EXPECTED}>=at_risk-1E-9,${inLanguage("at risk")},${inLanguage("off track")})))))))`;
  },
};
