import type { CellValue } from "../cell.ts";
import { COLORS } from "../plan/look.ts";
import type { Chart } from "../plan/sheet-plan.ts";
import { readData } from "./chart-data.ts";
import { planFrame } from "./chart-frame.ts";
import { renderAxes } from "./render-axes.ts";
import { renderBars, renderLegend, renderLines } from "./render-series.ts";
import { escapeXml, FONT, words } from "./svg.ts";
import { planValueScale } from "./value-axis.ts";

/**
 * A chart as SVG text, from the cells of its data: names of series in the first row, categories in the first column. It
 * has its own white ground, says its title and description to screen readers, and tells series apart by lightness and
 * outline (lines by marker) as well as by colour. Cells that hold no number leave their place empty.
 */
export function renderChart(chart: Omit<Chart, "data">, cells: readonly (readonly CellValue[])[]): string {
  const { width, height } = chart.place;
  const drawn = readData(chart, cells);
  const scale = planValueScale(
    drawn.series.flatMap(({ values }) => values.filter((value) => value !== undefined)),
    chart.valueAxis,
  );
  const frame = planFrame(chart, drawn, scale);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" font-size="${FONT}" fill="${COLORS.ink}">`,
    `<title>${escapeXml(chart.title)}</title><desc>${escapeXml(chart.description)}</desc>`,
    `<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" fill="#FFFFFF" stroke="${COLORS.line}"/>`,
    words(width / 2, 22, chart.title, { "text-anchor": "middle", "font-size": 14, "font-weight": 600 }),
    ...renderAxes(chart, drawn, scale, frame),
    ...(chart.kind === "line" ? renderLines(drawn, scale, frame) : renderBars(chart.kind, drawn, scale, frame)),
    ...(drawn.series.length > 1 ? renderLegend(drawn, width, height) : []),
    "</svg>",
  ].join("");
}
