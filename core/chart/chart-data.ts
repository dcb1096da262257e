import type { CellValue } from "../cell.ts";
import { COLORS } from "../plan/look.ts";
import type { Chart } from "../plan/sheet-plan.ts";

/** What a chart draws: a value a category of each series, undefined where its cell holds no number. */
export interface Drawn {
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly color: string; readonly values: readonly (number | undefined)[] }[];
}

/** From cells with the names of series in the first row and the categories in the first column. */
export function readData({ colors }: Pick<Chart, "colors">, [names = [], ...lines]: readonly (readonly CellValue[])[]): Drawn {
  return {
    categories: lines.map((line) => String(line[0] ?? "")),
    series: names.slice(1).map((name, index) => ({
      name: String(name ?? ""),
      color: colors[index] ?? COLORS.header,
      values: lines.map((line) => {
        const value = line[index + 1];
        return typeof value === "number" ? value : undefined;
      }),
    })),
  };
}
