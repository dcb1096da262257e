/**
 * Excel on the web takes requests of at most 5 MB. One piece is at most half a megabyte, so that a request stays below
 * 4 MB.
 */
const FULL_REQUEST = 3_500_000;

/** A piece of what is queued, with about how many bytes it adds to the request. */
export interface Queued {
  readonly bytes: number;
  /** How much of the whole is done with it, from 0 to 1. */
  readonly share?: number;
}

/** Carries out what is queued piece by piece: in one request, or in several where one would be too large. */
export async function send(context: Excel.RequestContext, pieces: Iterable<Queued>, onProgress?: (share: number) => void): Promise<void> {
  let size = 0;
  suspend(context);
  for (const { bytes, share } of pieces) {
    size += bytes;
    if (size < FULL_REQUEST) continue;
    await context.sync();
    if (share !== undefined) onProgress?.(share);
    suspend(context);
    size = 0;
  }
  await context.sync();
}

/** Neither draws nor calculates before the whole request is carried out. */
function suspend({ application }: Excel.RequestContext): void {
  application.suspendScreenUpdatingUntilNextSync();
  application.suspendApiCalculationUntilNextSync();
}
