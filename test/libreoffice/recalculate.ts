import { renderArea } from "../../core/formula/a1.ts";
import { childrenNamed, descendantsNamed, parseXml, textOf, type XmlElement } from "./parse-xml.ts";
import { convertWithLibreOffice, type LibreOfficeProfile } from "./run-libreoffice.ts";

/** A workbook as LibreOffice understands it. */
export interface LibreOfficeWorkbook {
  readonly title?: string;
  readonly language?: string;
  /** In tab order, hidden ones included. */
  readonly sheets: readonly LibreOfficeSheet[];
  readonly names: readonly { readonly name: string; readonly range: string }[];
  /** Ranges with filter buttons. */
  readonly filters: readonly string[];
}

interface LibreOfficeSheet {
  readonly name: string;
  /** Cells that hold something or are validated, by address ("B3"). */
  readonly cells: ReadonlyMap<string, LibreOfficeCell>;
  readonly conditionalFormats: readonly { readonly range: string; readonly conditions: readonly string[] }[];
}

export interface LibreOfficeCell {
  /** A date is its serial day number; null is an empty cell; an error is told by `error`. */
  readonly value: number | string | boolean | null;
  /** "#DIV/0!", "#NAME?", "Err:508" … */
  readonly error?: string;
  /** As it is shown, by its number format. */
  readonly shown: string;
  /** LibreOffice's own spelling: "of:=[.B4]*2". */
  readonly formula?: string;
  /** What may be entered: "of:cell-content-is-in-list(…)". */
  readonly validation?: string;
}

/** What LibreOffice reads from the file: the values it carries, or those it gets by calculating everything afresh. */
export async function readWithLibreOffice(xlsx: Uint8Array, profile: LibreOfficeProfile): Promise<LibreOfficeWorkbook> {
  const document = parseXml((await convertWithLibreOffice(xlsx, "fods", profile)).toString("utf8"));
  const validations = new Map(
    [...descendantsNamed(document, "table:content-validation")].map(({ attributes }) => [
      attributes["table:name"] ?? "",
      attributes["table:condition"] ?? "",
    ]),
  );
  const [title] = [...descendantsNamed(document, "dc:title")].map(textOf);
  const [language] = [...descendantsNamed(document, "dc:language")].map(textOf);
  return {
    ...(title !== undefined && { title }),
    ...(language !== undefined && { language }),
    // Tables of charts stand inside the sheets.
    sheets: [...descendantsNamed(document, "office:spreadsheet")]
      .flatMap((spreadsheet) => [...childrenNamed(spreadsheet, "table:table")])
      .map((table) => readSheet(table, validations)),
    names: [...descendantsNamed(document, "table:named-range")].map(({ attributes }) => ({
      name: attributes["table:name"] ?? "",
      range: attributes["table:cell-range-address"] ?? "",
    })),
    filters: [...descendantsNamed(document, "table:database-range")]
      .filter(({ attributes }) => attributes["table:display-filter-buttons"] === "true")
      .map(({ attributes }) => attributes["table:target-range-address"] ?? ""),
  };
}

function readSheet(table: XmlElement, validations: ReadonlyMap<string, string>): LibreOfficeSheet {
  const cells = new Map<string, LibreOfficeCell>();
  let row = 1;
  for (const line of rowsOf(table)) {
    const repeated = Number(line.attributes["table:number-rows-repeated"] ?? 1);
    let column = 1;
    for (const element of line.children) {
      if (typeof element === "string") continue;
      const times = Number(element.attributes["table:number-columns-repeated"] ?? 1);
      const cell = readCell(element, validations);
      if (cell) {
        for (let y = row; y < row + repeated; y++) {
          for (let x = column; x < column + times; x++) cells.set(renderArea({ row: y, column: x, rows: 1, columns: 1 }), cell);
        }
      }
      column += times;
    }
    row += repeated;
  }
  const formats = [...descendantsNamed(table, "calcext:conditional-format")].map((format) => ({
    range: format.attributes["calcext:target-range-address"] ?? "",
    conditions: childrenNamed(format, "calcext:condition").map(({ attributes }) => attributes["calcext:value"] ?? ""),
  }));
  return { name: table.attributes["table:name"] ?? "", cells, conditionalFormats: formats };
}

/** Rows stand in groups where some are printed on every page. */
function* rowsOf(table: XmlElement): Generator<XmlElement> {
  for (const child of table.children) {
    if (typeof child === "string") continue;
    if (child.name === "table:table-row") yield child;
    else if (child.name === "table:table-header-rows" || child.name === "table:table-row-group") yield* rowsOf(child);
  }
}

function readCell(element: XmlElement, validations: ReadonlyMap<string, string>): LibreOfficeCell | undefined {
  const { attributes } = element;
  const shown = childrenNamed(element, "text:p").map(paragraphText).join("\n");
  const formula = attributes["table:formula"];
  const validation = validations.get(attributes["table:content-validation-name"] ?? "");
  if (attributes["office:value-type"] === undefined && formula === undefined && validation === undefined) return undefined;
  return {
    value: readValue(attributes, shown),
    ...(attributes["calcext:value-type"] === "error" && { error: shown }),
    shown,
    ...(formula !== undefined && { formula }),
    ...(validation !== undefined && { validation }),
  };
}

function readValue(attributes: XmlElement["attributes"], shown: string): LibreOfficeCell["value"] {
  if (attributes["calcext:value-type"] === "error") return null;
  switch (attributes["office:value-type"]) {
    case "float":
    case "percentage":
    case "currency": {
      const number = Number(attributes["office:value"]);
      // A logical value that a file carries is kept as a number with a logical format.
      return /^(TRUE|FALSE)$/.test(shown) ? number !== 0 : number;
    }
    case "boolean":
      return attributes["office:boolean-value"] === "true";
    case "date":
      return (
        (Date.parse(`${attributes["office:date-value"]}${attributes["office:date-value"]?.includes("T") ? "Z" : ""}`) - DAY_ZERO) / DAY
      );
    case "string":
      return attributes["office:string-value"] ?? shown;
    default:
      return null;
  }
}

const DAY = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** Runs of spaces, tabs and line ends stand as elements. */
const paragraphText = (paragraph: XmlElement): string =>
  paragraph.children
    .map((child) => {
      if (typeof child === "string") return child;
      if (child.name === "text:s") return " ".repeat(Number(child.attributes["text:c"] ?? 1));
      if (child.name === "text:tab") return "\t";
      return child.name === "text:line-break" ? "\n" : paragraphText(child);
    })
    .join("");
