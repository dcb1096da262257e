import type { IConditionFormattingRule } from "@univerjs/preset-sheets-conditional-formatting";
import type { ConditionalFormat } from "../../core/plan/sheet-plan.ts";
import { readStyle, renderStyle } from "./render-style.ts";
import { readRange, renderRange } from "./render-worksheet.ts";

/** A conditional format as Univer stores it. */
export function renderConditionalFormat(format: ConditionalFormat<string>, id: string): IConditionFormattingRule {
  const { area, rule, style } = format;
  const test =
    rule.kind === "text is" ? { subType: "text", operator: "equal", value: rule.text } : { subType: "formula", value: rule.formula };
  return {
    cfId: id,
    ranges: [renderRange(area)],
    stopIfTrue: false,
    rule: { type: "highlightCell", style: renderStyle(style), ...test } as IConditionFormattingRule["rule"],
  };
}

/** The conditional formats of a stored rule, one for each of its ranges; none where a plan has no word for the rule. */
export function readConditionalFormats({ ranges, rule: stored }: IConditionFormattingRule): readonly ConditionalFormat<string>[] {
  if (stored.type !== "highlightCell") return [];
  const { subType, operator, value, style } = stored as unknown as StoredHighlight;
  const { fill, color, bold } = readStyle(style);
  const rule = readRule(subType, operator, value);
  return rule ? ranges.map((range) => ({ area: readRange(range), rule, style: { fill, color, bold } as ConditionalFormat["style"] })) : [];
}

interface StoredHighlight {
  readonly subType: string;
  readonly operator?: string;
  readonly value?: unknown;
  readonly style: Parameters<typeof readStyle>[0];
}

function readRule(subType: string, operator: string | undefined, value: unknown): ConditionalFormat<string>["rule"] | undefined {
  if (typeof value !== "string") return undefined;
  if (subType === "formula") return { kind: "formula", formula: value };
  return subType === "text" && operator === "equal" ? { kind: "text is", text: value } : undefined;
}
