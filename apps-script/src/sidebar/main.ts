import { readLanguage } from "../../../core/language.ts";
import { lateParts } from "../../../core/sidebar/late-parts.ts";
import { mountSidebar } from "../../../core/sidebar/mount-sidebar.tsx";
import type { SidebarStart } from "../server-functions.ts";
import { runPart } from "./run-part.ts";
import { connectServer, type ScriptRun } from "./script-run.ts";
import { createSidebarHost } from "./sidebar-host.ts";

declare const google: { readonly script: { readonly run: ScriptRun } };

/** Called by the script that opens the sidebar. */
export function start(given: SidebarStart): void {
  const server = connectServer(google.script.run, given.locale);
  const parts = lateParts(async (part) => runPart(await server.readPart(part)), readLanguage(given.locale));
  mountSidebar(document.getElementById("sidebar") as HTMLElement, createSidebarHost(server, given, parts), parts, { panel: given.panel });
}
