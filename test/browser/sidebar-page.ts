import { mountSidebar } from "../../core/sidebar/mount-sidebar.tsx";
import { WriteFailure } from "../../core/sidebar-host.ts";
import { SimulatedHost } from "../fakes/simulated-host.ts";

/** What the page of the sidebar tests gives them: each call mounts a sidebar of its own on a simulated host. */
const page = {
  mount(options: ConstructorParameters<typeof SimulatedHost>[0]): SimulatedHost {
    const host = new SimulatedHost(options);
    const root = document.getElementById("sidebar");
    if (!root) throw new Error("The page has no place for the sidebar.");
    mountSidebar(root, host);
    page.host = host;
    return host;
  },
  host: undefined as SimulatedHost | undefined,
  WriteFailure,
};

export type SidebarPage = typeof page;

Object.assign(window, { sidebarPage: page });
