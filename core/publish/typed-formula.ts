/**
 * A formula as a user typed it, taken apart as far as its calls and references; everything else stays text. Hosts keep
 * formulas in many spellings, so nothing here asks for more than brackets that close: rendering gives the formula back
 * to the character.
 */
export type Part = Token | Call;

export interface Token {
  readonly kind: "text" | "number" | "reference" | "word" | "brackets" | "space" | "operator";
  readonly typed: string;
}

/** Something in round or curly brackets: a call, or, without a name, what the brackets hold together. */
export interface Call {
  readonly kind: "call";
  readonly name: string;
  /** With the name. */
  readonly opening: string;
  readonly args: readonly (readonly Part[])[];
  readonly closing: string;
}

export type Separator = "," | ";";

/** The parts after the equals sign; undefined where brackets or quotes do not close. */
export function readTypedFormula(formula: string, separator: Separator): readonly Part[] | undefined {
  const tokens = tokenize(formula.replace(/^=/, ""), separator);
  if (!tokens) return undefined;
  let position = 0;

  /** Up to the closing bracket, or to the end where none is wanted; undefined where that is not what comes. */
  function readArguments(closing: string): Part[][] | undefined {
    let argument: Part[] = [];
    const args = [argument];
    for (;;) {
      const token = tokens?.[position++];
      if (token === undefined) return closing === "" ? args : undefined;
      if (token.typed === closing) return args;
      const opening = token.kind === "word" ? readOpening(token) : token.typed;
      if (opening.endsWith("(") || opening === "{") {
        const close = opening === "{" ? "}" : ")";
        const inside = readArguments(close);
        if (!inside) return undefined;
        argument.push({ kind: "call", name: token.kind === "word" ? token.typed : "", opening, args: inside, closing: close });
      } else if (token.kind === "operator" && (token.typed === ")" || token.typed === "}")) return undefined;
      else if (token.kind === "operator" && token.typed === separator && closing === ")") {
        argument = [];
        args.push(argument);
      } else argument.push(token);
    }
  }

  /** A word with the bracket that makes it a call. */
  function readOpening(word: Token): string {
    const space = tokens?.[position]?.kind === "space" ? 1 : 0;
    if (tokens?.[position + space]?.typed !== "(") return word.typed;
    const after = tokens.slice(position, position + space + 1);
    position += space + 1;
    return word.typed + renderParts(after, separator);
  }

  return readArguments("")?.[0];
}

/** The formula without its equals sign, to the character as it was typed. */
export const renderParts = (parts: readonly Part[], separator: Separator): string =>
  parts.map((part) => (part.kind === "call" ? renderCall(part, separator) : part.typed)).join("");

const renderCall = ({ opening, args, closing }: Call, separator: Separator): string =>
  opening + args.map((arg) => renderParts(arg, separator)).join(separator) + closing;

/** Every call in these parts, those inside others too. */
export function* callsIn(parts: readonly Part[]): Generator<Call> {
  for (const part of parts) {
    if (part.kind !== "call") continue;
    yield part;
    for (const arg of part.args) yield* callsIn(arg);
  }
}

/** The parts without spaces around them. */
export function trimParts(parts: readonly Part[]): readonly Part[] {
  const filled = parts.flatMap((part, index) => (part.kind === "space" ? [] : [index]));
  return parts.slice(filled[0] ?? parts.length, (filled.at(-1) ?? -1) + 1);
}

const KINDS = ["text", "reference", "number", "word", "brackets", "space", "operator"] as const satisfies readonly Token["kind"][];

/**
 * In the order of KINDS. A sheet's name comes with its reference; words are names of all sorts, cells of whole columns,
 * and the quoted sheet that stands before something else; brackets hold a table's columns or another workbook's name.
 */
const tokenPattern = (decimal: string): RegExp =>
  new RegExp(
    [
      `("(?:[^"]|"")*")`,
      `((?:(?:'(?:[^']|'')+'|[\\p{L}_][\\p{L}\\p{N}_.]*)!)?\\$?[A-Z]{1,3}\\$?[1-9]\\d*(?::\\$?[A-Z]{1,3}\\$?[1-9]\\d*)?(?![\\p{L}\\p{N}_.(![$]))`,
      `((?:\\d+(?:${decimal}\\d*)?|${decimal}\\d+)(?:E[+-]?\\d+)?)`,
      `((?:(?:'(?:[^']|'')+'|[\\p{L}_][\\p{L}\\p{N}_.]*)!)?[\\p{L}_$][\\p{L}\\p{M}\\p{N}_.$?]*|'(?:[^']|'')+')`,
      `(\\[(?:[^\\[\\]']|'.|\\[(?:[^\\[\\]']|'.)*\\])*\\])`,
      `(\\s+)`,
      `(#[A-Z/0]+[!?]?|<[>=]?|>=?|[^"'])`,
    ].join("|"),
    "iuy",
  );

const TOKEN: Readonly<Record<Separator, RegExp>> = { ",": tokenPattern("\\."), ";": tokenPattern("[.,]") };

function tokenize(formula: string, separator: Separator): readonly Token[] | undefined {
  const pattern = TOKEN[separator];
  const tokens: Token[] = [];
  pattern.lastIndex = 0;
  while (pattern.lastIndex < formula.length) {
    const match = pattern.exec(formula);
    if (!match) return undefined;
    const group = match.slice(1).findIndex((each) => each !== undefined);
    tokens.push({ kind: KINDS[group] as Token["kind"], typed: match[0] });
  }
  return tokens;
}
