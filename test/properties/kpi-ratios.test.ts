import fc from "fast-check";
import { describe, expect } from "vitest";
import type { Argument } from "../../core/cell.ts";
import { NPS_ZONE_WORDS, NPS_ZONES } from "../../core/kpi/words.ts";
import { LANGUAGES } from "../../core/language.ts";
import { answer, column, count, expectClose, law, money, notNegative, numberOf, positive, rate, someCount, someRate } from "./kpi-calls.ts";

describe("ratios", () => {
  law(
    "conversion rates of consecutive steps multiply to that of the whole way",
    fc.property(count, someCount, someCount, (customers, leads, visitors) => {
      expectClose(
        numberOf("KPI_CONVERSION", customers, leads) * numberOf("KPI_CONVERSION", leads, visitors),
        numberOf("KPI_CONVERSION", customers, visitors),
      );
    }),
  );
  law(
    "a cost per one times their number is the spend; CAC is the cost per new customer",
    fc.property(money, someCount, (spend, number) => {
      expectClose(numberOf("KPI_COST_PER", spend, number) * number, spend);
      expect(answer("KPI_CAC", spend, number)).toBe(answer("KPI_COST_PER", spend, number));
    }),
  );
  law(
    "ROI is ROAS less the money put in",
    fc.property(money, positive, (revenue, spend) => {
      expectClose(numberOf("KPI_ROI", revenue, spend), numberOf("KPI_ROAS", revenue, spend) - 1);
    }),
  );
  law(
    "MER is at least ROAS: no ads earn more than there is revenue",
    fc.property(notNegative, notNegative, positive, (adRevenue, otherRevenue, spend) => {
      expect(numberOf("KPI_MER", adRevenue + otherRevenue, spend)).toBeGreaterThanOrEqual(numberOf("KPI_ROAS", adRevenue, spend));
    }),
  );
  law(
    "the average deal times the deals is the revenue",
    fc.property(money, someCount, (revenue, deals) => {
      expectClose(numberOf("KPI_AVERAGE_DEAL", revenue, deals) * deals, revenue);
    }),
  );
  law(
    "click, open and bounce rates are the part's share, and the other part is the rest",
    fc.property(fc.constantFrom("KPI_CTR", "KPI_OPEN_RATE", "KPI_BOUNCE_RATE"), count, someCount, (name, part, rest) => {
      const share = numberOf(name, part, part + rest);
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
      expectClose(share + numberOf(name, rest, part + rest), 1);
    }),
  );
});

describe("sales", () => {
  law(
    "win rate and loss rate add up to 1",
    fc.property(count, someCount, (won, lost) => {
      expectClose(numberOf("KPI_WIN_RATE", won, lost) + numberOf("KPI_WIN_RATE", lost, won), 1);
    }),
  );
  law(
    "sales velocity over the cycle is what the opportunities are worth, and half the cycle is twice the velocity",
    fc.property(count, money, rate, positive, (opportunities, deal, winRate, cycle) => {
      const velocity = numberOf("KPI_SALES_VELOCITY", opportunities, deal, winRate, cycle);
      expectClose(velocity * cycle, opportunities * deal * winRate);
      expectClose(numberOf("KPI_SALES_VELOCITY", opportunities, deal, winRate, cycle / 2), 2 * velocity);
    }),
  );
  law(
    "what is closed counts as quota less",
    fc.property(money, positive, money, (pipeline, left, closed) => {
      fc.pre(closed + left > closed);
      expect(answer("KPI_PIPELINE_COVERAGE", pipeline, closed + left, closed)).toBe(
        answer("KPI_PIPELINE_COVERAGE", pipeline, closed + left - closed),
      );
    }),
  );
  law(
    "the weighted pipeline is at most the amounts, and all of them when every deal is sure",
    fc.property(fc.array(fc.tuple(notNegative, rate), { minLength: 1, maxLength: 30 }), (deals) => {
      const amounts = deals.map(([amount]) => amount);
      const all = amounts.reduce((sum, amount) => sum + amount, 0);
      const weighted = numberOf("KPI_WEIGHTED_PIPELINE", column(amounts), column(deals.map(([, probability]) => probability)));
      expect(weighted).toBeGreaterThanOrEqual(0);
      expect(weighted).toBeLessThanOrEqual(all);
      expect(answer("KPI_WEIGHTED_PIPELINE", column(amounts), column(amounts.map(() => 1)))).toBe(all);
    }),
  );
  law(
    "the weighted pipeline of two teams is the sum of theirs",
    fc.property(fc.array(fc.tuple(money, rate), { minLength: 2, maxLength: 30 }), fc.nat(28), (deals, at) => {
      const cut = 1 + (at % (deals.length - 1));
      const weighted = (part: typeof deals) =>
        numberOf("KPI_WEIGHTED_PIPELINE", [part.map(([amount]) => amount)], [part.map(([, p]) => p)]);
      expectClose(weighted(deals.slice(0, cut)) + weighted(deals.slice(cut)), weighted(deals), 3e7);
    }),
  );
});

