/** What the task pane loads: the sidebar, with Excel behind it. */
import { lateParts, runPartOfSite } from "../../core/sidebar/late-parts.ts";
import { mountSidebar } from "../../core/sidebar/mount-sidebar.tsx";
import { excelSidebarHost } from "./sidebar-host.ts";
import { followTheme } from "./theme.ts";

Office.onReady(({ host }) => {
  const root = document.getElementById("sidebar");
  if (host !== Office.HostType.Excel || !root) return;
  followTheme(document.documentElement);
  const parts = lateParts(runPartOfSite);
  const loadLambdaNames = async () => (await parts.loadPlanning()).renderLambdaNames;
  mountSidebar(root, excelSidebarHost(Office.context.displayLanguage, loadLambdaNames), parts);
});
