import type { CustomFunction, Parameter, ParameterType } from "../../core/custom-function.ts";
import type { FunctionTexts } from "../../core/i18n/functions/function-texts.ts";

/** The global that the bundle leaves behind. Ends in "_": google.script.run does not reach such names. */
export const BUNDLE = "MB_";

/**
 * The top-level functions of Code.js that are not custom functions, with the parameters they pass on: simple triggers,
 * the menu's items, and what the sidebar calls.
 */
const ENTRY_POINTS: Readonly<Record<string, readonly string[]>> = {
  onOpen: [],
  onInstall: [],
  openSidebar: [],
  openCheckIn: [],
  openFunctions: [],
  openShare: [],
  openHelp: [],
  readPart: ["name"],
  inspectWorkbook: [],
  readNames: ["names"],
  writePlan: ["plan"],
  readProgress: [],
  activateSheet: ["name"],
  enterFormula: ["formula"],
  readSelection: [],
  readFormulas: [],
  freezeCopies: ["copies"],
  readLeftovers: [],
  removeLeftovers: [],
  readLink: [],
  readPeople: [],
  invitePeople: ["emails", "role"],
  removePerson: ["email"],
  readDigest: [],
  previewDigest: ["words"],
  scheduleDigest: ["choice", "words"],
  sendDigest: ["to", "words"],
  stopDigest: [],
  sendScheduledDigest: ["event"],
  readOwnName: [],
  rememberOwnName: ["name"],
};

/**
 * Renders the top-level functions of Code.js. Sheets reads a custom function's help from the JSDoc right above it, which
 * bundlers drop, so they are text. It shows the description and the parameters, never @return.
 */
export function renderStubs(functions: readonly CustomFunction[], texts: FunctionTexts): string {
  const entryPoints = Object.entries(ENTRY_POINTS).map(([name, parameters]) => {
    const list = parameters.join();
    return `function ${name}(${list}){return ${BUNDLE}.${name}(${list})}`;
  });
  const stubs = functions.map((fn) => renderStub(fn, texts[fn.name as keyof FunctionTexts]));
  return `${[...entryPoints, ...stubs].join("\n")}\n`;
}

function renderStub(fn: CustomFunction, text: FunctionTexts[keyof FunctionTexts]): string {
  const descriptions: Readonly<Record<string, string>> = text.parameters;
  const lines = [
    text.summary,
    "",
    ...fn.parameters.map((parameter) => `@param {${renderType(fn, parameter)}} ${parameter.name} ${descriptions[parameter.name]}`),
    "@customfunction",
  ];
  return [
    "/**",
    ...lines.map((line) => ` * ${line.replaceAll("*/", "* /")}`.trimEnd()),
    " */",
    `function ${fn.name}(${fn.parameters.map((parameter) => parameter.name).join()}){return ${BUNDLE}.callFromCell("${fn.name}",arguments)}`,
  ].join("\n");
}

const TYPES: Readonly<Record<ParameterType, readonly string[]>> = {
  number: ["number"],
  date: ["Date"],
  text: ["string"],
  word: ["string"],
  logical: ["boolean"],
  "number or logical": ["number", "boolean"],
  "number or text": ["number", "string"],
  any: ["number", "string", "boolean"],
};

/** A cell, or a range (rows of cells) where the function takes one. */
function renderType(fn: CustomFunction, parameter: Parameter): string {
  const cell = TYPES[parameter.type].join("|");
  return fn.takes === "elements" || parameter.range ? `${cell}|Array` : cell;
}
