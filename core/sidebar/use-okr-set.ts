import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { SidebarHost } from "../sidebar-host.ts";
import type { OkrSetOutline } from "./insert-plan.ts";
import type { LateParts } from "./late-parts.ts";

/**
 * The workbook's set, as last seen; undefined where there is none. With it a way to look again. Looks by itself at the
 * start and whenever `changes` is another number.
 */
export function useOkrSet(
  host: SidebarHost,
  parts: LateParts,
  changes: number,
): { readonly set: OkrSetOutline | undefined; readonly look: () => void } {
  const [set, setSet] = useState<OkrSetOutline>();

  const looks = useRef(0);

  const look = useCallback(() => {
    const own = ++looks.current;
    parts
      .loadPlanning()
      .then(({ readOkrSet }) => readOkrSet(host, parts))
      .then(
        (found) => {
          if (own === looks.current) setSet(found);
        },
        // Nobody asked for this look. Inserting looks for itself, and says what stands in its way.
        () => undefined,
      );
  }, [host, parts]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: every change of the workbook from here is a reason to look.
  useEffect(look, [look, changes]);
  return { set, look };
}
