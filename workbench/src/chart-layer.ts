import type { IRange } from "@univerjs/core";
import { type FWorkbook, type FWorksheet, IRenderManagerService, SHEET_VIEWPORT_KEY } from "@univerjs/preset-sheets-core";
import { renderChart } from "../../core/chart/render-chart.ts";
import type { Chart } from "../../core/plan/sheet-plan.ts";
import { moveNotes, readMovedLines } from "./move-notes.ts";
import { readCells } from "./read-plan.ts";
import type { SheetNotes } from "./render-worksheet.ts";
import type { RunningUniver } from "./start-univer.ts";

/**
 * Draws the charts of the shown sheet over the grid, whose own charts are not free software. They keep to their cells
 * while the grid scrolls, zooms and changes its rows, and are drawn anew when a value changes. Clicks go through them.
 */
export function showCharts({ univer, api }: RunningUniver, workbook: FWorkbook): void {
  const render = univer.__getInjector().get(IRenderManagerService).getRenderById(workbook.getId());
  const main = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (!render || !main) throw new Error("The grid has not been rendered");
  const { scene, engine } = render;
  const layer = addLayer(engine.getCanvasElement());

  let shownSheet = "";
  let placed: readonly PlacedChart[] = [];
  api.addEvent(api.Event.CommandExecuted, ({ id, params }) => {
    const moved = moveWithLines(workbook, id, params);
    if (moved || id === VALUES_CHANGED) shownSheet = "";
  });
  engine.endFrame$.subscribe(() => {
    const sheet = workbook.getActiveSheet();
    if (sheet.getSheetId() !== shownSheet) {
      shownSheet = sheet.getSheetId();
      placed = drawCharts(sheet);
      layer.replaceChildren(...placed.map(({ element }) => element));
    }
    if (placed.length === 0) return;
    const { scaleX, scaleY } = scene.getAncestorScale();
    const corner = sheet.getRange(sheet.getFrozenRows(), sheet.getFrozenColumns()).getCell();
    const [left, top] = [corner.startX * scaleX, corner.startY * scaleY];
    setStyle(layer, `left: ${left}px; top: ${top}px`);
    for (const { element, chart } of placed) {
      const { startX, startY } = sheet.getRange(chart.place.row - 1, chart.place.column - 1).getCell();
      const [x, y] = [(startX - main.viewportScrollX) * scaleX - left, (startY - main.viewportScrollY) * scaleY - top];
      setStyle(element, `transform: translate(${x}px, ${y}px) scale(${scaleX}, ${scaleY})`);
    }
  });
}

/** Univer's mutation for what a user types and for what formulas come to. */
const VALUES_CHANGED = "sheet.mutation.set-range-values";

/** Keeps a sheet's notes with their cells when rows or columns come or go. Whether any did. */
function moveWithLines(workbook: FWorkbook, id: string, params: object | undefined): boolean {
  const { subUnitId = "", range } = (params ?? {}) as { subUnitId?: string; range?: IRange };
  const moved = range && readMovedLines(id, range);
  const config = workbook.getSheetBySheetId(subUnitId)?.getSheet().getConfig();
  if (!moved || !config?.custom) return false;
  config.custom = moveNotes(config.custom as SheetNotes, moved) as typeof config.custom;
  return true;
}

interface PlacedChart {
  readonly chart: Chart;
  readonly element: SVGElement;
}

function drawCharts(sheet: FWorksheet): readonly PlacedChart[] {
  const notes = sheet.getSheet().getConfig().custom as SheetNotes | undefined;
  return (notes?.charts ?? []).map((chart) => {
    const text = renderChart(chart, readCells(sheet, chart.data, ""));
    const { documentElement } = new DOMParser().parseFromString(text, "image/svg+xml");
    return { chart, element: documentElement as unknown as SVGElement };
  });
}

/** Beside the canvas that the cells are drawn on, over its area right of and below what is frozen. */
function addLayer(canvas: HTMLCanvasElement): HTMLElement {
  const layer = document.createElement("div");
  layer.id = "charts";
  canvas.insertAdjacentElement("afterend", layer);
  return layer;
}

/** Called on every frame: a style is only written where it is another. */
function setStyle(element: HTMLElement | SVGElement, style: string): void {
  if (element.getAttribute("style") !== style) element.setAttribute("style", style);
}
