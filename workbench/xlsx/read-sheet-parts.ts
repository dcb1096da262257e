import { strFromU8, unzipSync } from "fflate";

/** What hucre does not tell of a sheet. */
export interface SheetParts {
  /** Rows (from 1) whose height somebody chose. Others are as high as their text. */
  readonly chosenHeights: ReadonlySet<number>;
  /** Where its charts lie, in their order. */
  readonly chartPlaces: readonly ChartPlace[];
}

export interface ChartPlace {
  readonly from: Corner;
  /** In a file of ours the corner; other programs may give the size in pixels. */
  readonly to: Corner | { readonly width: number; readonly height: number };
}

/** A row and a column, from 0, and how many pixels into them. */
export interface Corner {
  readonly row: number;
  readonly column: number;
  readonly down: number;
  readonly across: number;
}

/** The parts of each sheet of an .xlsx file, in order. */
export function readSheetParts(file: Uint8Array): readonly SheetParts[] {
  const parts = unzipSync(file, {
    filter: ({ name }) => /^xl\/(?:_rels\/)?(?:workbook|worksheets|drawings)[^:]*\.(?:xml|rels)$/.test(name),
  });
  const textOf = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
  const relations = (path: string) =>
    [...textOf(path.replace(/([^/]+)$/, "_rels/$1.rels")).matchAll(/<Relationship [^>]*>/g)].map(([tag]) => ({
      id: attribute(tag, "Id"),
      type: attribute(tag, "Type"),
      target: new URL(attribute(tag, "Target"), `file:///${path}`).pathname.slice(1),
    }));
  const sheets = relations("xl/workbook.xml");
  return [...textOf("xl/workbook.xml").matchAll(/<sheet [^>]*>/g)].map(([tag]) => {
    const path = sheets.find(({ id }) => id === attribute(tag, "r:id"))?.target ?? "";
    const drawing = relations(path).find(({ type }) => type.endsWith("/drawing"))?.target;
    return { chosenHeights: readChosenHeights(textOf(path)), chartPlaces: drawing ? readChartPlaces(textOf(drawing)) : [] };
  });
}

const readChosenHeights = (sheet: string): ReadonlySet<number> =>
  new Set(
    [...sheet.matchAll(/<row [^>]*>/g)].flatMap(([row]) =>
      /^(?:1|true)$/.test(attribute(row, "customHeight")) ? [Number(attribute(row, "r"))] : [],
    ),
  );

function readChartPlaces(drawing: string): readonly ChartPlace[] {
  return [...drawing.matchAll(/<xdr:(?:two|one)CellAnchor.*?<\/xdr:(?:two|one)CellAnchor>/gs)].flatMap(([anchor]) => {
    const from = readCorner(/<xdr:from>.*?<\/xdr:from>/s.exec(anchor)?.[0]);
    const corner = readCorner(/<xdr:to>.*?<\/xdr:to>/s.exec(anchor)?.[0]);
    const size = /<xdr:ext [^>]*>/.exec(anchor)?.[0] ?? "";
    const to = corner ?? { width: pixels(attribute(size, "cx")), height: pixels(attribute(size, "cy")) };
    return from && anchor.includes("<c:chart ") ? [{ from, to }] : [];
  });
}

function readCorner(xml: string | undefined): Corner | undefined {
  if (xml === undefined) return undefined;
  const number = (name: string) => new RegExp(`<xdr:${name}>(\\d+)<`).exec(xml)?.[1] ?? "0";
  return { row: Number(number("row")), column: Number(number("col")), down: pixels(number("rowOff")), across: pixels(number("colOff")) };
}

/** English Metric Units, as drawings count, to pixels at 100 %. */
const pixels = (units: string): number => Math.round(Number(units) / 9525);

const attribute = (tag: string, name: string): string => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
