import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { Language } from "../language.ts";
import type { SidebarHost } from "../sidebar-host.ts";
import { readOkrSetLanguage } from "./insert-plan.ts";

/**
 * The language of the workbook's set, as last seen; undefined where there is none. With it a way to look again. Looks
 * by itself at the start and whenever `changes` is another number.
 */
export function useOkrSet(host: SidebarHost, changes: number): { readonly setLanguage: Language | undefined; readonly look: () => void } {
  const [setLanguage, setSetLanguage] = useState<Language>();

  const looks = useRef(0);

  const look = useCallback(() => {
    const own = ++looks.current;
    readOkrSetLanguage(host).then(
      (language) => {
        if (own === looks.current) setSetLanguage(language);
      },
      // Nobody asked for this look. Inserting looks for itself, and says what stands in its way.
      () => undefined,
    );
  }, [host]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: every change of the workbook from here is a reason to look.
  useEffect(look, [look, changes]);
  return { setLanguage, look };
}
