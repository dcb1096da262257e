/** A run of letters, of digits, or one other character. White space is no token; it shows in `glued`. */
export interface Token {
  readonly kind: "word" | "digits" | "mark";
  /** Words in lower case without accents, except å, ä and ö. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** Nothing stands between it and the token before. */
  readonly glued: boolean;
  readonly isCapitalised: boolean;
  /** Two capital letters or more. */
  readonly isUpperCase: boolean;
}

// Alternatives that cannot match the same character: one step a character, whatever the text.
const TOKEN = /([0-9]+)|([\p{L}\p{M}][\p{L}\p{M}\p{Nd}_]*)|(\s+)|[\s\S]/gu;

/** "x2" */
const MULTIPLE = /^x([0-9]+)$/i;
const NO_CASE = { isCapitalised: false, isUpperCase: false } as const;

export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let glued = false;
  for (const match of text.matchAll(TOKEN)) {
    const [whole, digits, word, space] = match;
    const times = word === undefined ? null : MULTIPLE.exec(word);
    if (times) {
      const from = match.index;
      tokens.push({ ...NO_CASE, kind: "word", text: "x", from, to: from + 1, glued });
      tokens.push({ ...NO_CASE, kind: "digits", text: times[1] ?? "", from: from + 1, to: from + whole.length, glued: true });
      glued = true;
      continue;
    }
    if (space === undefined) {
      const kind = digits !== undefined ? "digits" : word !== undefined ? "word" : "mark";
      tokens.push({
        kind,
        text: kind === "word" ? foldWord(whole) : whole,
        from: match.index,
        to: match.index + whole.length,
        glued,
        isCapitalised: kind === "word" && /^\p{Lu}/u.test(whole),
        isUpperCase: kind === "word" && /^\p{Lu}{2,}$/u.test(whole),
      });
    }
    glued = space === undefined;
  }
  return tokens;
}

const ACCENTS = /[\u0300-\u0307\u0309\u030b-\u036f]/g;
const ONLY_ASCII = /^[a-z0-9_]*$/;

/**
 * Lower case without the accents that people leave out in a hurry: "Creștere" and "Crestere" are one word. The ring and the
 * dots of Swedish stay, because they tell words apart.
 */
export function foldWord(word: string): string {
  const lowerCase = word.toLowerCase();
  if (ONLY_ASCII.test(lowerCase)) return lowerCase;
  return lowerCase.normalize("NFD").replace(ACCENTS, "").normalize("NFC");
}
