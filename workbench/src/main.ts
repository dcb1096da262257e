import { LifecycleStages } from "@univerjs/core";
import { EN_US } from "../../core/formula/spell-formula.ts";
import { FUNCTIONS } from "../../core/functions/index.ts";
import { FUNCTION_TEXTS } from "../../core/i18n/functions/index.ts";
import { WORKBENCH_TEXTS } from "../../core/i18n/workbench/index.ts";
import { readLanguage } from "../../core/language.ts";
import { EMPTY_PLAN } from "../../core/plan/sheet-plan.ts";
import { spellPlan } from "../../core/plan/spell-plan.ts";
import { serialDayOf } from "../../core/serial-date.ts";
import { mountSidebar } from "../../core/sidebar/mount-sidebar.tsx";
import { PARTS_AT_HAND } from "../../core/sidebar/parts-at-hand.ts";
import { readKept } from "./browser-storage.ts";
import { changePaneOnF6 } from "./change-pane.ts";
import { showCharts } from "./chart-layer.ts";
import { createUniver } from "./create-univer.ts";
import { connectDownload } from "./download.ts";
import { finishWorkbook } from "./finish-workbook.ts";
import { fitRowsToAnswers } from "./fit-rows.ts";
import { gridTexts } from "./grid-texts.ts";
import { connectOpen, connectSave, takePickedFile } from "./keeping.ts";
import { onNewDay } from "./new-day.ts";
import { speakNumbers } from "./number-language.ts";
import { isTemplateAsked, parseOpening, planFile, planOpening } from "./opening.ts";
import { renderWorkbook } from "./render-workbook.ts";
import { workbenchHost } from "./sidebar-host.ts";
import { UnsavedWork } from "./unsaved-work.ts";

const opening = parseOpening(location.search);
const language = opening.language ?? readLanguage(navigator.language);
const texts = WORKBENCH_TEXTS[language];
const picked = await takePickedFile();
const saved = picked || isTemplateAsked(location.search) ? undefined : await readKept("saved");
const contents = saved ? undefined : picked ? planFile(picked) : await planOpening(opening, language, serialDayOf(new Date()));
const plan = spellPlan(contents?.plan ?? EMPTY_PLAN, EN_US);

// Without a pause from here on: Univer draws what is there when it has started.
const running = createUniver(byId("grid"), FUNCTIONS, FUNCTION_TEXTS[language], gridTexts(language, texts));
const workbook = running.api.createWorkbook(
  saved?.workbook ?? {
    name: picked?.title ?? "Measured By",
    ...(contents && renderWorkbook(plan, contents.values, contents.namedFormulas)),
  },
);
const chooseNumbers = speakNumbers(running, workbook, language);
fitRowsToAnswers(running, workbook);
const host = workbenchHost(running, workbook, opening.language ?? navigator.language);
const notice = byId("notice");
const unsaved = new UnsavedWork(running);

document.documentElement.lang = language;
mountSidebar(byId("sidebar"), host, PARTS_AT_HAND, { onLanguage: chooseNumbers });
connectOpen(byId<HTMLButtonElement>("open"), byId<HTMLInputElement>("file"), notice, texts, unsaved);
connectSave(byId<HTMLButtonElement>("save"), notice, texts, running, workbook, unsaved);
connectDownload(byId<HTMLButtonElement>("download"), notice, texts, running, workbook, unsaved);
const opened = running.lifecycle.onStage(LifecycleStages.Rendered).then(async () => {
  showCharts(running, workbook);
  finishWorkbook(running, workbook, plan);
  const shown = saved?.activeSheet ?? contents?.activeSheet ?? plan.newSheets[0]?.name;
  if (shown !== undefined) await host.activate(shown);
  if (!contents?.isCalculated) await calculate();
  // The grid is drawn before its keyboard, its name box and its scrolling are there.
  await running.lifecycle.onStage(LifecycleStages.Steady);
});
onNewDay(calculate);
changePaneOnF6();
if (opening.unknown.length > 0) notice.textContent = texts.unknownAddress(opening.unknown.join(", "));

/** For the browser's console and for tests: Univer's API, the open workbook and the sidebar's port to it. */
const measuredBy = { univer: running.api, workbook, host, opened };
Object.assign(window, { measuredBy });
export type MeasuredBy = typeof measuredBy;

async function calculate(): Promise<void> {
  const formula = running.api.getFormula();
  formula.executeCalculation();
  await formula.onCalculationResultApplied();
}

function byId<E extends HTMLElement>(id: string): E {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no #${id}`);
  return element as E;
}
