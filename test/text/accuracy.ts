import { readFileSync } from "node:fs";
import { LANGUAGES, type Language } from "../../core/language.ts";
import type { KeyResultType } from "../../core/okr/words.ts";
import type { KeyResultFields } from "../../core/text/key-result.ts";
import { parseKeyResult } from "../../core/text/parse-key-result.ts";

/** A key result as people write it and what it says. */
export interface LabelledSentence extends Omit<KeyResultFields, "bound"> {
  readonly text: string;
  readonly source: string;
}

/** The half that the parser was written by, and two that nobody looked at while tuning: one written first, one gathered later. */
export const HALVES = { development: "dev", unseen: "test", "later unseen": "fresh" } as const;
export type Half = keyof typeof HALVES;

export const readSentences = (half: Half, language: Language): readonly LabelledSentence[] =>
  JSON.parse(readFileSync(new URL(`sentences/${language}.${HALVES[half]}.json`, import.meta.url), "utf8")).sentences;

export interface Score {
  readonly language: Language;
  readonly type: KeyResultType;
  /** Type, start, target and change are right. */
  readonly isRight: boolean;
  readonly isConfident: boolean;
  /** Direction, unit, period and the language found are right besides. */
  readonly isWholeRight: boolean;
}

/** How each sentence of one half is read, its language to be found from the text. Carries no sentence. */
export const scoreSentences = (half: Half): readonly Score[] =>
  LANGUAGES.flatMap((language) =>
    readSentences(half, language).map((label): Score => {
      const parsed = parseKeyResult(label.text);
      const isRight =
        parsed.type === label.type &&
        isSame(parsed.start, label.start) &&
        isSame(parsed.target, label.target) &&
        isSame(parsed.change, label.change);
      return {
        language,
        type: label.type,
        isRight,
        isConfident: parsed.confident,
        isWholeRight:
          isRight &&
          parsed.language === language &&
          parsed.direction === label.direction &&
          parsed.unit === label.unit &&
          parsed.period === label.period,
      };
    }),
  );

const isSame = (one: number | null, two: number | null): boolean =>
  one === two || (one !== null && two !== null && Math.abs(one - two) <= 1e-9 * Math.max(1, Math.abs(two)));

export const shareOf = (scores: readonly Score[], holds: (score: Score) => boolean): number =>
  scores.length === 0 ? Number.NaN : scores.filter(holds).length / scores.length;
