import { useCallback, useRef, useState } from "preact/hooks";

/** Something the host is asked to do: one at a time, with what is going on and why it failed. */
export interface Step<Activity> {
  readonly activity: Activity | undefined;
  readonly failure: { readonly cause: unknown } | undefined;
  /** Runs `work`, which says what it is about to do. Does nothing while another step runs. Never rejects. */
  run(work: (say: (activity: Activity) => void) => Promise<void>): Promise<void>;
}

export function useStep<Activity>(): Step<Activity> {
  const [activity, setActivity] = useState<Activity>();
  const [failure, setFailure] = useState<{ readonly cause: unknown }>();
  const running = useRef(false);

  const run = useCallback(async (work: (say: (activity: Activity) => void) => Promise<void>) => {
    if (running.current) return;
    running.current = true;
    setFailure(undefined);
    try {
      await work((next) => setActivity(() => next));
    } catch (cause) {
      setFailure({ cause });
    } finally {
      running.current = false;
      setActivity(undefined);
    }
  }, []);

  return { activity, failure, run };
}
