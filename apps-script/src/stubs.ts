import type { CustomFunction, Parameter, ParameterType } from "../../core/custom-function.ts";
import type { FunctionTexts } from "../../core/i18n/functions/function-texts.ts";

/** The global that the bundle leaves behind. Ends in "_": google.script.run does not reach such names. */
export const BUNDLE = "MB_";

/** The top-level functions of Code.js that are not custom functions: simple triggers, the menu's items, what the sidebar calls. */
export const ENTRY_POINTS = [
  "onOpen",
  "onInstall",
  "openSidebar",
  "openCheckIn",
  "openFunctions",
  "openShare",
  "openHelp",
  "readPart",
  "inspectWorkbook",
  "readNames",
  "writePlan",
  "readProgress",
  "activateSheet",
  "enterFormula",
  "readSelection",
  "readFormulas",
  "freezeCopies",
  "readLeftovers",
  "removeLeftovers",
  "readLink",
  "readPeople",
  "invitePeople",
  "removePerson",
  "readDigest",
  "previewDigest",
  "scheduleDigest",
  "sendDigest",
  "stopDigest",
  "sendScheduledDigest",
  "readOwnName",
  "rememberOwnName",
] as const;
export type EntryPoint = (typeof ENTRY_POINTS)[number];

/**
 * Renders the custom functions among the top-level functions of Code.js; each calls the bundle by its place among them.
 * Sheets reads a custom function's help from the JSDoc right above it, which bundlers drop, so they are text. It shows the
 * description and the parameters, never @return.
 */
export const renderStubs = (functions: readonly CustomFunction[], texts: FunctionTexts): string =>
  renderLines(functions.map((fn, place) => renderStub(fn, texts[fn.name as keyof FunctionTexts], place)));

/** Renders the others, which call the bundle by the names that it has for them. */
export const renderEntryPoints = (nameInBundle: (name: EntryPoint) => string): string =>
  renderLines(ENTRY_POINTS.map((name) => renderFunction(name, [], JSON.stringify(nameInBundle(name)))));

const renderLines = (lines: readonly string[]): string => `${lines.join("\n")}\n`;

/** A function that passes on what it is called with. */
const renderFunction = (name: string, parameters: readonly string[], called: string): string =>
  `function ${name}(${parameters.join()}){return ${BUNDLE}(${called},arguments)}`;

function renderStub(fn: CustomFunction, text: FunctionTexts[keyof FunctionTexts], place: number): string {
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
    renderFunction(
      fn.name,
      fn.parameters.map(({ name }) => name),
      String(place),
    ),
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
