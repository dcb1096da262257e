import { strFromU8, unzipSync } from "fflate";
import { type Area, readArea } from "../../core/formula/a1.ts";
import { childrenNamed, descendantsNamed, parseXml, textOf, type XmlElement } from "./parse-xml.ts";

/** The XML parts of an .xlsx file by their path; throws on a part that is not well-formed. */
export const readParts = (xlsx: Uint8Array): ReadonlyMap<string, XmlElement> =>
  new Map(Object.entries(unzipSync(xlsx)).map(([path, bytes]) => [path, parseXml(strFromU8(bytes))]));

/**
 * What in an .xlsx file breaks ECMA-376 or a limit of Excel, in words; nothing when all is well. Excel opens such files
 * with an offer to repair them. No schema validator for the format runs in Node, so the rules that our files can break
 * stand here.
 */
export function packageFaults(xlsx: Uint8Array): string[] {
  const parts = readParts(xlsx);
  return [
    ...relationFaults(parts),
    ...workbookFaults(parts),
    ...stylesFaults(parts),
    ...[...sheetsOf(parts)].flatMap((path) => sheetFaults(parts, path)),
  ];
}

const sheetsOf = (parts: ReadonlyMap<string, XmlElement>) => [...parts.keys()].filter((path) => /^xl\/worksheets\/[^/]+\.xml$/.test(path));

function partOf(parts: ReadonlyMap<string, XmlElement>, path: string): XmlElement {
  const part = parts.get(path);
  if (!part) throw new Error(`the file has no ${path}`);
  return part;
}

function relationFaults(parts: ReadonlyMap<string, XmlElement>): string[] {
  const faults: string[] = [];
  const declared = new Set(descendantsOf(parts, "[Content_Types].xml", "Override").map(({ attributes }) => attributes.PartName));
  const extensions = new Set(descendantsOf(parts, "[Content_Types].xml", "Default").map(({ attributes }) => attributes.Extension));
  for (const path of parts.keys()) {
    if (path === "[Content_Types].xml") continue;
    if (!declared.has(`/${path}`) && !(path.endsWith(".rels") && extensions.has("rels"))) faults.push(`${path} has no content type`);
  }
  for (const name of declared) if (!parts.has(name?.slice(1) ?? "")) faults.push(`a content type for ${name}, which is not there`);
  for (const path of [...parts.keys()].filter((name) => name.endsWith(".rels"))) {
    const folder = path.replace(/_rels\/[^/]+$/, "");
    for (const { attributes } of descendantsOf(parts, path, "Relationship")) {
      const target = new URL(attributes.Target ?? "", `file:///${folder}`).pathname.slice(1);
      if (attributes.TargetMode !== "External" && !parts.has(target)) faults.push(`${path} relates to ${target}, which is not there`);
    }
  }
  return faults;
}

const descendantsOf = (parts: ReadonlyMap<string, XmlElement>, path: string, name: string) => [
  ...descendantsNamed(partOf(parts, path), name),
];

function workbookFaults(parts: ReadonlyMap<string, XmlElement>): string[] {
  const workbook = partOf(parts, "xl/workbook.xml");
  const sheets = [...descendantsNamed(workbook, "sheet")].map(({ attributes }) => attributes.name ?? "");
  const ids = new Set(descendantsOf(parts, "xl/_rels/workbook.xml.rels", "Relationship").map(({ attributes }) => attributes.Id));
  const names = [...descendantsNamed(workbook, "definedName")];
  return [
    ...orderFaults(workbook, WORKBOOK_ORDER, "workbook"),
    ...[...descendantsNamed(workbook, "sheet")].flatMap(({ attributes }) =>
      ids.has(attributes["r:id"] ?? "") ? [] : [`sheet ${attributes.name} has no part`],
    ),
    ...sheets.filter((name) => name.length > 31 || /[[\]:*?/\\]|^'|'$/.test(name) || name === "").map((name) => `sheet name ${name}`),
    ...twice(sheets.map((name) => name.toLowerCase())).map((name) => `two sheets ${name}`),
    ...twice(names.map(({ attributes }) => `${attributes.localSheetId ?? ""}!${attributes.name?.toLowerCase()}`)).map(
      (name) => `two names ${name}`,
    ),
    ...names
      .filter((name) => !refersToSheets(textOf(name), sheets))
      .map((name) => `name ${name.attributes.name} refers to ${textOf(name)}`),
  ];
}

/** Whether a reference is spelled as files want it: 'Sheet name'!$A$1:$B$2, quoted where it has to be. */
function refersToSheets(reference: string, sheets: readonly string[]): boolean {
  const [, quoted, plain] = /^(?:'((?:[^']|'')+)'|([A-Za-z_][\w.]*))!\$(?:[A-Z]+\$)?\d+(?::\$(?:[A-Z]+\$)?\d+)?$/.exec(reference) ?? [];
  return sheets.includes(quoted?.replaceAll("''", "'") ?? plain ?? "");
}

