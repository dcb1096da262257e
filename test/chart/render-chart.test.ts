import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CellValue } from "../../core/cell.ts";
import { renderChart } from "../../core/chart/render-chart.ts";
import { planValueScale, renderTick } from "../../core/chart/value-axis.ts";
import { CHART_COLORS } from "../../core/plan/look.ts";
import type { Chart } from "../../core/plan/sheet-plan.ts";
import { descendantsNamed, parseXml, textOf, type XmlElement } from "../libreoffice/parse-xml.ts";

const CHART: Omit<Chart, "data"> = {
  kind: "column",
  title: "Leads by month",
  description: "Columns of leads and of the plan.",
  place: { row: 1, column: 1, width: 400, height: 240 },
  colors: CHART_COLORS,
  categoryAxis: { title: "Month" },
  valueAxis: { title: "Leads", least: 0, most: 10 },
};

const DATA: readonly (readonly CellValue[])[] = [
  ["Month", "Leads", "Plan"],
  ["Jan", 5, 10],
  ["Feb", "", 10],
  ["Mar", 2.5, 0],
];

const draw = (chart: Partial<typeof CHART> = {}, data = DATA) => parseXml(renderChart({ ...CHART, ...chart }, data));
const attributesOf = (svg: XmlElement, name: string) => [...descendantsNamed(svg, name)].map(({ attributes }) => attributes);
/** The bars alone: not the ground, which comes first, nor the swatches of the legend, which come last. */
const bars = (svg: XmlElement) => attributesOf(svg, "rect").slice(1, -2);
const said = (svg: XmlElement) => [...descendantsNamed(svg, "text")].map(textOf);

describe("a chart as SVG", () => {
  test("says its title and description to screen readers, and its title, axes, categories and series on its face", () => {
    const svg = draw();
    expect(svg.attributes.role).toBe("img");
    expect([...descendantsNamed(svg, "title")].map(textOf)).toEqual(["Leads by month"]);
    expect([...descendantsNamed(svg, "desc")].map(textOf)).toEqual(["Columns of leads and of the plan."]);
    for (const word of ["Leads by month", "Month", "Leads", "Jan", "Feb", "Mar", "Plan", "0", "10"]) expect(said(svg)).toContain(word);
  });

  test("columns stand on the axis and are as high as their values", () => {
    const [jan, mar, planJan, planFeb] = bars(draw());
    expect(Number(planJan?.height)).toBeCloseTo(2 * Number(jan?.height), 0);
    expect(Number(jan?.height)).toBeCloseTo(2 * Number(mar?.height), 0);
    expect(Number(jan?.y) + Number(jan?.height)).toBeCloseTo(Number(planFeb?.y) + Number(planFeb?.height), 0);
  });

  test("a cell without a number draws nothing, and a line has a gap there", () => {
    expect(bars(draw()).filter(({ fill }) => fill === CHART_COLORS[0])).toHaveLength(2);
    const [path] = attributesOf(draw({ kind: "line" }), "path").filter(({ stroke, d }) => stroke === CHART_COLORS[0] && d?.includes("M"));
    expect(path?.d?.match(/M/g)).toHaveLength(2);
    expect(attributesOf(draw({ kind: "line" }), "circle")).toHaveLength(2);
  });

  test("bars follow each other from the top down", () => {
    const [jan, mar] = bars(draw({ kind: "bar" })).filter(({ fill }) => fill === CHART_COLORS[0]);
    expect(Number(jan?.y)).toBeLessThan(Number(mar?.y));
    expect(jan?.x).toBe(mar?.x);
  });

  test("series differ without colour: the second is lighter and outlined, its line dashed with other markers", () => {
    const [first, second] = ["fill", "stroke"].map((name) => bars(draw()).map((bar) => bar[name]));
    expect(new Set(first)).toEqual(new Set(CHART_COLORS));
    expect(new Set(second)).toEqual(new Set([undefined, "#1B2A3A"]));
    const lines = attributesOf(draw({ kind: "line" }), "path").filter(({ fill, d }) => fill === "none" && d !== "");
    expect(lines.map((line) => line["stroke-dasharray"])).toEqual([undefined, "6 3"]);
    expect(Math.abs(lightness(CHART_COLORS[0]) - lightness(CHART_COLORS[1]))).toBeGreaterThan(0.2);
    for (const color of CHART_COLORS) expect(contrastWithWhite(color)).toBeGreaterThan(3);
  });

  test("one series has no legend", () => {
    const one = DATA.map((line) => line.slice(0, 2));
    expect(attributesOf(draw({}, one), "rect")).toHaveLength(3);
  });

  test("is whole and stays inside its frame, whatever it is drawn from", () => {
    const cell = fc.oneof(fc.double({ min: -1e15, max: 1e15, noNaN: true }), fc.string({ unit: "binary" }), fc.constant(""), fc.boolean());
    fc.assert(
      fc.property(
        fc.constantFrom("column", "bar", "line" as const),
        fc.array(fc.tuple(cell, cell, cell), { maxLength: 14 }),
        fc.string({ unit: "binary" }),
        (kind, data, title) => {
          const svg = draw({ kind, title, description: title, valueAxis: { title } }, data);
          for (const { x, y, width, height } of attributesOf(svg, "rect")) {
            expect(Number(x)).toBeGreaterThanOrEqual(0);
            expect(Number(y)).toBeGreaterThanOrEqual(0);
            expect(Number(x) + Number(width)).toBeLessThanOrEqual(400.1);
            expect(Number(y) + Number(height)).toBeLessThanOrEqual(240.1);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe("the axis of values", () => {
  test.each([
    [[3, 9], {}, [0, 2, 4, 6, 8, 10]],
    [[-4, 7], {}, [-5, 0, 5, 10]],
    [[0.2, 0.53], { least: 0, most: 1 }, [0, 0.2, 0.4, 0.6, 0.8, 1]],
    [[], {}, [0, 0.2, 0.4, 0.6, 0.8, 1]],
    [[0, 0], {}, [0, 0.2, 0.4, 0.6, 0.8, 1]],
    [[12_340], {}, [0, 5000, 10_000, 15_000]],
  ])("of %j with %j has its ticks at %j", (values, ends, ticks) => {
    expect(planValueScale(values, ends).ticks.map((tick) => Number(tick.toPrecision(6)))).toEqual(ticks);
  });

  test.each([
    [0.1 + 0.2, "0%", "30%"],
    [0.1 + 0.2, undefined, "0.3"],
    [7, "0", "7"],
  ])("shows %d by %s as %s", (value, format, label) => {
    expect(renderTick(value, format)).toBe(label);
  });
});

/** As WCAG has them. */
function lightness(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const contrastWithWhite = (color: string): number => 1.05 / (lightness(color) + 0.05);
