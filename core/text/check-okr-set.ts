import { TEXT_TEXTS } from "../i18n/text/index.ts";
import type { Language } from "../language.ts";
import { findGaps, type KeyResultGap } from "./check-key-result.ts";
import { findLanguage } from "./find-language.ts";
import type { ParsedKeyResult } from "./key-result.ts";
import { lexiconOf } from "./lexicons.ts";
import { parseKeyResult } from "./parse-key-result.ts";
import { readItems } from "./read-items.ts";
import { readSentence } from "./read-sentence.ts";
import { suggestKeyResult, suggestObjective, suggestWeights } from "./suggest-key-result.ts";

export type ObjectiveGap = "too short" | "slogan" | "no action" | "time" | "number";

/** What to mend, ready to show: which rule, a message in the user's language, and a rewrite to accept where there is one. */
export interface Advice {
  readonly code: KeyResultGap | ObjectiveGap | SetGap;
  readonly message: string;
  readonly suggestion?: string;
}

/** What a key result lacks, each with how to mend it. The suggestion mends all that words can and stands with the first. */
export function checkKeyResult(
  keyResult: string,
  language?: Language,
  parsed: ParsedKeyResult = parseKeyResult(keyResult, language),
): readonly Advice[] {
  const gaps = findGaps(parsed);
  const suggestion = suggestKeyResult(keyResult, parsed, gaps);
  const texts = TEXT_TEXTS[language ?? parsed.language].keyResult;
  return gaps.map((code, index) => ({ code, message: texts[code], ...(index === 0 && suggestion !== undefined && { suggestion }) }));
}

/** An objective is clear, begins with an action, has a period, is no bare slogan, and leaves numbers to its key results. */
export function checkObjective(objective: string, language: Language = findLanguage(objective)): readonly Advice[] {
  const items = readItems(objective, lexiconOf(language));
  const { measuring, due, verb } = readSentence(items);
  const words = items.map(({ senses }) => senses).filter((senses) => / word /.test(senses));
  const content = words.filter((senses) => !/ (?:skip|link|until|month|season|article) /.test(senses));
  const isSlogan = content.length <= SLOGAN && content.some((senses) => / (?:up|down) /.test(senses));
  const gaps: readonly (ObjectiveGap | false)[] = [
    content.length < CLEAR && "too short",
    content.length >= CLEAR - 1 && isSlogan && "slogan",
    verb === "" && measuring.length === 0 && / (?:stock|rate|low|score) /.test(words[0] ?? "") && "no action",
    !due && "time",
    measuring.length > 0 && "number",
  ];
  const texts = TEXT_TEXTS[language].objective;
  const found = gaps.filter((gap) => gap !== false);
  const suggestion = found.every((gap) => gap === "time" || gap === "number")
    ? suggestObjective(objective, items, measuring, !due, language)
    : undefined;
  return found.map((code, index) => ({ code, message: texts[code], ...(index === 0 && suggestion !== undefined && { suggestion }) }));
}

/** Words with content that a clear objective has at least, and a slogan at most. */
const CLEAR = 3;
const SLOGAN = 3;

export type SetGap = "few objectives" | "many objectives" | "few key results" | "many key results" | "weights" | "owner" | "source" | "kpi";

/** What an OKR set says of itself. Weights are shares of the objective, or of the set. */
export interface OkrSet {
  readonly objectives: readonly {
    readonly objective: string;
    readonly weight?: number;
    readonly owner?: string;
    readonly keyResults: readonly {
      readonly keyResult: string;
      readonly weight?: number;
      readonly owner?: string;
      readonly source?: string;
    }[];
  }[];
  readonly kpis?: readonly { readonly kpi: string; readonly servesKeyResult: boolean }[];
}

/** Advice by where it belongs: the set (no index), an objective, or one of its key results. Indices from 0. */
export interface PlacedAdvice extends Advice {
  readonly objective?: number;
  readonly keyResult?: number;
}

const OBJECTIVES = { least: 3, most: 5 } as const;
const KEY_RESULTS = { least: 2, most: 5 } as const;

/** Three to five objectives, two to five key results each, weights that sum sensibly, owners, sources, and no idle KPI. */
export function checkOkrSet({ objectives, kpis = [] }: OkrSet, language: Language): readonly PlacedAdvice[] {
  const texts = TEXT_TEXTS[language].set;
  const advice: PlacedAdvice[] = [];
  const count = objectives.length;
  if (count < OBJECTIVES.least) advice.push({ code: "few objectives", message: texts["few objectives"](count) });
  if (count > OBJECTIVES.most) advice.push({ code: "many objectives", message: texts["many objectives"](count) });
  advice.push(...checkWeights(objectives, language));
  for (const [index, { objective, owner, keyResults }] of objectives.entries()) {
    const at = { objective: index };
    advice.push(...checkObjective(objective, language).map((each) => ({ ...each, ...at })));
    if (!owner) advice.push({ code: "owner", message: texts.owner, ...at });
    if (keyResults.length < KEY_RESULTS.least)
      advice.push({ code: "few key results", message: texts["few key results"](keyResults.length), ...at });
    if (keyResults.length > KEY_RESULTS.most)
      advice.push({ code: "many key results", message: texts["many key results"](keyResults.length), ...at });
    advice.push(...checkWeights(keyResults, language).map((each) => ({ ...each, ...at })));
    for (const [position, keyResult] of keyResults.entries()) {
      const here = { ...at, keyResult: position };
      advice.push(...checkKeyResult(keyResult.keyResult, language).map((each) => ({ ...each, ...here })));
      if (!keyResult.owner) advice.push({ code: "owner", message: texts.owner, ...here });
      if (!keyResult.source) advice.push({ code: "source", message: texts.source, ...here });
    }
  }
  for (const { kpi, servesKeyResult } of kpis) if (!servesKeyResult) advice.push({ code: "kpi", message: texts.kpi(kpi) });
  return advice;
}

/** Weights sum to 1 or 100, or are all alike. */
function checkWeights(weighted: readonly { readonly weight?: number }[], language: Language): readonly PlacedAdvice[] {
  const weights = weighted.flatMap(({ weight }) => (weight === undefined ? [] : [weight]));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const isSensible = weights.every((weight) => weight === weights[0]) || [1, 100].some((whole) => Math.abs(sum - whole) < 1e-6 * whole);
  if (isSensible) return [];
  const message = TEXT_TEXTS[language].set.weights(String(Number(sum.toPrecision(6))));
  const suggestion = suggestWeights(weights, language);
  return [{ code: "weights", message, ...(suggestion !== undefined && { suggestion }) }];
}
