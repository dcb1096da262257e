import { LANGUAGES } from "../../core/language.ts";
import { KEY_RESULT_TYPES } from "../../core/okr/words.ts";
import { parseKeyResult } from "../../core/text/parse-key-result.ts";
import { HALVES, type Half, readSentences, type Score, scoreSentences, shareOf } from "../text/accuracy.ts";

const LONG = 10_000;

/** How key results are read: accuracy by language and type, precision of the confident ones, time a sentence. */
export const benchKeyResultSentences = (): readonly string[] => [...(Object.keys(HALVES) as Half[]).flatMap(accuracyTable), ...speed()];

function accuracyTable(half: Half): readonly string[] {
  const scores = scoreSentences(half);
  const row = (name: string, ofRow: readonly Score[]): string =>
    [name.padEnd(10), ...[...LANGUAGES.map((language) => ofRow.filter((score) => score.language === language)), ofRow].map(cell)].join("");
  const confident = scores.filter(({ isConfident }) => isConfident);
  return [
    `Key results, ${half} half: type, start, target and change right`,
    ["".padEnd(10), ...[...LANGUAGES, "all"].map((name) => name.padStart(WIDTH))].join(""),
    ...KEY_RESULT_TYPES.map((type) =>
      row(
        type,
        scores.filter((score) => score.type === type),
      ),
    ),
    row("all", scores),
    row("confident", confident),
    row(
      "in all",
      scores.map((score) => ({ ...score, isRight: score.isWholeRight })),
    ),
    `(confident: of the sentences it is sure of; in all: direction, unit, period and language right besides)`,
  ];
}

const WIDTH = 18;

const cell = (scores: readonly Score[]): string => {
  const right = scores.filter(({ isRight }) => isRight).length;
  return (
    scores.length === 0 ? "–" : `${right}/${scores.length} ${(100 * shareOf(scores, ({ isRight }) => isRight)).toFixed(1)} %`
  ).padStart(WIDTH);
};

function speed(): readonly string[] {
  const texts = LANGUAGES.flatMap((language) => readSentences("development", language).map(({ text }) => text));
  const read = (): void => {
    for (const text of texts) parseKeyResult(text);
  };
  const long = { "of key results": texts.join(", ").repeat(2).slice(0, LONG), ...HOSTILE };
  return [
    `Key results, a sentence: ${(fastest(read) / texts.length).toFixed(3)} ms`,
    ...Object.entries(long).map(
      ([name, text]) => `Key results, ${LONG} characters ${name}: ${fastest(() => parseKeyResult(text)).toFixed(3)} ms`,
    ),
  ];
}

const fill = (part: string): string => part.repeat(Math.ceil(LONG / part.length)).slice(0, LONG);

/** What a pattern that goes back over what it has read, or a look-up without an end, would be slow with. */
const HOSTILE = {
  "of digits": fill("9"),
  "of groups of digits": fill("234 "),
  "of decimals": fill("1.2"),
  "of letters": fill("a"),
  "of articles": fill("a "),
  "of prepositions": fill("from 5 to "),
  "of labels": fill("KR 1: "),
  "of signs": fill("+-"),
  "of emoji": fill("🎯"),
  "from right to left": fill("زيادة 5 "),
};

/** The fastest of many runs, in milliseconds: the others waited for something else. */
function fastest(run: () => unknown): number {
  const times = Array.from({ length: 40 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}
