import { render } from "preact";
import { type Language, readLanguage } from "../language.ts";
import type { SidebarHost } from "../sidebar-host.ts";
import type { LateParts } from "./late-parts.ts";
import type { Panel } from "./panel.ts";
import { PANELS } from "./panels.ts";
import { Sidebar } from "./sidebar.tsx";

interface MountOptions {
  /** Open at the start; the first when left out. */
  readonly panel?: Panel["id"] | undefined;
  /** Is told of every language that the user chooses. */
  readonly onLanguage?: (language: Language) => void;
}

/**
 * Fills `root` with the sidebar, for as long as the page lives. The page brings sidebar.css and gives `root` a height;
 * `data-theme="light"` or `"dark"` on `root` or above it chooses the theme, otherwise the user's preference does.
 * Resolves once the sidebar stands.
 */
export async function mountSidebar(
  root: HTMLElement,
  host: SidebarHost,
  parts: LateParts,
  { panel = PANELS[0].id, onLanguage }: MountOptions = {},
): Promise<void> {
  const language = await loadOwnLanguage(host, parts);
  render(<Sidebar host={host} parts={parts} panel={panel} start={language} onLanguage={onLanguage} />, root);
}

/** The user's language; English where its texts do not arrive. */
async function loadOwnLanguage(host: SidebarHost, parts: LateParts): Promise<Language> {
  const language = readLanguage(host.locale);
  try {
    await parts.loadLanguage(language);
    return language;
  } catch {
    return "en";
  }
}
