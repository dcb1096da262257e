import { outside } from "../argument.ts";
import { defineFunction } from "../custom-function.ts";
import { wordByLanguage } from "../formula/word-by-language.ts";
import type { FunctionSpecification } from "../function-specification.ts";
import { NPS_ZONE_WORDS, type NpsZone } from "../kpi/words.ts";
import { LANGUAGES } from "../language.ts";
import { atLeast } from "../tolerance.ts";

export const kpiNpsZone = defineFunction({
  name: "KPI_NPS_ZONE",
  takes: "elements",
  parameters: [
    { name: "nps", type: "number", unit: "score" },
    { name: "improvement", type: "number", unit: "score", default: 0 },
    { name: "quality", type: "number", unit: "score", default: 50 },
    { name: "excellence", type: "number", unit: "score", default: 75 },
    { name: "language", type: "word", words: LANGUAGES, unit: "text", default: "en" },
  ],
  calculate: (nps, improvement, quality, excellence, language) => {
    if (nps < -100 || nps > 100) return outside("nps", nps, "must be from -100 to 100");
    if (quality < improvement) return outside("quality", quality, "must not be below improvement");
    if (excellence < quality) return outside("excellence", excellence, "must not be below quality");
    const words = NPS_ZONE_WORDS[language];
    if (!atLeast(nps, improvement)) return words.critical;
    if (!atLeast(nps, quality)) return words.improvement;
    return atLeast(nps, excellence) ? words.excellence : words.quality;
  },
});

const word = (zone: NpsZone): string => wordByLanguage(NPS_ZONE_WORDS, zone);

export const kpiNpsZoneSpecification: FunctionSpecification = {
  function: kpiNpsZone,
  result: { unit: "text" },
  errors: [{ code: "#NUM!", when: "nps is outside -100 to 100, or improvement, quality and excellence are not in rising order" }],
  examples: [
    { args: [62], result: "Quality" },
    { args: [80, 0, 50, 75, "sv"], result: "Excellens" },
    { args: [[[-5], [0], [""], [75]]], result: [["Critical"], ["Improvement"], [""], ["Excellence"]] },
  ],
  source: {
    title: "Nexloo, NPS Zones: What They Are, What They Are For and How to Analyze",
    address: "https://blog.nexloo.com/en/nps-zones-what-they-are-what-they-are-for-and-how-to-analyze/",
  },
  // Worked out where it is asked for: bundles that only calculate leave it out.
  get twin() {
    return `IF(nps="","",
    IF(nps+1E-9<improvement,${word("critical")},
    IF(nps+1E-9<quality,${word("improvement")},
    IF(nps+1E-9<excellence,${word("quality")},${word("excellence")}))))`;
  },
};
