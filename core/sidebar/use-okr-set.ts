import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { Language } from "../language.ts";
import type { SidebarHost } from "../sidebar-host.ts";
import type { LateParts } from "./late-parts.ts";

/**
 * The language of the workbook's set, as last seen; undefined where there is none. With it a way to look again. Looks
 * by itself at the start and whenever `changes` is another number.
 */
export function useOkrSet(
  host: SidebarHost,
  parts: LateParts,
  changes: number,
): { readonly setLanguage: Language | undefined; readonly look: () => void } {
  const [setLanguage, setSetLanguage] = useState<Language>();

  const looks = useRef(0);

  const look = useCallback(() => {
    const own = ++looks.current;
    parts
      .loadPlanning()
      .then(({ readOkrSetLanguage }) => readOkrSetLanguage(host, parts))
      .then(
        (language) => {
          if (own === looks.current) setSetLanguage(language);
        },
        // Nobody asked for this look. Inserting looks for itself, and says what stands in its way.
        () => undefined,
      );
  }, [host, parts]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: every change of the workbook from here is a reason to look.
  useEffect(look, [look, changes]);
  return { setLanguage, look };
}
