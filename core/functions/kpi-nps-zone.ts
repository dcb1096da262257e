import { outside } from "../argument.ts";
import { defineFunction } from "../custom-function.ts";
import { wordByLanguage } from "../formula/word-by-language.ts";
import type { FunctionSpecification } from "../function-specification.ts";
import { NPS_ZONE_WORDS, type NpsZone } from "../kpi/words.ts";
import { language, number } from "../parameter.ts";
import { atLeast } from "../tolerance.ts";

export const kpiNpsZone = defineFunction({
  name: "KPI_NPS_ZONE",
  parameters: [
    number("nps"),
    number("improvement", { default: 0 }),
    number("quality", { default: 50 }),
    number("excellence", { default: 75 }),
    language,
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

const inLanguage = (zone: NpsZone): string => wordByLanguage(NPS_ZONE_WORDS, zone);

export const kpiNpsZoneSpecification: FunctionSpecification = {
  function: kpiNpsZone,
  units: { nps: "score", improvement: "score", quality: "score", excellence: "score" },
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
    IF(nps+1E-9<improvement,${inLanguage("critical")},
    IF(nps+1E-9<quality,${inLanguage("improvement")},
    IF(nps+1E-9<excellence,${inLanguage("quality")},${inLanguage("excellence")}))))`;
  },
};
