import { type AstExpression, type Identifier, isFunction, parse, stringifyTokens, type Token, tokenize } from "@borgar/fx";
import { CELL_FUNCTIONS } from "../../core/formula/array-functions.ts";
import { ARRAY_FUNCTIONS, FUTURE_FUNCTIONS, FUTURE_WORKSHEET_FUNCTIONS, SPILLING_FUNCTIONS } from "./function-lists.ts";

/** A formula as it stands in an .xlsx file. */
export interface FileFormula {
  /** Without "="; functions younger than the format, and parameters of LET and LAMBDA, have the prefixes it wants. */
  readonly text: string;
  /**
   * Whether Excel has to be told that this calculates with arrays. Before dynamic arrays a range stood for one of its
   * cells wherever a single value was wanted, and Excel still reads files so unless they say otherwise.
   */
  readonly array: boolean;
}

/** Undefined for what is no formula to Excel: a file that holds such a text counts as damaged. */
export function spellFileFormula(formula: string): FileFormula | undefined {
  const tokens = tokenize(formula, { mergeRefs: true }).filter((token) => token.type !== "fx_prefix");
  const tree = parseTokens(tokens);
  if (!tree) return undefined;
  const parameters = new Set(parameterNames(tree));
  const spelled = tokens.map((token) => {
    if (isFunction(token)) return { ...token, value: withPrefix(token.value.toUpperCase()) };
    return token.type === "range_named" && parameters.has(token.value) ? { ...token, value: `_xlpm.${token.value}` } : token;
  });
  return { text: stringifyTokens(spelled).trim(), array: isArray(tree) || calculatesArrays(tree) };
}

function parseTokens(tokens: Token[]): AstExpression | undefined {
  try {
    return parse(tokens);
  } catch {
    return undefined;
  }
}

function withPrefix(name: string): string {
  if (FUTURE_WORKSHEET_FUNCTIONS.has(name)) return `_xlfn._xlws.${name}`;
  return FUTURE_FUNCTIONS.has(name) ? `_xlfn.${name}` : name;
}

/** A branch of a formula's tree; a call of a LAMBDA on the spot has that where others have their function's name. */
type Branch = AstExpression | Identifier;

function parameterNames(tree: AstExpression): string[] {
  return [...walk(tree)].flatMap((node) => {
    if (node.type === "LetExpression") return node.declarations.map(({ id }) => id.name);
    return node.type === "LambdaExpression" ? node.params.map(({ name }) => name) : [];
  });
}

const calculatesArrays = (tree: AstExpression): boolean =>
  [...walk(tree, (node) => !ARRAY_FUNCTIONS.has(calledFunction(node)))].some((node) => {
    if (SPILLING_FUNCTIONS.has(calledFunction(node))) return true;
    const isOperator = node.type === "UnaryExpression" || (node.type === "BinaryExpression" && !REFERENCE_OPERATORS.has(node.operator));
    return (isOperator || CELL_FUNCTIONS.has(calledFunction(node))) && childrenOf(node).some(isArray);
  });

const calledFunction = (node: Branch): string =>
  node.type === "CallExpression" && node.callee.type === "Identifier" ? node.callee.name.toUpperCase() : "";

/** Range, intersection and union: they make references of references. */
const REFERENCE_OPERATORS: ReadonlySet<string> = new Set([":", " ", ","]);

const isArray = (node: Branch): boolean =>
  node.type === "ArrayExpression" || (node.type === "ReferenceIdentifier" && node.value.includes(":"));

/** The tree's branches, without recursion: a formula may be thousands of operators deep. */
function* walk(tree: AstExpression, enter: (node: Branch) => boolean = () => true): Generator<Branch> {
  const open: Branch[] = [tree];
  for (let node = open.pop(); node; node = open.pop()) {
    yield node;
    if (enter(node)) open.push(...childrenOf(node));
  }
}

function childrenOf(node: Branch): readonly Branch[] {
  switch (node.type) {
    case "UnaryExpression":
    case "BinaryExpression":
      return node.arguments;
    case "CallExpression":
      return present([node.callee, ...node.arguments]);
    case "LetExpression":
      return present([...node.declarations.map(({ init }) => init), node.body]);
    case "LambdaExpression":
      return present([node.body]);
    default:
      return [];
  }
}

/** An argument that was left out is null in the tree. */
const present = (branches: readonly (Branch | null)[]): Branch[] => branches.filter((branch) => branch !== null);
