import { type CustomFunction, isOptional, type Parameter, type Unit } from "../custom-function.ts";
import type { Expression } from "../formula/expression.ts";
import { nativeTwin } from "../formula/native-twin.ts";
import { type Dialect, EN_US, spellExpression } from "../formula/spell-formula.ts";
import { type FunctionSpecification, unitOf } from "../function-specification.ts";
import type { FunctionText } from "../i18n/functions/function-texts.ts";
import { FUNCTION_TEXTS } from "../i18n/functions/index.ts";
import { FAMILIES, renderSignature } from "./families.ts";
import { workExample } from "./worked-example.ts";

/** docs/functions.md: every function with its arguments, errors, worked examples, native twin and source. */
export const renderFunctionReference = (): string => `${INTRODUCTION}
${FAMILIES.map(({ title, specifications }) => `- ${title}: ${specifications.map(renderLink).join(", ")}`).join("\n")}

${FAMILIES.map(({ title, specifications }) => `## ${title}\n\n${specifications.map(renderFunction).join("\n")}`).join("\n")}`;

const INTRODUCTION = `# Functions

In Google Sheets and in the workbench functions are called by their names, in Excel with the add-in's namespace: \`=MB.KPI_CHANGE(B2,A2)\`.
Google Sheets takes semicolons in every locale; write decimals as your spreadsheet does.

- **Fractions, not percent numbers**: 10 % is 0.1, in and out.
- **Blank in, blank out**: a blank required argument gives a blank result, so formulas can be filled down ahead of the data. 0 is never
  blank. A blank optional argument means its default. (Where Excel hands an empty cell over as 0 this cannot hold; the native twin does.)
- **Cells or ranges**: functions that work cell by cell take ranges anywhere and spill; a single row, column or cell stretches.
- **Errors** for all of them: #VALUE! for text where a number is needed (and the other way round), for an unknown word, and for ranges that
  do not fit together; #NUM! for a count below 0, a rate outside 0 to 1, and a result too large for a number. An error in an argument is
  passed on. Further errors stand with each function.
- **Native twin**: the same calculation in functions that every spreadsheet has, for readers who have nothing installed.
`;

const renderLink = ({ function: { name } }: FunctionSpecification): string => `[${name}](#${name.toLowerCase()})`;

function renderFunction(specification: FunctionSpecification): string {
  const { function: fn, errors, source } = specification;
  const text: FunctionText = FUNCTION_TEXTS.en[fn.name as keyof typeof FUNCTION_TEXTS.en];
  return `### ${fn.name}

${text.summary}

\`${renderSignature(fn)}\` ${describeRanges(fn)}

| argument | what to give | unit | default |
|---|---|---|---|
${fn.parameters.map((parameter) => renderParameter(specification, parameter, text)).join("\n")}

Answers: ${text.result}

${errors.map(({ code, when }) => `- ${code} when ${when}.\n`).join("")}${errors.length > 0 ? "\n" : ""}${renderExamples(specification)}

${renderTwin(specification)}

Source: ${source.address ? `[${source.title}](${source.address})` : source.title}
`;
}

function describeRanges({ takes, parameters, spills }: CustomFunction): string {
  if (takes === "elements") return "works cell by cell.";
  const whole = parameters.filter(({ range }) => range).map(({ name }) => name);
  return `takes ${whole.join(" and ")} whole${spills ? " and spills" : ""}.`;
}

const UNITS: Readonly<Record<Unit, string>> = {
  metric: "the metric's own",
  fraction: "fraction",
  date: "date",
  days: "days",
  months: "months",
  years: "years",
  money: "money",
  count: "number",
  score: "score",
  text: "text",
  logical: "TRUE or FALSE",
};

function renderParameter(specification: FunctionSpecification, parameter: Parameter, { parameters }: FunctionText): string {
  return `| \`${parameter.name}\` | ${cell(parameters[parameter.name] ?? "")} | ${UNITS[unitOf(specification, parameter)]} | ${renderDefault(parameter)} |`;
}

function renderDefault(parameter: Parameter): string {
  if (!isOptional(parameter)) return parameter.mayBeBlank ? "may be blank" : "";
  if (parameter.default === null || parameter.default === undefined) return "nothing";
  return typeof parameter.default === "string" ? `"${parameter.default}"` : String(parameter.default).toUpperCase();
}

/** Decimals as in en-US, for reading: real formulas for Google Sheets are spelled without any. */
const SHEETS_FOR_READING: Dialect = { separator: ";", decimals: "point" };

function renderExamples(specification: FunctionSpecification): string {
  const { name } = specification.function;
  const rows = specification.examples.map((example) => {
    const { args, cells, result } = workExample(specification, example);
    const where = cells.map(({ address, holds }) => `${address}: ${holds}`).join("<br>");
    const sheets = spellExpression(callOf(name, args), SHEETS_FOR_READING);
    const excel = spellExpression(callOf(`MB.${name}`, args), EN_US);
    return `| \`=${sheets}\` | \`=${excel}\` | ${cell(where)} | ${cell(result)} |`;
  });
  return ["| Google Sheets | Excel | with | answers |", "|---|---|---|---|", ...rows].join("\n");
}

/** The twin of the first example, its required arguments in cells; of a call that spills, the twin of a cell in the middle. */
function renderTwin(specification: FunctionSpecification): string {
  const { function: fn, twin, examples } = specification;
  const [example] = examples;
  if (typeof twin !== "string") return `No native twin: ${twin.none}`;
  if (!example) throw new Error(`${fn.name} has no example`);
  const { args } = workExample(specification, example, (parameter) => !isOptional(parameter));
  const rows = Array.isArray(example.result) ? example.result.length : 1;
  const columns = Array.isArray(example.result) ? (example.result[0]?.length ?? 1) : 1;
  const place = { row: Math.floor(rows / 2) + 1, column: Math.floor(columns / 2) + 1, rows, columns };
  const formula = nativeTwin(specification, args, place);
  if (!formula) throw new Error(`${fn.name} has no twin for its example`);
  const call = spellExpression(callOf(fn.name, args), EN_US);
  const which = rows * columns === 1 ? "" : ` in cell ${Math.max(place.row, place.column)} of its result`;
  return `Native twin of \`=${call}\`${which}:\n\n\`=${spellExpression(formula, EN_US)}\``;
}

const callOf = (name: string, args: readonly (Expression | undefined)[]): Expression => ({
  kind: "call",
  name,
  args: args.map((argument) => argument ?? { kind: "missing" }),
});

/** Text in a cell of a Markdown table. */
const cell = (text: string): string => text.replaceAll("|", "\\|");
