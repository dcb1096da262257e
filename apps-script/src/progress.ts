const KEY = "share written";

/** Seconds after which the share of a write that was cut off is forgotten. */
const KEPT = 60;

/** Tells which share of a write is done. A courtesy: the write goes on where it cannot be told. */
export function reportProgress(share: number): void {
  try {
    cache().put(KEY, String(share), KEPT);
  } catch {}
}

/** Which share of the write under way in this document is done, from 0 to 1. */
export const readProgress = (): number => Number(cache().get(KEY));

/** An add-on always has a document; the typings think of scripts that have none. */
const cache = () => CacheService.getDocumentCache() as GoogleAppsScript.Cache.Cache;
