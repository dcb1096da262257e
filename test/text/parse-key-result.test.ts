import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../core/language.ts";
import { TEMPLATES } from "../../core/templates/index.ts";
import type { TemplateKeyResult } from "../../core/templates/template.ts";
import { templateText } from "../../core/templates/template-text.ts";
import { parseKeyResult } from "../../core/text/parse-key-result.ts";
import { readSentences, scoreSentences, shareOf } from "./accuracy.ts";

describe("accuracy, the language found from the text", () => {
  const unseen = [...scoreSentences("unseen"), ...scoreSentences("later unseen")];

  test.each(LANGUAGES)("%s: type, start, target and change are right in 92 % of unseen sentences, 50 or more", (language) => {
    const scores = unseen.filter((score) => score.language === language);
    expect(scores.length).toBeGreaterThanOrEqual(50);
    expect(shareOf(scores, ({ isRight }) => isRight)).toBeGreaterThanOrEqual(0.92);
  });

  test("98 % of the unseen sentences it is sure of are right, and it is sure of four in five", () => {
    expect(shareOf(unseen, ({ isConfident }) => isConfident)).toBeGreaterThanOrEqual(0.8);
    expect(
      shareOf(
        unseen.filter(({ isConfident }) => isConfident),
        ({ isRight }) => isRight,
      ),
    ).toBeGreaterThanOrEqual(0.98);
  });

  test("three hundred sentences and more, of every type in every language", () => {
    const scores = [...scoreSentences("development"), ...unseen];
    expect(scores.length).toBeGreaterThanOrEqual(300);
    expect(new Set(scores.map(({ language, type }) => `${language} ${type}`)).size).toBe(28);
  });
});

describe.each(LANGUAGES)("the templates' sentences in %s", (language) => {
  const time = { during: "in Q4 2026", end: language === "en" ? "31 Dec 2026" : "31 dec 2026" };
  const cases = TEMPLATES.flatMap((template) => {
    const sentences = templateText(template.id, language, time).keyResults;
    return template.keyResults.map((keyResult: TemplateKeyResult, index) => [sentences[index] ?? "", keyResult] as const);
  });

  test.each(cases)("%s", (sentence, { type, start, target, change, period, unit }) => {
    const parsed = parseKeyResult(sentence);
    expect(parsed).toMatchObject({
      language,
      type,
      start: start ?? null,
      target: type === "milestone" ? null : (target ?? null),
      change: change ?? null,
      period: period ?? "",
    });
    if (unit !== undefined) expect(parsed.unit).toBe(unit);
  });
});

describe("spans", () => {
  test("tell what each field was read from", () => {
    const text = "KR 1: Raise CTR from 10 % to 15 % by 31 Dec";
    const { spans } = parseKeyResult(text);
    const read = Object.fromEntries(Object.entries(spans).map(([name, { from, to }]) => [name, text.slice(from, to)]));
    expect(read).toEqual({ verb: "Raise", start: "10 %", target: "15 %", due: "31" });
  });

  test("lie inside the text, whatever it is", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { from, to } of Object.values(parseKeyResult(text).spans))
          expect(0 <= from && from < to && to <= text.length).toBe(true);
      }),
    );
  });
});

describe("flags", () => {
  test.each([
    ["Increase the conversion rate by 20 %", "points"],
    ["Increase trial sign-ups by 20 %", "baseline"],
    ["from 5 to 5", "wording"],
    ["Raise CTR to 5 % and open rate to 30 %", "one metric"],
    ["Aumentar los ingresos a 1,500", "wording"],
  ])("%s: %s", (sentence, flag) => {
    expect(parseKeyResult(sentence).flags).toContain(flag);
  });

  test("a sentence with an ambiguous number is not one it is sure of", () => {
    expect(parseKeyResult("Llegar a 1.5 millones", "es").confident).toBe(true);
    expect(parseKeyResult("Llegar a 1,500 clientes", "es").confident).toBe(false);
  });
});

