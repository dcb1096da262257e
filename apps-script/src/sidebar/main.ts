import { mountSidebar } from "../../../core/sidebar/mount-sidebar.tsx";
import type { SidebarStart } from "../server-functions.ts";
import { connectServer, type ScriptRun } from "./script-run.ts";
import { createSidebarHost } from "./sidebar-host.ts";

declare const google: { readonly script: { readonly run: ScriptRun } };

/** Called by the script that opens the sidebar. */
export const start = (given: SidebarStart): void =>
  mountSidebar(document.getElementById("sidebar") as HTMLElement, createSidebarHost(connectServer(google.script.run), given), given.panel);
