import { render } from "preact";
import type { SidebarHost } from "../sidebar-host.ts";
import type { Panel } from "./panel.ts";
import { PANELS } from "./panels.ts";
import { Sidebar } from "./sidebar.tsx";

/**
 * Fills `root` with the sidebar, for as long as the page lives. The page brings sidebar.css and gives `root` a height;
 * `data-theme="light"` or `"dark"` on `root` or above it chooses the theme, otherwise the user's preference does.
 * `panel` is open at the start.
 */
export function mountSidebar(root: HTMLElement, host: SidebarHost, panel: Panel["id"] = PANELS[0].id): void {
  render(<Sidebar host={host} panel={panel} />, root);
}
