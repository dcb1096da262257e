import type { Area } from "../../../core/formula/a1.ts";
import type { RangeState } from "./range.ts";
import { expose, stateOf, type Wire } from "./wire.ts";
import type { Sheet } from "./workbook.ts";

type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

/** A chart as a sheet keeps it. */
export interface EmbeddedChart {
  type: string;
  readonly ranges: Area[];
  headers: number;
  hidden: string;
  position: readonly number[];
  readonly options: Record<string, unknown>;
}

/** The options that Google documents for these charts, as far as the add-on sets them. */
const OPTIONS = /^(?:title|width|height|colors|useFirstColumnAsDomain|legend\.position|[hv]Axis\.title|[hv]Axis\.viewWindow\.(?:min|max))$/;

export function exposeChartBuilder(wire: Wire, sheet: Sheet): Builder {
  const chart: EmbeddedChart = { type: "", ranges: [], headers: 0, hidden: "IGNORE_ROWS", position: [], options: {} };
  const builder: Builder = expose<Builder>(wire, "EmbeddedChartBuilder", {
    setChartType(type) {
      chart.type = String(type);
      return builder;
    },
    addRange(range) {
      const { sheet: of, area } = stateOf<RangeState>(range);
      if (of !== sheet) throw new TypeError("Only ranges of the chart's own sheet are modelled by the simulated Google Sheets");
      chart.ranges.push(area);
      return builder;
    },
    setNumHeaders(headers) {
      chart.headers = headers;
      return builder;
    },
    setHiddenDimensionStrategy(strategy) {
      chart.hidden = String(strategy);
      return builder;
    },
    setPosition(...position) {
      chart.position = position;
      return builder;
    },
    setOption(option, value) {
      if (!OPTIONS.test(option)) throw new TypeError(`The option ${option} is not modelled by the simulated Google Sheets`);
      chart.options[option] = value;
      return builder;
    },
    build() {
      const [row = 0, column = 0] = chart.position;
      if (chart.type === "" || chart.ranges.length === 0) throw new Error("A chart needs a type and a range.");
      if (row < 1 || column < 1) throw new Error("A chart needs a position on its sheet.");
      return expose<GoogleAppsScript.Spreadsheet.EmbeddedChart>(wire, "EmbeddedChart", {}, chart);
    },
  });
  return builder;
}

export const CHARTS = {
  ChartType: { COLUMN: "COLUMN", BAR: "BAR", LINE: "LINE" },
  ChartHiddenDimensionStrategy: { IGNORE_ROWS: "IGNORE_ROWS", SHOW_BOTH: "SHOW_BOTH" },
};
