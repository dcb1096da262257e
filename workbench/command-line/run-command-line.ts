import { isOptional } from "../../core/custom-function.ts";
import { FUNCTIONS } from "../../core/functions/index.ts";
import { FUNCTION_TEXTS } from "../../core/i18n/functions/index.ts";
import { LANGUAGES, type Language } from "../../core/language.ts";
import { OPTIONAL_SHEETS } from "../../core/plan/optional-sheet.ts";
import { PlanRefusal } from "../../core/plan/plan-refusal.ts";
import { TEMPLATE_IDS } from "../../core/templates/index.ts";
import { templateName } from "../../core/templates/template-text.ts";
import { CommandFailure } from "./command-failure.ts";
import { type Listed, parseCommand } from "./parse-command.ts";
import { texts } from "./texts.ts";
import { checkWritable, writeWholeFile } from "./write-whole-file.ts";

/** Carries out one command: its result goes to standard output, a failure in one line to standard error. Answers the exit code. */
export async function runCommandLine(words: readonly string[]): Promise<0 | 1> {
  try {
    console.log(await carryOut(words));
    return 0;
  } catch (error) {
    if (error instanceof CommandFailure) console.error(`measured-by: ${texts.failure(error.reason)}`);
    else if (error instanceof PlanRefusal) console.error(`measured-by: ${texts.refusal(error.reason)}`);
    else throw error;
    return 1;
  }
}

async function carryOut(words: readonly string[]): Promise<string> {
  const command = parseCommand(words);
  switch (command.kind) {
    case "help":
      return texts.help(TEMPLATE_IDS, LANGUAGES, OPTIONAL_SHEETS);
    case "list":
      return LISTS[command.what](command.language).join("\n");
    case "new workbook": {
      await checkWritable(command.out);
      // Univer takes seconds to load and to calculate; nothing else needs it.
      const { renderNewWorkbook } = await import("./render-new-workbook.ts");
      await writeWholeFile(command.out, await renderNewWorkbook(command));
      return command.out;
    }
  }
}

const LISTS: Readonly<Record<Listed, (language: Language) => readonly string[]>> = {
  templates: (language) => TEMPLATE_IDS.map((id) => `${id}\t${templateName(id, language)}`),
  functions: (language) =>
    FUNCTIONS.map(({ name, parameters }) => {
      const list = parameters.map((parameter) => (isOptional(parameter) ? `[${parameter.name}]` : parameter.name));
      return `${name}(${list.join(", ")})\t${FUNCTION_TEXTS[language][name].summary}`;
    }),
};
