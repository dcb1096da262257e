import { readColumn } from "./a1.ts";
import { type BinaryOperator, type CellReference, type Expression, literal, rangeBetween } from "./expression.ts";
import { PRECEDENCE, SIGN_PRECEDENCE } from "./precedence.ts";

/**
 * Our own formulas, as we write them in code: English names, commas, A1 references and names.
 * f`IF(${current}="","",${current}/B5)` puts expressions in; parseFormula("current/target") reads plain text.
 * Throws on anything it does not know: a mistake in our code, never something a user typed.
 */
export function f(strings: TemplateStringsArray, ...values: readonly (Expression | number | string | boolean)[]): Expression {
  const tokens = strings.flatMap((part, index): Token[] => {
    const value = values[index];
    if (value === undefined) return tokenize(part);
    return [...tokenize(part), { kind: "expression", expression: typeof value === "object" ? value : literal(value) }];
  });
  return parse(tokens, strings.join("…"));
}

/** Reads one of our formulas, without its equals sign. Throws a SyntaxError that shows it. */
export const parseFormula = (formula: string): Expression => parse(tokenize(formula), formula);

type Token =
  | { readonly kind: "operator"; readonly text: string }
  | { readonly kind: "word"; readonly text: string }
  | { readonly kind: "expression"; readonly expression: Expression };

const TOKEN =
  /\s*(?:("(?:[^"]|"")*")|(\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|((?:'(?:[^']|'')+'!)?\$?[A-Za-z_][\w.$]*!?(?:\$?[A-Za-z]+\$?\d+)?)|(<>|<=|>=|[=<>&+\-*/^:(),{};]))/y;

function tokenize(formula: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < formula.trimEnd().length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(formula);
    if (!match) throw new SyntaxError(`“${formula.slice(at)}” is not understood in the formula ${formula}`);
    const [, quoted, digits, word, operator] = match;
    if (quoted !== undefined) {
      tokens.push({ kind: "expression", expression: { kind: "text", value: quoted.slice(1, -1).replaceAll('""', '"') } });
    } else if (digits !== undefined) tokens.push({ kind: "expression", expression: { kind: "number", value: Number(digits) } });
    else if (word !== undefined) tokens.push({ kind: "word", text: word });
    else tokens.push({ kind: "operator", text: operator as string });
  }
  return tokens;
}

/** @param formula its text, to be shown where it is not understood. */
function parse(tokens: readonly Token[], formula: string): Expression {
  let position = 0;

  const fail = (reason: string): never => {
    throw new SyntaxError(`${reason} in the formula ${formula}`);
  };

  const peek = (): string | undefined => {
    const token = tokens[position];
    return token?.kind === "operator" ? token.text : undefined;
  };
  const expect = (operator: string) => {
    if (peek() !== operator) fail(`“${operator}” is missing`);
    position++;
  };

  function parseBinary(least: number): Expression {
    let left = parseOperand();
    for (;;) {
      const operator = peek() as BinaryOperator | undefined;
      const strength = operator === undefined ? undefined : PRECEDENCE[operator];
      if (operator === undefined || strength === undefined || strength < least) return left;
      position++;
      const right = parseBinary(strength + 1);
      left = (operator === ":" && rangeBetween(left, right)) || { kind: "binary", operator, left, right };
    }
  }

  function parseOperand(): Expression {
    const token = tokens[position++];
    if (token === undefined) return fail("The end comes too early");
    if (token.kind === "expression") return token.expression;
    if (token.kind === "operator") {
      if (token.text === "-" || token.text === "+") {
        return { kind: "unary", operator: token.text, operand: parseBinary(SIGN_PRECEDENCE + 1) };
      }
      if (token.text === "{") return { kind: "column", cells: parseColumn() };
      if (token.text !== "(") fail(`“${token.text}” stands in the wrong place`);
      const inside = parseBinary(1);
      expect(")");
      return inside;
    }
    if (peek() === "(") return { kind: "call", name: token.text, args: parseArguments() };
    if (token.text === "TRUE" || token.text === "FALSE") return { kind: "logical", value: token.text === "TRUE" };
    return readReference(token.text) ?? { kind: "name", name: token.text };
  }

  function parseColumn(): Expression[] {
    const cells = [parseBinary(1)];
    while (peek() === ";") {
      position++;
      cells.push(parseBinary(1));
    }
    expect("}");
    return cells;
  }

  function parseArguments(): Expression[] {
    expect("(");
    const args: Expression[] = [];
    if (peek() === ")") {
      position++;
      return args;
    }
    for (;;) {
      args.push(peek() === "," || peek() === ")" ? { kind: "missing" } : parseBinary(1));
      if (peek() === ")") break;
      expect(",");
    }
    position++;
    return args;
  }

  const whole = parseBinary(1);
  if (position < tokens.length) fail("Something follows the end");
  return whole;
}

function readReference(word: string): Expression | undefined {
  const match = /^(?:(?:'((?:[^']|'')+)'|([A-Za-z_][\w.]*))!)?(\$?)([A-Z]{1,3})(\$?)(\d+)$/.exec(word);
  if (!match) return undefined;
  const [, quotedSheet, plainSheet, columnMark, column, rowMark, row] = match;
  const sheet = quotedSheet?.replaceAll("''", "'") ?? plainSheet;
  const from: CellReference = {
    column: readColumn(column as string),
    row: Number(row),
    absoluteColumn: columnMark === "$",
    absoluteRow: rowMark === "$",
  };
  return sheet === undefined ? { kind: "reference", from } : { kind: "reference", sheet, from };
}