function stylesFaults(parts: ReadonlyMap<string, XmlElement>): string[] {
  const styles = partOf(parts, "xl/styles.xml");
  const sizeOf = (name: string) => childrenNamed(styles, name).flatMap((group) => group.children).length;
  const faults = orderFaults(styles, STYLES_ORDER, "styles");
  for (const format of childrenNamed(styles, "cellXfs").flatMap((group) => childrenNamed(group, "xf"))) {
    for (const [attribute, group] of [
      ["fontId", "fonts"],
      ["fillId", "fills"],
      ["borderId", "borders"],
    ] as const) {
      if (Number(format.attributes[attribute]) >= sizeOf(group))
        faults.push(`a cell format with ${attribute} ${format.attributes[attribute]}`);
    }
  }
  return faults;
}

function sheetFaults(parts: ReadonlyMap<string, XmlElement>, path: string): string[] {
  const sheet = partOf(parts, path);
  const count = (part: string, group: string, item: string) =>
    [...(parts.get(part) ? descendantsNamed(partOf(parts, part), group) : [])].reduce(
      (sum, element) => sum + childrenNamed(element, item).length,
      0,
    );
  const [strings, formats, conditional] = [
    parts.has("xl/sharedStrings.xml") ? childrenNamed(partOf(parts, "xl/sharedStrings.xml"), "si").length : 0,
    count("xl/styles.xml", "cellXfs", "xf"),
    count("xl/styles.xml", "dxfs", "dxf"),
  ];
  const faults = orderFaults(sheet, WORKSHEET_ORDER, path);
  let lastRow = 0;
  for (const row of descendantsNamed(sheet, "row")) {
    const number = Number(row.attributes.r);
    if (number <= lastRow) faults.push(`${path}: row ${number} after ${lastRow}`);
    lastRow = number;
    let lastColumn = 0;
    for (const cell of childrenNamed(row, "c")) {
      const area = readArea(cell.attributes.r ?? "");
      if (area?.row !== number || area.column <= lastColumn)
        faults.push(`${path}: cell ${cell.attributes.r} in row ${number} after column ${lastColumn}`);
      lastColumn = area?.column ?? lastColumn;
      const value = childrenNamed(cell, "v").map(textOf).join("");
      if (Number(cell.attributes.s ?? 0) >= formats) faults.push(`${path}: ${cell.attributes.r} has a format that is not there`);
      if (cell.attributes.t === "s" && Number(value) >= strings) faults.push(`${path}: ${cell.attributes.r} has a text that is not there`);
      if ((cell.attributes.t ?? "n") === "n" && value !== "" && !Number.isFinite(Number(value)))
        faults.push(`${path}: ${cell.attributes.r} has the number ${value}`);
      if (cell.attributes.cm !== undefined && !parts.has("xl/metadata.xml")) faults.push(`${path}: ${cell.attributes.r} without metadata`);
      for (const formula of childrenNamed(cell, "f"))
        if (textOf(formula).length > 8192 || textOf(formula).startsWith("=")) faults.push(`${path}: the formula of ${cell.attributes.r}`);
    }
  }
  for (const rule of descendantsNamed(sheet, "cfRule"))
    if (Number(rule.attributes.dxfId) >= conditional) faults.push(`${path}: a conditional format without its style`);
  for (const validation of descendantsNamed(sheet, "dataValidation")) {
    const { prompt = "", error = "", sqref } = validation.attributes;
    if (prompt.length > 255 || error.length > 225) faults.push(`${path}: too long a message for ${sqref}`);
    for (const list of childrenNamed(validation, "formula1"))
      if (/^"/.test(textOf(list)) && textOf(list).length > 257) faults.push(`${path}: too long a list for ${sqref}`);
  }
  const merges = [...descendantsNamed(sheet, "mergeCell")].map(({ attributes }) => readArea(attributes.ref ?? "") as Area);
  merges.forEach((area, index) => {
    if (merges.some((other, at) => at < index && overlap(area, other))) faults.push(`${path}: merged areas overlap`);
  });
  return faults;
}

const overlap = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows && b.row < a.row + a.rows && a.column < b.column + b.columns && b.column < a.column + a.columns;

const twice = (values: readonly string[]): string[] => values.filter((value, index) => values.indexOf(value) !== index);

/** Children out of the order, or beyond the elements, that the schema's sequence has. */
function orderFaults(parent: XmlElement, order: readonly string[], where: string): string[] {
  let reached = 0;
  return parent.children.flatMap((child) => {
    const index = typeof child === "string" ? -1 : order.indexOf(child.name);
    if (index < reached) return [`${where}: ${typeof child === "string" ? child : child.name} after ${order[reached]}`];
    reached = index;
    return [];
  });
}

const WORKBOOK_ORDER =
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr".split(" ");
const STYLES_ORDER = "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(" ");
const WORKSHEET_ORDER =
  `sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState
  dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup
  headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture
  oleObjects controls webPublishItems tableParts extLst`.split(/\s+/);
