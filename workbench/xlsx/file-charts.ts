import type { SheetChart } from "hucre/xlsx";
import { type Area, renderAbsoluteArea, renderSheetName } from "../../core/formula/a1.ts";
import type { Chart, NewSheet } from "../../core/plan/sheet-plan.ts";

/** A sheet's charts in hucre's words. What it has none for follows in `finishCharts` and `finishChart`. */
export const fileCharts = (charts: readonly Chart[], sheet: string): SheetChart[] => charts.map((chart) => fileChart(chart, sheet));

function fileChart(chart: Chart, sheet: string): SheetChart {
  const { kind, data, place, colors, categoryAxis, valueAxis } = chart;
  const referTo = (area: Area) => `${renderSheetName(sheet)}!${renderAbsoluteArea(area)}`;
  const below = (column: number): Area => ({ row: data.row + 1, column, rows: data.rows - 1, columns: 1 });
  const series = Array.from({ length: data.columns - 1 }, (_, index): SheetChart["series"][number] => {
    const column = data.column + 1 + index;
    const color = colors[index]?.slice(1);
    return {
      name: `=${referTo({ row: data.row, column, rows: 1, columns: 1 })}`,
      categories: referTo(below(data.column)),
      values: referTo(below(column)),
      ...(color !== undefined && {
        color,
        ...(kind === "line" && { marker: { symbol: markerOf(index), size: 7, fill: color } }),
      }),
    };
  });
  return {
    type: kind,
    title: chart.title,
    titleFontSize: 12,
    titleBold: true,
    altText: chart.description,
    anchor: { from: { row: place.row - 1, col: place.column - 1 } },
    series,
    legend: series.length > 1 ? "bottom" : false,
    gapWidth: 60,
    // A user may hide the data; the chart stays.
    plotVisOnly: false,
    dispBlanksAs: "gap",
    axes: {
      x: {
        ...(categoryAxis.title && { title: categoryAxis.title }),
        ...AXIS,
        ...(kind === "bar" && { ...UPRIGHT, reverse: true, tickLblSkip: 1 }),
      },
      y: {
        title: valueAxis.title,
        ...(kind !== "bar" && UPRIGHT),
        ...AXIS,
        gridlines: { major: true },
        scale: {
          ...(valueAxis.least !== undefined && { min: valueAxis.least }),
          ...(valueAxis.most !== undefined && { max: valueAxis.most }),
        },
        ...(valueAxis.numberFormat !== undefined && { numberFormat: { formatCode: valueAxis.numberFormat } }),
        // With the first category on top, the axis of values would be there too.
        ...(kind === "bar" && { crosses: "max" }),
      },
    },
  };
}

/** Along the axis that stands. */
const UPRIGHT = { axisTitleRotation: -90 } as const;
const AXIS = { labelFontSize: 9, majorTickMark: "none", minorTickMark: "none" } as const;

/** Shapes tell lines apart where colours do not. */
const markerOf = (series: number) => (series % 2 === 0 ? "circle" : "diamond");

/** Places where charts end, which hucre can only put between cells: a chart stays as wide as the columns it stands over. */
export function finishDrawing(xml: string, { charts, columnWidths, rowHeights }: ChartSheet): string {
  const heights: number[] = [];
  for (const { row, height } of rowHeights) heights[row - 1] = height;
  let index = 0;
  return xml.replace(/<xdr:to>.*?<\/xdr:to>/gs, (whole) => {
    const place = charts[index++]?.place;
    if (!place) return whole;
    const column = reach(place.column, place.width, (at) => columnWidths[at] ?? COLUMN_WIDTH);
    const row = reach(place.row, place.height, (at) => heights[at] ?? ROW_HEIGHT);
    return `<xdr:to><xdr:col>${column.at}</xdr:col><xdr:colOff>${column.rest * EMU_A_PIXEL}</xdr:colOff><xdr:row>${row.at}</xdr:row><xdr:rowOff>${row.rest * EMU_A_PIXEL}</xdr:rowOff></xdr:to>`;
  });
}

/** What finishing a drawing takes to know of its sheet. */
export type ChartSheet = Pick<NewSheet, "charts" | "columnWidths" | "rowHeights">;

/** The line (from 0) in which so many pixels from the start of a line (from 1) end, and how far into it. */
function reach(from: number, pixels: number, sizeOf: (at: number) => number): { at: number; rest: number } {
  let at = from - 1;
  let rest = pixels;
  while (rest > sizeOf(at)) rest -= sizeOf(at++);
  return { at, rest };
}

/** Pixels at 100 % where a sheet says nothing else. */
const COLUMN_WIDTH = 64;
const ROW_HEIGHT = 20;

const EMU_A_PIXEL = 9525;

/** Names of series that follow their header cells, and grid lines that stay behind the bars. */
export const finishChart = (xml: string): string =>
  xml
    .replace(/<c:tx><c:v>=(.*?)<\/c:v><\/c:tx>/gs, "<c:tx><c:strRef><c:f>$1</c:f></c:strRef></c:tx>")
    .replaceAll(
      "<c:majorGridlines/>",
      '<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D5DCE4"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>',
    );
