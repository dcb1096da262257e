import { ADVICE_TEXTS } from "../i18n/advice/index.ts";
import type { Language } from "../language.ts";
import type { Advice } from "./advice.ts";
import { renderAmount } from "./render-key-result.ts";

/** Weights sum to 1 or 100, or are all alike. */
export function checkWeights(weighted: readonly { readonly weight?: number }[], language: Language): readonly Advice[] {
  const weights = weighted.flatMap(({ weight }) => (weight === undefined ? [] : [weight]));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const isSensible = weights.every((weight) => weight === weights[0]) || [1, 100].some((whole) => Math.abs(sum - whole) < 1e-6 * whole);
  if (isSensible) return [];
  const message = ADVICE_TEXTS[language].set.weights(renderAmount(sum, "", language));
  const suggestion = suggestWeights(weights, language);
  return [{ code: "weights", message, ...(suggestion !== undefined && { suggestion }) }];
}

/** The weights in the same proportions, as shares that sum to 100 %: "56% · 33% · 11%". Undefined where they have none. */
function suggestWeights(weights: readonly number[], language: Language): string | undefined {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (sum <= 0 || weights.some((weight) => weight < 0)) return undefined;
  const upTo = weights.map((_, index) =>
    Math.round((100 * weights.slice(0, index + 1).reduce((total, weight) => total + weight, 0)) / sum),
  );
  return upTo.map((percent, index) => renderAmount((percent - (upTo[index - 1] ?? 0)) / 100, "%", language)).join(" · ");
}
