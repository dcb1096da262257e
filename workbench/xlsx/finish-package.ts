import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Language } from "../../core/language.ts";
import { type ChartSheet, finishChart, finishDrawing } from "./file-charts.ts";

export interface Finish {
  readonly language?: Language;
  /** In file order. */
  readonly sheets: readonly SheetFinish[];
}

export interface SheetFinish extends ChartSheet {
  /** Cells (A1) whose formula's computed value is an error. */
  readonly errorCells: ReadonlySet<string>;
  /** Rows (from 1) whose height was measured here and not chosen by anyone. */
  readonly fittedRows: ReadonlySet<number>;
}

/**
 * What hucre 1.0.0 has no words for, put into the parts it wrote: text that stays text when it is edited, computed
 * values that are errors, row heights that follow their text, hidden names, the size of charts, the document's
 * language and its program.
 */
export function finishPackage(file: Uint8Array, { language, sheets }: Finish): Uint8Array {
  const edits: Record<string, (xml: string) => string> = {
    "xl/styles.xml": quoteTextStyles,
    "xl/workbook.xml": (xml) => xml.replaceAll(`<definedName name="${FILTER_NAME}"`, '$& hidden="1"'),
    "docProps/app.xml": (xml) => xml.replace("<Application>hucre<", "<Application>Measured By<"),
    "docProps/core.xml": (xml) => (language ? xml.replace("<dcterms:modified", `<dc:language>${language}</dc:language>$&`) : xml),
  };
  for (const [index, { errorCells, fittedRows }] of sheets.entries()) {
    edits[`xl/worksheets/sheet${index + 1}.xml`] = (xml) => freeRows(markErrors(xml, errorCells), fittedRows);
  }
  // A drawing holds all charts of its sheet; both are counted through the file.
  for (const [index, sheet] of sheets.filter(({ charts }) => charts.length > 0).entries())
    edits[`xl/drawings/drawing${index + 1}.xml`] = (xml) => finishDrawing(xml, sheet);
  for (let index = 1; index <= sheets.flatMap((sheet) => sheet.charts).length; index++) edits[`xl/charts/chart${index}.xml`] = finishChart;
  const parts = Object.entries(unzipSync(file)).map(([path, part]) => {
    const xml = escapeNoncharacters(strFromU8(part));
    return [path, strToU8(edits[path]?.(xml) ?? xml)] as const;
  });
  return zipSync(Object.fromEntries(parts));
}

/** The name that repeats a filter's area; LibreOffice shows no filter without it. */
export const FILTER_NAME = "_xlnm._FilterDatabase";

/** Marks a cell style for `quoteTextStyles`: every cell is locked unless it says otherwise, so it changes nothing. */
export const QUOTED_TEXT = { locked: true } as const;

/** As if each text had been typed with a leading apostrophe: "=1+1" and "3-5" survive being edited. */
const quoteTextStyles = (xml: string): string =>
  xml
    .replace(/<xf ([^>]*?) applyProtection="true"><protection locked="1"\/><\/xf>/g, '<xf $1 quotePrefix="1"/>')
    .replace(/<xf ([^>]*?) applyProtection="true">(<alignment [^>]*\/>)<protection locked="1"\/><\/xf>/g, '<xf $1 quotePrefix="1">$2</xf>');

const markErrors = (xml: string, cells: ReadonlySet<string>): string =>
  xml.replace(/<c r="([A-Z]+\d+)"([^>]*) t="str">/g, (cell, address: string, attributes: string) =>
    cells.has(address) ? `<c r="${address}"${attributes} t="e">` : cell,
  );

/** A height without this is measured again when the row's text changes. */
const freeRows = (xml: string, rows: ReadonlySet<number>): string =>
  xml.replace(/(<row r="(\d+)" ht="[\d.]+") customHeight="1"/g, (whole, kept: string, row: string) =>
    rows.has(Number(row)) ? kept : whole,
  );

/** The two characters that XML cannot hold and hucre lets through. */
const escapeNoncharacters = (xml: string): string =>
  xml.replace(/[\uFFFE\uFFFF]/g, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase()}_`);
