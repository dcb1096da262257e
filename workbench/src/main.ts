import { FUNCTIONS } from "../../core/functions/index.ts";
import { FUNCTION_TEXTS } from "../../core/i18n/functions/index.ts";
import { WORKBENCH_TEXTS } from "../../core/i18n/workbench/index.ts";
import { readLanguage } from "../../core/language.ts";
import { mountSidebar } from "../../core/sidebar/mount-sidebar.tsx";
import { createUniver } from "./create-univer.ts";
import { connectDownload } from "./download.ts";
import { fitRowsToAnswers } from "./fit-rows.ts";
import { workbenchHost } from "./sidebar-host.ts";

const language = readLanguage(navigator.language);
const running = createUniver(byId("grid"), FUNCTIONS, FUNCTION_TEXTS[language]);
const workbook = running.api.createWorkbook({ name: "Measured By" });
fitRowsToAnswers(running, workbook);
const host = workbenchHost(running, workbook);

document.documentElement.lang = language;
mountSidebar(byId("sidebar"), host);
connectDownload(byId<HTMLButtonElement>("download"), byId("notice"), WORKBENCH_TEXTS[language], running, workbook);

/** For the browser's console and for tests: Univer's API, the open workbook and the sidebar's port to it. */
const measuredBy = { univer: running.api, workbook, host };
Object.assign(window, { measuredBy });
export type MeasuredBy = typeof measuredBy;

function byId<E extends HTMLElement>(id: string): E {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no #${id}`);
  return element as E;
}
