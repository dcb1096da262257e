import type { IUndoRedoService, LifecycleService, Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FormulaDataModel, IDefinedNamesService, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import { type FormulaCaches, mendFormulaCaches } from "./formula-caches.ts";

/** The parts of Univer that starting it takes, as the caller loaded it: as a module in the browser, by require in Node. */
export type UniverCore = Pick<
  typeof import("@univerjs/core"),
  "IUndoRedoService" | "LifecycleService" | "Univer" | "LogLevel" | "LocaleType"
> &
  Pick<typeof import("@univerjs/core/facade"), "FUniver"> &
  Pick<typeof import("@univerjs/preset-sheets-core"), "FormulaDataModel" | "IDefinedNamesService"> &
  FormulaCaches;

export type Preset = ReturnType<typeof UniverSheetsCorePreset>;

export interface RunningUniver {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly lifecycle: LifecycleService;
  readonly undoRedo: IUndoRedoService;
  readonly definedNames: IDefinedNamesService;
  /** Knows how far array formulas spill. */
  readonly formulaData: FormulaDataModel;
}

/**
 * Starts Univer with the plugins of some presets. Stands in for `createUniver` of @univerjs/presets, a package that
 * would bring in others without a licence. Where two presets bring the same plugin, the later one's settings hold.
 */
export function startUniver(core: UniverCore, presets: readonly Preset[], texts: object): RunningUniver {
  // Formulas go by the locale as well: theirs is English whatever the texts are.
  const locale = core.LocaleType.EN_US;
  const univer = new core.Univer({ locale, locales: { [locale]: texts as never }, logLevel: core.LogLevel.WARN });
  const plugins = new Map(
    presets.flatMap((preset) => preset.plugins.map((plugin) => (Array.isArray(plugin) ? plugin : [plugin, undefined]))),
  );
  for (const [plugin, settings] of plugins) univer.registerPlugin(plugin, settings);
  mendFormulaCaches(core);
  const injector = univer.__getInjector();
  return {
    univer,
    api: core.FUniver.newAPI(univer),
    lifecycle: injector.get(core.LifecycleService),
    undoRedo: injector.get(core.IUndoRedoService),
    definedNames: injector.get(core.IDefinedNamesService),
    formulaData: injector.get(core.FormulaDataModel),
  };
}
