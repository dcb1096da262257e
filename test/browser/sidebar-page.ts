import { lateParts, runPartOfSite } from "../../core/sidebar/late-parts.ts";
import { mountSidebar } from "../../core/sidebar/mount-sidebar.tsx";
import { WriteFailure } from "../../core/sidebar-host.ts";
import { SimulatedHost } from "../fakes/simulated-host.ts";

/** What the page of the sidebar tests gives them: each call mounts a sidebar of its own on a simulated host. */
const page = {
  async mount(options: ConstructorParameters<typeof SimulatedHost>[0]): Promise<void> {
    const host = new SimulatedHost(options);
    const root = document.getElementById("sidebar");
    if (!root) throw new Error("The page has no place for the sidebar.");
    page.host = host;
    const from = performance.now();
    await mountSidebar(root, host, lateParts(runPartOfSite));
    performance.measure("first panel", { start: from, end: performance.now() });
  },
  host: undefined as SimulatedHost | undefined,
  WriteFailure,
};

export type SidebarPage = typeof page;

Object.assign(window, { sidebarPage: page });
