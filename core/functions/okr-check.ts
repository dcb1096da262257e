import { BLANK } from "../cell.ts";
import { defineFunction } from "../custom-function.ts";
import type { FunctionSpecification } from "../function-specification.ts";
import { LANGUAGES } from "../language.ts";
import { text, word } from "../parameter.ts";
import { GAP_WORDS } from "../text/gap-words.ts";
import { findGaps, KEY_RESULT_GAPS } from "../text/key-result-gaps.ts";
import { readKeyResult } from "../text/read-key-result.ts";

export const okrCheck = defineFunction({
  name: "OKR_CHECK",
  parameters: [text("text"), word("language", LANGUAGES, { default: null })],
  calculate: (text, language) => {
    if (text.trim() === "") return BLANK;
    const read = readKeyResult(text, language);
    const gaps = findGaps(read).map((gap) => GAP_WORDS[read.language][KEY_RESULT_GAPS.indexOf(gap)]);
    return gaps.join("; ") || "OK";
  },
});

export const okrCheckSpecification: FunctionSpecification = {
  function: okrCheck,
  result: { unit: "text" },
  errors: [],
  examples: [
    { args: ["Raise e-mail CTR from 10 % to 15 % by 31 Dec"], result: "OK" },
    { args: ["Increase trial sign-ups by 20 %"], result: "baseline; date" },
    { args: [[["Nå 5 000 följare senast 31 mars"], [""]]], result: [["utgångsvärde"], [""]] },
  ],
  source: {
    title: "George T. Doran, There's a S.M.A.R.T. way to write management's goals and objectives, Management Review 70 (1981)",
  },
  twin: { none: "Reading a sentence needs a grammar, which no formula of built-in functions can hold." },
};
