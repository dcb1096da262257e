import type { Status } from "../okr/words.ts";
import type { Color, ConditionalFormat, Style } from "./sheet-plan.ts";

/** The look of every sheet: a deep blue header, calm greys, inputs on white, formulas on a tint. */
export const COLORS = {
  ink: "#1B2A3A",
  quiet: "#5B6B7B",
  line: "#D5DCE4",
  header: "#1F3A5F",
  onHeader: "#FFFFFF",
  computed: "#F3F6FA",
  bar: "#2F6F9F",
  tab: "#1F3A5F",
} as const satisfies Record<string, Color>;

/** A change as an arrow and a share: the arrow tells up from down in grey. */
export const MOVE_FORMAT = '"▲" 0%;"▼" 0%;0%';

/** Series of charts, darkest first: told apart by lightness, and each clear of white. */
export const CHART_COLORS = ["#1F3A5F", "#7592B0"] as const satisfies readonly Color[];

export const STYLES = {
  title: { size: 18, bold: true, color: COLORS.ink, vertical: "middle" },
  purpose: { color: COLORS.quiet, italic: true },
  header: { fill: COLORS.header, color: COLORS.onHeader, bold: true, vertical: "middle", wrap: true },
  input: { color: COLORS.ink, vertical: "middle", lineBelow: COLORS.line },
  computed: { color: COLORS.ink, fill: COLORS.computed, vertical: "middle", lineBelow: COLORS.line },
  bar: { color: COLORS.bar },
  label: { color: COLORS.quiet, size: 9 },
  figure: { color: COLORS.ink, size: 20, bold: true, horizontal: "left" },
  heading: { color: COLORS.ink, size: 12, bold: true },
} as const satisfies Record<string, Style>;

/** A word that asks for somebody's hand. */
export const ATTENTION = { color: "#9A3B00", bold: true } as const satisfies ConditionalFormat["style"];

/** Told apart by lightness as well as by hue, so that they hold in grey and for the colour-blind; the word says it too. */
const STATUS_STYLES: Readonly<Record<Status, ConditionalFormat["style"]>> = {
  achieved: { fill: "#1E7B4D", color: "#FFFFFF", bold: true },
  "on track": { fill: "#CFEBDB", color: "#0F5132" },
  "at risk": { fill: "#FFE8A3", color: "#5C3D00", bold: true },
  "off track": { fill: "#F2A29A", color: "#5C0F08", bold: true },
  missed: { fill: "#7A1F33", color: "#FFFFFF", bold: true },
  "not started": { fill: "#E4E9EF", color: "#3F4C59" },
};

/** Colours the cells of an area by the status word they hold. */
export const planStatusColors = (
  area: ConditionalFormat["area"],
  words: Readonly<Record<Status, string>>,
): readonly ConditionalFormat<never>[] =>
  (Object.keys(STATUS_STYLES) as Status[]).map((status) => ({
    area,
    rule: { kind: "text is", text: words[status] },
    style: STATUS_STYLES[status],
  }));
