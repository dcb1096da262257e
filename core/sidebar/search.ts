/** The texts one item is found by, best first: a hit in the first list counts more than one in the last, in a short text more than in a long one. */
export type SearchTexts = readonly (readonly string[])[];

/**
 * The items that hold the most words of the query, best first; every item, in its own order, for an empty query.
 * Case and diacritics do not matter, and inflected words find their stem ("konverteringsgraden").
 */
export function search<T>(items: readonly T[], query: string, textsOf: (item: T) => SearchTexts): readonly T[] {
  const words = readWords(query);
  if (words.length === 0) return items;
  const found = items.map((item) => ({ item, ...rate(words, textsOf(item)) }));
  const most = Math.max(...found.map(({ hits }) => hits));
  if (most <= 0) return [];
  return found
    .filter(({ hits }) => hits === most)
    .sort((a, b) => b.weight - a.weight)
    .map(({ item }) => item);
}

const readWords = (text: string): readonly string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

const fold = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

function rate(words: readonly string[], texts: SearchTexts): { readonly hits: number; readonly weight: number } {
  const levels = texts.map((level) => level.map(readWords));
  let hits = 0;
  let weight = 0;
  for (const word of words) {
    const found = levels.map((level) => level.filter((candidates) => candidates.some((candidate) => matches(candidate, word))));
    const level = found.findIndex((matching) => matching.length > 0);
    if (level < 0) continue;
    const shortest = Math.min(...(found[level] ?? []).map((candidates) => candidates.length));
    hits += 1;
    weight += levels.length - level + 1 / shortest;
  }
  return { hits, weight };
}

const matches = (candidate: string, word: string): boolean =>
  candidate.startsWith(word) ||
  (word.length > 3 && candidate.includes(word)) ||
  (candidate.length >= SHORTEST_STEM && word.startsWith(candidate));

/** Below this a word is no stem to look for inside another: "and" would find "andel". */
const SHORTEST_STEM = 5;
