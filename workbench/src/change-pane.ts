/** The panes of the page, and where in each the keyboard belongs. */
const PANES = [
  ["#bar", "#open"],
  ["#sidebar", "#sidebar [role=tab][aria-selected=true]"],
  ["#grid", "#grid [data-u-comp=editor]"],
] as const;

/**
 * F6 goes from one pane to the next, Shift+F6 back, as in other spreadsheets: Tab alone does not lead out of the grid, where
 * it is the next cell.
 */
export function changePaneOnF6(): void {
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== "F6" || event.ctrlKey || event.altKey || event.metaKey) return;
    const at = PANES.findIndex(([pane]) => document.activeElement?.closest(pane));
    const [, place] = PANES.at(event.shiftKey ? Math.max(at, 0) - 1 : (at + 1) % PANES.length) ?? PANES[0];
    document.querySelector<HTMLElement>(place)?.focus();
    event.preventDefault();
  };
  document.addEventListener("keydown", onKey, { capture: true });
}
