/** Milliseconds between two questions: each starts the script anew. */
const INTERVAL = 1500;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, INTERVAL));

/** Tells the share that `read` gives, time and again, until the work is over. A question that fails is asked again. */
export async function followProgress(
  work: Promise<unknown>,
  read: () => Promise<number>,
  tell: (share: number) => void,
  wait: () => Promise<void> = pause,
): Promise<void> {
  let isOver = false;
  const end = (): void => {
    isOver = true;
  };
  work.then(end, end);
  for (await wait(); !isOver; await wait()) {
    const share = await read().catch(() => undefined);
    if (share !== undefined && !isOver) tell(share);
  }
}
