import type { FUniver } from "@univerjs/core/facade";
import { FUNCTIONS } from "../../core/functions/index.ts";
import { FUNCTION_TEXTS } from "../../core/i18n/functions/index.ts";
import { WORKBENCH_TEXTS } from "../../core/i18n/workbench/index.ts";
import { readLanguage } from "../../core/language.ts";
import { mountSidebar } from "../../core/sidebar/mount-sidebar.tsx";
import { PARTS_AT_HAND } from "../../core/sidebar/parts-at-hand.ts";
import { readKept } from "./browser-storage.ts";
import { showCharts } from "./chart-layer.ts";
import { createUniver } from "./create-univer.ts";
import { connectDownload } from "./download.ts";
import { fitRowsToAnswers } from "./fit-rows.ts";
import { connectOpen, connectSave, openFile, takePickedFile } from "./keeping.ts";
import { isTemplateAsked, openAsAsked, parseOpening } from "./opening.ts";
import { workbenchHost } from "./sidebar-host.ts";
import { UnsavedWork } from "./unsaved-work.ts";

const opening = parseOpening(location.search);
const language = opening.language ?? readLanguage(navigator.language);
const texts = WORKBENCH_TEXTS[language];
const running = createUniver(byId("grid"), FUNCTIONS, FUNCTION_TEXTS[language], texts);
const picked = await takePickedFile();
const saved = picked || isTemplateAsked(location.search) ? undefined : await readKept("saved");
const workbook = running.api.createWorkbook(saved?.workbook ?? { name: picked?.title ?? "Measured By" });
fitRowsToAnswers(running, workbook);
const host = workbenchHost(running, workbook, opening.language ?? navigator.language);
const notice = byId("notice");
const unsaved = new UnsavedWork(running);

document.documentElement.lang = language;
mountSidebar(byId("sidebar"), host, PARTS_AT_HAND);
connectOpen(byId<HTMLButtonElement>("open"), byId<HTMLInputElement>("file"), notice, texts, unsaved);
connectSave(byId<HTMLButtonElement>("save"), notice, texts, running, workbook, unsaved);
connectDownload(byId<HTMLButtonElement>("download"), notice, texts, running, workbook, unsaved);
const opened = rendered(running.api).then(async () => {
  showCharts(running, workbook);
  if (saved) return host.activate(saved.activeSheet);
  if (!picked && opening.show === "empty") return;
  const [emptySheet] = workbook.getSheets();
  await (picked ? openFile(picked, workbook, host) : openAsAsked(opening, language, host));
  // What a user finds here is where undo begins.
  if (emptySheet) workbook.deleteSheet(emptySheet);
  running.undoRedo.clearUndoRedo(workbook.getId());
});
if (opening.unknown.length > 0) notice.textContent = texts.unknownAddress(opening.unknown.join(", "));

/** For the browser's console and for tests: Univer's API, the open workbook and the sidebar's port to it. */
const measuredBy = { univer: running.api, workbook, host, opened };
Object.assign(window, { measuredBy });
export type MeasuredBy = typeof measuredBy;

/** Only a grid that has been drawn fits the height of its rows to their text. */
function rendered(api: FUniver): Promise<void> {
  return new Promise((resolve) => {
    const listening = api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
      if (stage !== api.Enum.LifecycleStages.Steady) return;
      listening.dispose();
      resolve();
    });
  });
}

function byId<E extends HTMLElement>(id: string): E {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no #${id}`);
  return element as E;
}
