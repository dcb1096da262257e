const KEY = "share written";

/** Seconds after which the share of a write that was cut off is forgotten. */
const KEPT = 60;

/** Shares that lie closer to each other are not worth a call each. */
const STEP = 1 / 3;

/**
 * Tells which share of a write is done, where it is the first or much more than was told before. A courtesy: the write
 * goes on where it cannot be told.
 */
export function createReport(): (share: number) => void {
  let cache: GoogleAppsScript.Cache.Cache | undefined;
  let next = 0;
  return (share) => {
    if (share < next) return;
    next = share + STEP;
    try {
      cache = cache || documentCache();
      cache.put(KEY, String(share), KEPT);
    } catch {}
  };
}

/** Which share of the write under way in this document is done, from 0 to 1. */
export const readProgress = (): number => Number(documentCache().get(KEY));

/** An add-on always has a document; the typings think of scripts that have none. */
const documentCache = () => CacheService.getDocumentCache() as GoogleAppsScript.Cache.Cache;
