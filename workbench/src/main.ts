import { FUNCTIONS } from "../../core/functions/index.ts";
import { FUNCTION_TEXTS } from "../../core/i18n/functions/index.ts";
import { WORKBENCH_TEXTS } from "../../core/i18n/workbench/index.ts";
import { readLanguage } from "../../core/language.ts";
import { mountSidebar } from "../../core/sidebar/mount-sidebar.tsx";
import { createUniver } from "./create-univer.ts";
import { workbenchHost } from "./sidebar-host.ts";

const language = readLanguage(navigator.language);
const texts = WORKBENCH_TEXTS[language];

document.documentElement.lang = language;
const univer = createUniver(byId("grid"), FUNCTIONS, FUNCTION_TEXTS[language]);
const workbook = univer.api.createWorkbook({ id: "workbook", name: "Measured By" });
const host = workbenchHost(univer, workbook);
mountSidebar(byId("sidebar"), host);
byId("download").textContent = texts.download;

/** For the console and for tests: Univer's API, the workbook and the sidebar's port. */
export interface MeasuredBy {
  readonly univer: typeof univer.api;
  readonly workbook: typeof workbook;
  readonly host: typeof host;
}
Object.assign(window, { measuredBy: { univer: univer.api, workbook, host } satisfies MeasuredBy });

function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no #${id}`);
  return element;
}
