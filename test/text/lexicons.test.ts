import { describe, expect, test } from "vitest";
import { SENSES } from "../../core/text/lexicon.ts";
import { en } from "../../core/text/lexicon-en.ts";
import { es } from "../../core/text/lexicon-es.ts";
import { ro } from "../../core/text/lexicon-ro.ts";
import { shared } from "../../core/text/lexicon-shared.ts";
import { sv } from "../../core/text/lexicon-sv.ts";
import { foldWord } from "../../core/text/read-items.ts";

const WITH_VALUES = ["number", "share", "scale", "unit", "often", "over", "multiply"];

describe.each(Object.entries({ en: en.senses, es: es.senses, sv: sv.senses, ro: ro.senses, shared }))("the lexicon %s", (_, senses) => {
  const lines = senses
    .trim()
    .split("\n")
    .map((line) => {
      const [sense = "", words = ""] = line.split(/: (.*)/);
      return { sense, words: words.split(" ") };
    });

  test("has a line for each of its senses, all of them known, no word twice in one", () => {
    expect(lines.map(({ sense }) => sense).filter((sense) => !(SENSES as readonly string[]).includes(sense))).toEqual([]);
    expect(new Set(lines.map(({ sense }) => sense)).size).toBe(lines.length);
    for (const { sense, words } of lines) expect(new Set(words).size, sense).toBe(words.length);
  });

  test("gives values where they are read, and nowhere else", () => {
    for (const { sense, words } of lines) {
      const [first = ""] = words;
      expect(/.:./.test(first), sense).toBe(WITH_VALUES.includes(sense));
    }
  });

  test("is written as words are looked up: lower case, without accents", () => {
    const words = lines.flatMap(({ words }) => words.map((word) => word.split(":")[0] ?? "")).filter((word) => /\p{L}/u.test(word));
    expect(words.filter((word) => word !== foldWord(word))).toEqual([]);
  });
});