describe("Net Promoter Score", () => {
  law(
    "lies in −100…100 and changes its sign when promoters and detractors change places",
    fc.property(count, count, someCount, (promoters, passives, detractors) => {
      const score = numberOf("KPI_NPS", promoters, passives, detractors);
      expect(Math.abs(score)).toBeLessThanOrEqual(100);
      expect(answer("KPI_NPS", detractors, passives, promoters)).toBe(0 - score);
    }),
  );
  law(
    "from the answers is the same as from their counts, in any order",
    fc.property(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 60 }), (scores) => {
      const promoters = scores.filter((score) => score >= 9).length;
      const detractors = scores.filter((score) => score <= 6).length;
      expect(answer("KPI_NPS_SCORES", column(scores))).toBe(
        answer("KPI_NPS", promoters, scores.length - promoters - detractors, detractors),
      );
      expect(answer("KPI_NPS_SCORES", [[...scores].reverse()])).toBe(answer("KPI_NPS_SCORES", column(scores)));
    }),
  );

  const nps = fc.double({ min: -100, max: 100, noNaN: true });
  const cuts = fc.tuple(nps, nps, nps).map((three) => three.sort((a, b) => a - b));
  const zoneOf = (...args: readonly Argument[]) =>
    NPS_ZONES.findIndex((zone) => NPS_ZONE_WORDS.en[zone] === answer("KPI_NPS_ZONE", ...args));

  law(
    "a higher score is never in a lower zone",
    fc.property(nps, nps, cuts, (a, b, own) => {
      const [lower, higher] = [Math.min(a, b), Math.max(a, b)];
      expect(zoneOf(lower, ...own)).toBeGreaterThanOrEqual(0);
      expect(zoneOf(lower, ...own)).toBeLessThanOrEqual(zoneOf(higher, ...own));
    }),
  );
  law(
    "the zone is the same in every language",
    fc.property(nps, (score) => {
      const words = LANGUAGES.map((language) => [language, answer("KPI_NPS_ZONE", score, "", "", "", language)] as const);
      const zone = NPS_ZONES.find((each) => NPS_ZONE_WORDS.en[each] === words[0]?.[1]);
      expect(words.map(([, word]) => word)).toEqual(zone && LANGUAGES.map((language) => NPS_ZONE_WORDS[language][zone]));
    }),
  );
});

describe("customers", () => {
  law(
    "a customer's margin a period is its lifetime value times churn",
    fc.property(money, rate, someRate, (arpa, margin, churn) => {
      expectClose(numberOf("KPI_LTV", arpa, margin, churn) * churn, arpa * margin);
    }),
  );
  law(
    "LTV to CAC, payback in months and monthly churn multiply to 1",
    fc.property(positive, positive, someRate, someRate, (cac, arpa, margin, churn) => {
      const ratio = numberOf("KPI_LTV_CAC", numberOf("KPI_LTV", arpa, margin, churn), cac);
      expectClose(ratio * numberOf("KPI_CAC_PAYBACK", cac, arpa, margin) * churn, 1);
    }),
  );
  law(
    "those who left and those who stayed are all",
    fc.property(count, someCount, (left, stayed) => {
      const churn = numberOf("KPI_CHURN", left, left + stayed);
      expect(churn).toBeLessThanOrEqual(1);
      expectClose(churn + numberOf("KPI_CHURN", stayed, left + stayed), 1);
    }),
  );
  law(
    "net retention is gross retention and expansion, so never below it",
    fc.property(positive, notNegative, rate, rate, (atStart, expansion, shrinkage, loss) => {
      const contraction = atStart * shrinkage * (1 - loss);
      const churned = atStart * loss;
      const net = numberOf("KPI_NRR", atStart, expansion, contraction, churned);
      const gross = numberOf("KPI_GRR", atStart, contraction, churned);
      expect(gross).toBeGreaterThanOrEqual(0);
      expect(gross).toBeLessThanOrEqual(1);
      expectClose(net, gross + expansion / atStart);
      expect(net).toBeGreaterThanOrEqual(gross - 1e-9);
      expectClose(numberOf("KPI_NRR", atStart, 0, contraction, churned), gross);
    }),
  );
});
