import { passedOnError } from "../../../core/cell-error.ts";
import { GOOGLE_SHEETS_FAILURES } from "../../../core/i18n/google-sheets/index.ts";
import { readLanguage } from "../../../core/language.ts";
import { serialDayOf } from "../../../core/serial-date.ts";
import type { LateParts } from "../../../core/sidebar/late-parts.ts";
import type { SidebarHost } from "../../../core/sidebar-host.ts";
import type { SidebarStart } from "../server-functions.ts";
import { compilePlan } from "./compile/compile-plan.ts";
import { chooseTemporaryNames } from "./compile/temporary-names.ts";
import { createDigest } from "./digest-port.ts";
import { followProgress } from "./follow-progress.ts";
import { refuse } from "./refuse.ts";
import type { Server } from "./script-run.ts";
import { separatorOf } from "./separator-of.ts";
import { createSharing } from "./sharing-port.ts";
import { spellTypedFormula } from "./spell-typed-formula.ts";

/** Google Sheets behind the sidebar's port. */
export function createSidebarHost(server: Server, { locale }: Pick<SidebarStart, "locale">, parts: LateParts): SidebarHost {
  const texts = GOOGLE_SHEETS_FAILURES[readLanguage(locale)];
  const readValue = (value: number | string | boolean) => passedOnError(value) ?? value;
  const read: SidebarHost["read"] = async (names) => {
    const ranges = await server.readNames(names);
    return ranges.map((range) => ({ ...range, cells: range.cells.map((row) => row.map(readValue)) }));
  };
  const inspect = () => server.inspectWorkbook();

  return {
    kind: "google-sheets",
    locale,
    get today() {
      return serialDayOf(new Date());
    },
    inspect,
    read,
    writePlan: async (plan, onProgress) => {
      const sheets = plan.newSheets.length > 0 ? (await inspect()).sheets : [];
      const written = server.writePlan(compilePlan(plan, sheets));
      if (onProgress && plan.newSheets.length > 0) void followProgress(written, () => server.readProgress(), onProgress);
      refuse(await written);
    },
    activate: async (sheet) => refuse(await server.activateSheet(sheet)),
    insertFormula: async (formula) => {
      const typed = await server.enterFormula(spellTypedFormula(formula));
      if (!typed) throw new Error(texts.noCell);
    },
    readSelection: () => server.readSelection(),
    readFormulas: async () => {
      const sheets = await server.readFormulas();
      const separator = separatorOf(sheets.flatMap(({ cells }) => cells));
      return {
        sheets: sheets.map(({ sheet, cells, values }) => ({
          sheet,
          separator,
          cells: cells.map((cell) => ({ ...cell, value: readValue(cell.value) })),
          ...(values && { values: values.map((line) => line.map(readValue)) }),
        })),
        names: [],
      };
    },
    freezeCopies: async (copies) => {
      const temporaryNames = chooseTemporaryNames(copies.length, (await inspect()).sheets);
      const named = copies.map((copy, index) => ({ ...copy, temporaryName: temporaryNames[index] as string }));
      refuse(await server.freezeCopies(named));
    },
    leftovers: {
      read: () => server.readLeftovers(),
      remove: async () => refuse(await server.removeLeftovers()),
    },
    sharing: createSharing(server),
    digest: createDigest(server, read, parts),
    ownName: {
      read: async () => (await server.readOwnName()) ?? undefined,
      remember: (name) => server.rememberOwnName(name),
    },
  };
}
