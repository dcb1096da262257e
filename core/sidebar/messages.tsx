import { useEffect, useRef } from "preact/hooks";

interface MessagesProps {
  /** What is going on or was done; announced when there is time. */
  readonly status: string | undefined;
  readonly busy: boolean;
  /** How much of it is done, where that is known. */
  readonly share?: number | undefined;
  /** What went wrong, a sentence each; announced at once. */
  readonly failures: readonly string[];
}

/** The live regions of a panel. They stay in the page while empty, so that what appears in them is announced. */
export function Messages({ status, busy, share, failures }: MessagesProps) {
  const region = useRef<HTMLDivElement>(null);
  const shown = failures.join(" ");
  useEffect(() => {
    if (shown) region.current?.scrollIntoView({ block: "nearest" });
  }, [shown]);

  return (
    <div class="messages" ref={region}>
      <div role="status">
        {status && (
          <p class="status">
            {busy && <span class="busy" />}
            {status}
          </p>
        )}
      </div>
      {share !== undefined && <progress value={share} aria-label={status} />}
      <div role="alert">
        {failures.length > 0 && (
          <div class="failure">
            {failures.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </div>
        )}
      </div>
    </div>
  );
}
