import { describe, expect, test } from "vitest";
import { digestWords } from "../../core/digest/digest-words.ts";
import { type DigestModel, type DigestRow, fill, renderDigest } from "../../core/digest/render-digest.ts";
import { DIGEST_TEXTS } from "../../core/i18n/digest/index.ts";
import { LANGUAGES } from "../../core/language.ts";

/** A row of the sheet in which nothing is filled in but what is given. */
const row = (shown: Partial<DigestRow>): DigestRow => ({
  key_result: "",
  status: "",
  owner: "",
  next_step: "",
  moved: 0,
  progress: 0,
  expected: 0,
  ...shown,
});

const MODEL: DigestModel = {
  title: "Marketing OKRs",
  address: "https://example.com/sheet?a=1&b=2",
  overall: { progress: 0.4249, expected: 0.6 },
  moved: [
    row({ key_result: "Reach 10 000 subscribers", moved: 0.125, progress: 0.5 }),
    row({ key_result: "Churn below 2 %", moved: -0.05, progress: 0.1 }),
  ],
  atRisk: [
    row({
      key_result: "Close 40 customers",
      status: "Off track",
      owner: "Ann",
      next_step: "Call the ten warmest leads",
      progress: 0.2,
      expected: 0.6,
    }),
    row({ key_result: "NPS of 60", status: "At risk", progress: 0.5, expected: 0.6 }),
  ],
  toUpdate: [row({ key_result: "20 posts a week", owner: "Bo" })],
};

const EMPTY: DigestModel = { title: "Empty", address: "https://example.com", moved: [], atRisk: [], toUpdate: [] };

const render = (changes: Partial<DigestModel> = {}, language: (typeof LANGUAGES)[number] = "en") =>
  renderDigest({ ...MODEL, ...changes }, digestWords(language));

describe("the digest", () => {
  test("says in plain text how it stands, what moved, what is at risk with owner and next step, and what waits", () => {
    expect(render().text).toBe(
      [
        "42% done, 60% expected by now",
        "",
        "What moved in the last week",
        "- 38% → 50% done: Reach 10 000 subscribers",
        "- 15% → 10% done: Churn below 2 %",
        "",
        "At risk or behind",
        "- Close 40 customers",
        "  Off track: 20% done, 60% expected. Owner: Ann. Next step: Call the ten warmest leads",
        "- NPS of 60",
        "  At risk: 50% done, 60% expected. Owner: nobody yet. Next step: none written down",
        "",
        "Waiting for an update",
        "- 20 posts a week (owner: Bo)",
        "",
        "Open the spreadsheet: https://example.com/sheet?a=1&b=2",
        "",
        "Measured By sends this from “Marketing OKRs” before the weekly check-in. Whoever set it up can stop it in the sidebar.",
      ].join("\n"),
    );
  });

  test("says the same as HTML, with a link", () => {
    const { html, text } = render();
    for (const [, first = "", second] of text.matchAll(/^- (.*)(?:\n {2}(.*))?$/gm))
      expect(html).toContain(second === undefined ? `<li>${first}</li>` : `<li><b>${first}</b><br>${second}</li>`);
    expect(html).toContain('<a href="https://example.com/sheet?a=1&#38;b=2">Open the spreadsheet</a>');
  });

  test("names the spreadsheet and how it stands in its subject", () => {
    expect(render().subject).toBe("Marketing OKRs: 42% done, 60% expected by now");
  });

  test("has a word for every list that is empty", () => {
    const { text } = renderDigest({ ...EMPTY, overall: { progress: 0.5, expected: 0.5 } }, digestWords("en"));
    expect(text.match(/^- /gm)).toHaveLength(3);
  });

  test("praises nobody and lists nothing where nothing is measured yet", () => {
    const { html, text } = renderDigest(EMPTY, digestWords("en"));
    expect(text.split("\n\n")).toEqual([
      "Nothing measured yet",
      "Open the spreadsheet: https://example.com",
      expect.stringMatching(/^Measured By/),
    ]);
    expect(html).not.toContain("<ul");
  });

  test("names what waits for an update though nothing is measured yet", () => {
    const { text } = renderDigest({ ...EMPTY, toUpdate: MODEL.toUpdate }, digestWords("en"));
    expect(text).toContain("Waiting for an update\n- 20 posts a week (owner: Bo)");
  });

  test("shows twenty lines of a list and tells how many more there are", () => {
    const toUpdate = Array.from({ length: 23 }, (_, index) => row({ key_result: `Key result ${index + 1}`, owner: "Ann" }));
    const { text, html } = render({ toUpdate });
    expect(text).toContain("- Key result 20 (owner: Ann)\n- … and 3 more");
    expect(text).not.toContain("Key result 21");
    expect(html).toContain("<li>… and 3 more</li>");
  });

  test("takes user text for text: no markup, no line of its own, no place to fill in", () => {
    const hostile = '<img src=x onerror="evil()">&\r\nBcc: all@example.com {owner}';
    const { subject, html, text } = render({
      title: hostile,
      atRisk: [row({ key_result: hostile, status: "Off track", owner: hostile, next_step: hostile })],
    });
    expect(html).not.toMatch(/<img|onerror="/);
    expect(html).toContain("&#60;img src=x onerror=&#34;evil()&#34;&#62;&#38;");
    expect(subject).not.toMatch(/[\r\n]/);
    expect(text.split("\n").filter((line) => line.startsWith("Bcc"))).toEqual([]);
    expect(text).toContain("{owner}");
  });

  test("keeps long texts short, so that the mail stays one that Google sends and people read", () => {
    const long = "Grow the leads that sales accepts 🚀 ".repeat(2000);
    const { subject, html, text } = render({
      title: long,
      atRisk: Array.from({ length: 100 }, () => row({ key_result: long, status: "At risk", owner: long, next_step: long })),
    });
    expect(subject.length).toBeLessThanOrEqual(250);
    expect(html.length + text.length).toBeLessThan(100_000);
    expect(text).toMatch(/Next step: Grow .*…\n/);
    expect(() => encodeURI(html), "no half of a character").not.toThrow();
  });

  test("tells cells that hold something else than they should as they stand", () => {
    const odd = { key_result: 2026, status: "#REF!", owner: "  ", next_step: "\n ", progress: "#REF!", expected: "" };
    expect(render({ atRisk: [{ ...row({}), ...(odd as unknown as DigestRow) }] }).text).toContain(
      "- 2026\n  #REF!: – done, – expected. Owner: nobody yet. Next step: none written down\n",
    );
  });

  test.each(LANGUAGES)("fills every place of its texts in: %s", (language) => {
    const { subject, html, text } = render({}, language);
    for (const part of [subject, html, text]) expect(part).not.toMatch(/\{\w+\}/);
    const { quota } = DIGEST_TEXTS[language];
    expect(fill(quota, { left: "1", wanted: "2" })).not.toMatch(/\{\w+\}/);
    expect(text).toContain(language === "en" ? "42%" : "42\u00a0%");
  });

  test.each(LANGUAGES)("has texts with the places of the English ones: %s", (language) => {
    const placesOf = (texts: unknown) => [...JSON.stringify(texts).matchAll(/\{\w+\}/g)].map(([place]) => place).sort();
    for (const [key, english] of Object.entries(DIGEST_TEXTS.en))
      expect(placesOf(DIGEST_TEXTS[language][key as keyof typeof DIGEST_TEXTS.en]), key).toEqual(placesOf(english));
  });
});