describe("numbers", () => {
  test.each([
    ["Reach 10 000 users", 10_000],
    ["Reach 10\u00a0000 users", 10_000],
    ["Reach 10\u2009000 users", 10_000],
    ["Reach 10,000.5 users", 10_000.5],
    ["Nå 1.234.567,8 besök", 1_234_567.8],
    ["Reach 15\u202f%", 0.15],
    ["Alcanzar 2,5 millones de visitas", 2_500_000],
    ["Nå 500 tkr", 500_000],
    ["Atingerea a 20 de mii de lei", 20_000],
  ])("%s: %d", (sentence, target) => {
    expect(parseKeyResult(sentence).target).toBe(target);
  });
});

describe("two units in one sentence", () => {
  test.each([
    ["Cut lead time from 2 hours to 30 minutes", 120, 30, "minute"],
    ["Bajar el plazo de 2 semanas a 3 días", 14, 3, "day"],
    ["Minska ledtiden från 3 dygn till 12 timmar", 72, 12, "hour"],
    ["Scădem timpul de livrare de la 1 zi la 6 ore", 24, 6, "hour"],
  ])("%s: from %d to %d %ss", (sentence, start, target, unit) => {
    expect(parseKeyResult(sentence)).toMatchObject({ type: "reach", direction: "down", start, target, unit, confident: true });
  });

  test.each(["Cut lead time from 2 hours to 5 %", "Cut lead time from 3 months to 10 weeks"])("%s: unsure", (sentence) => {
    expect(parseKeyResult(sentence).confident).toBe(false);
  });
});

describe("parts of a whole", () => {
  test.each([
    ["Two thirds of customers use the app", 2 / 3],
    ["La mitad de los clientes renueva", 1 / 2],
    ["Tre fjärdedelar av kunderna är nöjda", 3 / 4],
    ["Un sfert dintre clienți recomandă produsul", 1 / 4],
    ["One in eight trials converts", 1 / 8],
  ])("%s: %d", (sentence, target) => {
    expect(parseKeyResult(sentence).target).toBeCloseTo(target, 12);
  });

  test("a ratio to one is its first number", () => {
    expect(parseKeyResult("Raise LTV:CAC from 2:1 to 3:1")).toMatchObject({ start: 2, target: 3 });
  });
});

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.string({ unit: "grapheme", maxLength: 200 }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(
          ..."from to by at least 5 10 % $ - / . , : ( ) every a week hours two thirds x2 1e999 → < + de la a del cu med till 24/7 Q3".split(
            " ",
          ),
        ),
        fc.string({ maxLength: 3 }),
      ),
    )
    .map((parts) => parts.join(" ")),
);

describe("any text", () => {
  test("gives finite numbers or none, and never an exception", () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(undefined, ...LANGUAGES), (text, language) => {
        const { start, target, change } = parseKeyResult(text, language);
        for (const value of [start, target, change]) expect(value === null || Number.isFinite(value)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ["nothing", ""],
    ["blanks", " \t\n\u00a0"],
    ["emoji", "🚀 Grow 🚀 🎯"],
    ["right to left", "زيادة المبيعات بنسبة"],
    ["a formula", '=HYPERLINK("x";"y")'],
    ["markup", "<script>alert('a')</script><b>Grow</b>"],
    ["a number too large", "Reach 1e999 users"],
  ])("%s is a milestone", (_, text) => {
    expect(parseKeyResult(text)).toMatchObject({ type: "milestone", start: null, target: null, change: null });
  });

  // A parser that goes back over what it has read would not come to an end here.
  test.each([
    ["digits", "9".repeat(10_000)],
    ["groups of digits", "1 000".repeat(2_000)],
    ["separators", "1,".repeat(5_000)],
    ["letters", "a".repeat(10_000)],
    ["prepositions", "from to by ".repeat(900)],
    ["numbers", "from 5 to 10 ".repeat(800)],
    ["hyphens", "-".repeat(10_000)],
    ["one word and marks", "a-".repeat(5_000)],
  ])("10 000 characters of %s are read", (_, text) => {
    expect(parseKeyResult(text).language).toBeDefined();
  });
});

test("the development half is read without a mistake", () => {
  const wrong = LANGUAGES.flatMap((language) =>
    readSentences("development", language).flatMap((label) => {
      const { type, direction, start, target, change, unit, period } = parseKeyResult(label.text, language);
      const { text, source, ...fields } = label;
      return JSON.stringify({ type, direction, start, target, change, unit, period }) === JSON.stringify(fields) ? [] : [text];
    }),
  );
  expect(wrong).toEqual([]);
});
