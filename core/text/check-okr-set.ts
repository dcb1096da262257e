import { ADVICE_TEXTS } from "../i18n/advice/index.ts";
import type { Language } from "../language.ts";
import type { Advice } from "./advice.ts";
import { checkKeyResult } from "./check-key-result.ts";
import { checkObjective } from "./check-objective.ts";
import { checkWeights } from "./check-weights.ts";

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
  const texts = ADVICE_TEXTS[language].set;
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
