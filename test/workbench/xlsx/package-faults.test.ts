import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { writeXlsx } from "../../../workbench/xlsx/write-xlsx.ts";
import { EVERY_FEATURE } from "../../libreoffice/every-feature.ts";
import { packageFaults } from "../../libreoffice/package-faults.ts";

describe("the check of the format", () => {
  test.each([
    ["a part that nothing describes", "xl/worksheets/sheet9.xml", () => "<worksheet/>"],
    ["elements out of order", "xl/worksheets/sheet1.xml", (xml: string) => xml.replace("<sheetData>", "<pageMargins/><sheetData>")],
    ["a name that refers to no sheet", "xl/workbook.xml", (xml: string) => xml.replaceAll("'Key results'!", "Key results!")],
    ["a relation to nothing", "xl/_rels/workbook.xml.rels", (xml: string) => xml.replace("styles.xml", "style.xml")],
    ["a format that is not there", "xl/worksheets/sheet1.xml", (xml: string) => xml.replace(/ s="\d+"/, ' s="999"')],
  ])("finds %s", async (_, path, change) => {
    const parts = unzipSync(await writeXlsx(EVERY_FEATURE));
    const broken = zipSync({ ...parts, [path]: strToU8(change(new TextDecoder().decode(parts[path]))) });
    expect(packageFaults(broken)).not.toEqual([]);
  });
});
