import { BLANK } from "../cell.ts";
import { defineFunction } from "../custom-function.ts";
import type { FunctionSpecification } from "../function-specification.ts";
import { LANGUAGES } from "../language.ts";
import { text, word } from "../parameter.ts";
import { findGaps } from "./check-key-result.ts";
import { GAP_WORDS } from "./gap-words.ts";
import { parseKeyResult } from "./parse-key-result.ts";

export const okrCheck = defineFunction({
  name: "OKR_CHECK",
  parameters: [text("text"), word("language", LANGUAGES, { default: null })],
  calculate: (text, language) => {
    if (text.trim() === "") return BLANK;
    const parsed = parseKeyResult(text, language ?? undefined);
    const gaps = findGaps(parsed);
    return gaps.length === 0 ? "OK" : gaps.map((gap) => GAP_WORDS[parsed.language][gap]).join("; ");
  },
});

export const okrCheckSpecification: FunctionSpecification = {
  function: okrCheck,
  result: { unit: "text" },
  errors: [],
  examples: [
    { args: ["Raise e-mail CTR from 10 % to 15 % by 31 Dec"], result: "OK" },
    { args: ["Increase trial sign-ups by 20 %"], result: "say from which value; say by when" },
    { args: [[["Nå 5 000 följare senast 31 mars"], [""]]], result: [["ange från vilket värde"], [""]] },
  ],
  source: {
    title: "George T. Doran, There's a S.M.A.R.T. way to write management's goals and objectives, Management Review 70 (1981)",
  },
  twin: { none: "Reading a sentence needs a grammar, which no formula of built-in functions can hold." },
};
