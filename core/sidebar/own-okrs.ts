import { ADVICE_TEXTS } from "../i18n/advice/index.ts";
import type { Language } from "../language.ts";
import type { KeyResultContent, OkrContent } from "../plan/okr-content.ts";
import { checkKeyResult } from "../text/check-key-result.ts";
import { checkObjective } from "../text/check-objective.ts";
import { checkOkrSet } from "../text/check-okr-set.ts";
import { findLanguage } from "../text/find-language.ts";
import type { Flag, ParsedKeyResult } from "../text/key-result.ts";
import { parseKeyResult } from "../text/parse-key-result.ts";
import { parseOkrText } from "../text/parse-okr-text.ts";
import type { LateParts } from "./late-parts.ts";
import type { AdvisedOkrs, DraftKeyResult, DraftOkrs, ShownAdvice } from "./okr-draft.ts";

/** What a pasted or written text holds, each key result read in the text's language, whose texts are loaded. */
export async function readOwnOkrs(text: string, parts: Pick<LateParts, "loadLanguage">): Promise<DraftOkrs> {
  const language = findLanguage(text);
  await parts.loadLanguage(language);
  const { objectives, unplaced } = parseOkrText(text);
  return {
    language,
    objectives: objectives.map(({ text: objective, keyResults }, index) => ({
      key: `${index}`,
      objective,
      keyResults: keyResults.map((line, position) => readDraftKeyResult(`${index}.${position}`, line.text, language)),
    })),
    unplaced: unplaced.map((line) => line.text),
  };
}

export function readDraftKeyResult(key: string, text: string, language: Language): DraftKeyResult {
  const read = parseKeyResult(text, language);
  return { key, text, read, isRate: read.flags.includes("points") };
}

/** What is left to mend, in the words of `shown`, by objective and key result. */
export function adviseOwnOkrs({ objectives, language }: DraftOkrs, shown: Language): AdvisedOkrs {
  const set = objectives.map(({ objective, keyResults }) => ({
    objective,
    keyResults: keyResults.map(({ text }) => ({ keyResult: text })),
  }));
  const ofSet = checkOkrSet({ objectives: set }, shown).filter(({ code }) => SET_CODES.has(code));
  return {
    set: ofSet.filter((advice) => advice.objective === undefined),
    objectives: objectives.map(({ objective, keyResults }, index) => ({
      objective: [
        ...checkObjective(objective, language).map((advice) => ({
          ...advice,
          message: ADVICE_TEXTS[shown].objective[advice.code as ObjectiveCode],
        })),
        ...ofSet.filter((advice) => advice.objective === index),
      ],
      keyResults: keyResults.map(({ text, read }) => adviseKeyResult(text, withoutSettledFlags(read), shown)),
    })),
  };
}

type ObjectiveCode = keyof (typeof ADVICE_TEXTS)["en"]["objective"];
type KeyResultCode = keyof (typeof ADVICE_TEXTS)["en"]["keyResult"];

const SET_CODES: ReadonlySet<string> = new Set(["few objectives", "many objectives", "few key results", "many key results"]);

/** Percent or points is asked with a question of its own. */
const adviseKeyResult = (text: string, read: ParsedKeyResult, shown: Language): readonly ShownAdvice[] =>
  checkKeyResult(text, read.language, read)
    .filter(({ code }) => code !== "points")
    .map((advice) => ({ ...advice, message: ADVICE_TEXTS[shown].keyResult[advice.code as KeyResultCode] }));

/** What the user has put right in the fields is no longer missing. */
function withoutSettledFlags(read: ParsedKeyResult): ParsedKeyResult {
  const settled: readonly (Flag | false)[] = [read.start !== null && "baseline", read.unit !== "" && "unit"];
  return { ...read, flags: read.flags.filter((flag) => !settled.includes(flag)) };
}

/** The OKRs as they are inserted. Lines without words stay behind. */
export const contentOfDraft = ({ objectives }: Pick<DraftOkrs, "objectives">): OkrContent => ({
  objectives: objectives
    .filter(({ objective, keyResults }) => objective.trim() !== "" || keyResults.length > 0)
    .map(({ objective, keyResults }) => ({
      objective: objective.trim(),
      keyResults: keyResults.filter(({ text }) => text.trim() !== "").map(contentOfKeyResult),
    })),
  kpis: [],
});

function contentOfKeyResult({ text, read, isRate, owner, source }: DraftKeyResult): KeyResultContent {
  const { type, bound, unit, start, target, change, period } = read;
  const isMilestone = type === "milestone";
  return {
    keyResult: text.trim(),
    type,
    ...(bound && { bound }),
    ...(unit && unit !== "x" && !isMilestone && { unit }),
    ...(start !== null && { start }),
    ...(isMilestone ? { target: 1 } : target !== null && { target }),
    ...(change !== null && { change }),
    ...(period && { period }),
    ...(type === "change" && unit === "%" && isRate && { share: true }),
    ...(owner && { owner }),
    ...(source && { source }),
  };
}
