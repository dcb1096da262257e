import type { CustomFunction, Parameter, ParameterType } from "../../core/custom-function.ts";
import type { FunctionTexts } from "../../core/i18n/functions/function-texts.ts";

/** The global that the bundle leaves behind. Ends in "_": google.script.run does not reach such names. */
export const BUNDLE = "MB_";

/**
 * Renders the custom functions among the top-level functions of Code.js; each calls the bundle by its place among them.
 * Sheets reads a custom function's help from the JSDoc right above it, which bundlers drop, so they are text. It shows the
 * description and the parameters, never @return.
 */
export const renderStubs = (functions: readonly CustomFunction[], texts: FunctionTexts): string =>
  renderLines(functions.map((fn, place) => renderStub(fn, texts[fn.name as keyof FunctionTexts], place)));

/** Renders the entry points, which call the bundle by their places too, counted down from -1. */
export const renderEntryPoints = (entryPoints: readonly { readonly name: string }[]): string =>
  renderLines(entryPoints.map(({ name }, place) => renderFunction(name, [], -1 - place)));

const renderLines = (lines: readonly string[]): string => `${lines.join("\n")}\n`;

/** A function that passes on what it is called with. */
const renderFunction = (name: string, parameters: readonly string[], place: number): string =>
  `function ${name}(${parameters.join()}){return ${BUNDLE}(${place},arguments)}`;

function renderStub(fn: CustomFunction, text: FunctionTexts[keyof FunctionTexts], place: number): string {
  const descriptions: Readonly<Record<string, string>> = text.parameters;
  const lines = [
    text.summary,
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
      place,
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
