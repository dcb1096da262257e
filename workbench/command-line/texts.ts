import type { PlanRefusalReason } from "../../core/plan/plan-refusal.ts";
import type { CommandFailureReason } from "./command-failure.ts";

/** What the command line says. */
export const texts = {
  help: (
    templates: readonly string[],
    languages: readonly string[],
    sheets: readonly string[],
  ) => `Writes an OKR workbook as an .xlsx file, without a spreadsheet program.

  measured-by --template leads --language sv --start 2026-01-01 --end 2026-03-31 --out okr.xlsx

  --template ID      an objective with its key results; may be given several times
                     (${templates.join(", ")})
  --sheets NAMES     more sheets, parted by commas, or all
                     (${sheets.join(", ")})
  --language CODE    ${languages.join(", ")}; en when left out
  --start, --end     first and last day of the period, as 2026-01-31
  --out FILE         where to write the workbook; a file that is there is replaced
  --list templates   the templates, one a line, with what they are about
  --list functions   the custom functions, one a line, with what they answer
  --help             this text
`,

  failure(reason: CommandFailureReason): string {
    switch (reason.kind) {
      case "unknown option":
        return `there is no option ${quote(reason.option)}; see --help`;
      case "no value":
        return `${reason.option} needs a value after it; see --help`;
      case "missing option":
        return `${reason.option} is missing; see --help`;
      case "unknown word":
        return `${reason.option} cannot be ${quote(reason.value)}; it is one of ${reason.known.join(", ")}`;
      case "not a date":
        return `${reason.option} ${quote(reason.value)} is not a day of the calendar; write it as 2026-01-31`;
      case "end before start":
        return "--end is before --start";
      case "not written":
        return `${quote(reason.path)} could not be written: ${reason.why}`;
    }
  },

  /** Of all refusals only this can meet a workbook that is made from nothing with checked dates. */
  refusal: (reason: PlanRefusalReason): string =>
    reason.kind === "table full" ? `the templates need more than the ${reason.rows} rows of the sheet ${quote(reason.sheet)}` : reason.kind,

  /** The document's title, as programs show it in file lists. */
  title: "OKR",

  /** Reasons the operating system gives for not writing, by their code. */
  notWritten: {
    ENOENT: "its folder does not exist",
    ENOTDIR: "its folder is a file",
    EISDIR: "it is a folder",
    EACCES: "permission denied",
    EPERM: "permission denied",
    EROFS: "it is on a read-only disk",
    ENOSPC: "the disk is full",
    ENAMETOOLONG: "the name is too long",
  } as Readonly<Record<string, string>>,
};

/** On one line, whatever was typed. */
const quote = (text: string): string => JSON.stringify(text);
