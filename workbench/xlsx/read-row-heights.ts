import { strFromU8, unzipSync } from "fflate";

/**
 * For each sheet of an .xlsx file, in order, the rows (from 1) whose height somebody chose: others are as high as their
 * text, which hucre does not tell apart.
 */
export function readChosenHeights(file: Uint8Array): readonly ReadonlySet<number>[] {
  const parts = unzipSync(file, {
    filter: ({ name }) => /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/.test(name),
  });
  const textOf = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
  const targets = new Map(
    [...textOf("xl/_rels/workbook.xml.rels").matchAll(/<Relationship [^>]*>/g)].map(([tag]) => [
      attribute(tag, "Id"),
      attribute(tag, "Target"),
    ]),
  );
  return [...textOf("xl/workbook.xml").matchAll(/<sheet [^>]*>/g)].map(([tag]) => {
    const target = targets.get(attribute(tag, "r:id")) ?? "";
    const xml = textOf(target.startsWith("/") ? target.slice(1) : `xl/${target}`);
    const rows = [...xml.matchAll(/<row [^>]*>/g)].filter(([row]) => /^(?:1|true)$/.test(attribute(row, "customHeight")));
    return new Set(rows.map(([row]) => Number(attribute(row, "r"))));
  });
}

const attribute = (tag: string, name: string): string => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
