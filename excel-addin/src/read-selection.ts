import { RUN_OPTIONS } from "./run-options.ts";

/** The ranges picked on the active sheet, in A1 notation, in the order in which they were picked. */
export const readSelection = (): Promise<readonly string[]> =>
  Excel.run(RUN_OPTIONS, async (context) => {
    const picked = context.workbook.getSelectedRanges().untrack().load("address");
    await context.sync();
    return [...picked.address.matchAll(ADDRESS)].map(([, address]) => address as string);
  });

/** One range of "'Owner''s table'!A1:B4, 'Owner''s table'!D1:D4": what follows the name of its sheet. */
const ADDRESS = /(?:'(?:[^']|'')+'|[^',!]+)!([^,]+)/g;
