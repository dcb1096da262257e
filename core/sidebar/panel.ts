import type { ComponentType } from "preact";
import type { SidebarTexts } from "../i18n/sidebar/index.ts";
import type { Language } from "../language.ts";
import type { SidebarHost } from "../sidebar-host.ts";
import type { LateParts } from "./late-parts.ts";

/** What every panel works with. */
export interface PanelProps {
  readonly host: SidebarHost;
  readonly parts: LateParts;
  /** Whether it is the panel that is shown. */
  readonly open: boolean;
  /** Of the sidebar, and of what it inserts. */
  readonly language: Language;
  readonly texts: SidebarTexts;
}

export interface Panel {
  readonly id: keyof SidebarTexts["panels"];
  readonly view: ComponentType<PanelProps>;
}
