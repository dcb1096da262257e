import { fileURLToPath } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { bundleSidebar, type SidebarBundle } from "../../bundle-sidebar.ts";
import { serialDate } from "../../core/serial-date.ts";
import type { SidebarHost } from "../../core/sidebar-host.ts";
import type { SimulatedHostOptions } from "../fakes/simulated-host.ts";
import type { SidebarPage } from "./sidebar-page.ts";

declare global {
  interface Window {
    sidebarPage: SidebarPage;
  }
}

export interface SidebarSettings {
  readonly kind?: SidebarHost["kind"];
  readonly offers?: SimulatedHostOptions["offers"];
  readonly locale?: string;
  readonly width?: number;
  readonly height?: number;
  readonly theme?: "light" | "dark";
  /** The text size of the page, in percent. */
  readonly textSize?: number;
  readonly context?: BrowserContextOptions;
}

/** 21 November 2026, in the fourth quarter. */
export const TODAY = serialDate(2026, 11, 21);

const ADDRESS = "http://sidebar.test/";

/** As strict as any host's page: only what is served with it, nothing inline, no request to anywhere. */
const CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'";

const HTML = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Sidebar</title>
<link rel="stylesheet" href="page.css"></head>
<body><main id="sidebar"></main><script type="module" src="page.js"></script></body></html>`;

const PAGE_CSS = "html, body, #sidebar { height: 100%; margin: 0 }";

export type BuiltSidebar = SidebarBundle;

export function buildSidebarPage(): Promise<BuiltSidebar> {
  const path = (file: string) => fileURLToPath(new URL(file, import.meta.url));
  return bundleSidebar({ entryPoints: [path("sidebar-page.ts"), path("../../core/sidebar/sidebar.css")] });
}

/** A page with nothing but the sidebar on a simulated host. Anything it logs as an error or asks the network for is a failure. */
export async function openSidebar(browser: Browser, built: BuiltSidebar, settings: SidebarSettings = {}): Promise<Page> {
  const { kind = "workbench", offers = [], locale = "en-US", width = 300, height = 720, theme, textSize, context } = settings;
  const page = await browser.newPage({ viewport: { width, height }, ...context });
  const wrong: string[] = [];
  page.on("pageerror", (error) => wrong.push(String(error)));
  page.on("console", (message) => message.type() === "error" && wrong.push(message.text()));
  page.on("close", () => undefined);
  await page.route("**/*", (route) => {
    const { pathname, origin } = new URL(route.request().url());
    const served: Record<string, { body: string; contentType: string }> = {
      "/": { body: HTML, contentType: "text/html" },
      "/page.js": { body: built.script, contentType: "text/javascript" },
      "/page.css": { body: PAGE_CSS + built.style, contentType: "text/css" },
      ...Object.fromEntries(Object.entries(built.parts).map(([name, body]) => [`/${name}.js`, { body, contentType: "text/javascript" }])),
    };
    const response = origin === new URL(ADDRESS).origin ? served[pathname] : undefined;
    if (!response) {
      wrong.push(`request: ${route.request().url()}`);
      return route.abort();
    }
    return route.fulfill({ ...response, headers: { "Content-Security-Policy": CONTENT_SECURITY_POLICY } });
  });
  await page.goto(ADDRESS);
  await page.evaluate(
    ({ kind, offers, locale, today, theme, textSize }) => {
      if (theme) document.body.dataset.theme = theme;
      if (textSize) document.documentElement.style.fontSize = `${textSize}%`;
      return window.sidebarPage.mount({ kind, offers, locale, today });
    },
    { kind, offers, locale, today: TODAY, theme, textSize },
  );
  faults.set(page, wrong);
  return page;
}

const faults = new WeakMap<Page, string[]>();

/** What the page logged as an error or asked the network for. */
export const faultsOf = (page: Page): readonly string[] => faults.get(page) ?? [];
