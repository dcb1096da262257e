import { BLANK } from "../cell.ts";
import { defineFunction } from "../custom-function.ts";
import type { FunctionSpecification } from "../function-specification.ts";
import { LANGUAGES } from "../language.ts";
import { text, word } from "../parameter.ts";
import { readKeyResult } from "../text/read-key-result.ts";

export const okrParse = defineFunction({
  name: "OKR_PARSE",
  takes: "ranges",
  parameters: [text("text"), word("language", LANGUAGES, { default: null })],
  spills: { columns: 7 },
  calculate: (text, language) => {
    if (text === null || text.trim() === "") return BLANK;
    const { type, direction, start, target, change, unit, period } = readKeyResult(text, language);
    return [type, direction, start ?? BLANK, target ?? BLANK, change ?? BLANK, unit, period];
  },
});

export const okrParseSpecification: FunctionSpecification = {
  function: okrParse,
  result: { unit: "text" },
  errors: [],
  examples: [
    { args: ["Raise e-mail CTR from 10 % to 15 % by 31 Dec"], result: [["reach", "up", 0.1, 0.15, "", "%", ""]] },
    { args: ["Publicera 3 inlägg i veckan"], result: [["cadence", "up", "", 3, "", "", "week"]] },
    { args: ["Aumentar los MQL un 5 % mes a mes", "es"], result: [["growth", "up", "", "", 0.05, "%", "month"]] },
  ],
  source: { title: "Measured By: key results as people write them, in English, Spanish, Swedish and Romanian" },
  twin: { none: "Reading a sentence needs a grammar, which no formula of built-in functions can hold." },
};
