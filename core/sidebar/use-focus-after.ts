import { useEffect, useRef } from "preact/hooks";

/** After an insert the focus goes to what it did; after an undo, whose button is gone, to where it can be done again. */
export function useFocusAfter(written: number) {
  const heading = useRef<HTMLHeadingElement>(null);
  const insertButton = useRef<HTMLButtonElement>(null);
  const before = useRef(written);
  useEffect(() => {
    if (written > before.current) heading.current?.focus();
    if (written < before.current) insertButton.current?.focus();
    before.current = written;
  }, [written]);
  return { heading, insertButton };
}
