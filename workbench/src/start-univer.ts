import type { IUndoRedoService, Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";

/** Univer's core as the caller loaded it: as a module in the browser, by require in Node. */
export type UniverCore = Pick<typeof import("@univerjs/core"), "IUndoRedoService" | "Univer" | "LogLevel" | "LocaleType"> &
  Pick<typeof import("@univerjs/core/facade"), "FUniver">;

export type Preset = ReturnType<typeof UniverSheetsCorePreset>;

export interface RunningUniver {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly undoRedo: IUndoRedoService;
}

/**
 * Starts Univer with the plugins of some presets. Stands in for `createUniver` of @univerjs/presets, a package that
 * would bring in others without a licence. Where two presets bring the same plugin, the later one's settings hold.
 */
export function startUniver(core: UniverCore, presets: readonly Preset[], texts: object): RunningUniver {
  const locale = core.LocaleType.EN_US;
  const univer = new core.Univer({ locale, locales: { [locale]: texts as never }, logLevel: core.LogLevel.WARN });
  const plugins = new Map(
    presets.flatMap((preset) => preset.plugins.map((plugin) => (Array.isArray(plugin) ? plugin : [plugin, undefined]))),
  );
  for (const [plugin, settings] of plugins) univer.registerPlugin(plugin, settings);
  return { univer, api: core.FUniver.newAPI(univer), undoRedo: univer.__getInjector().get(core.IUndoRedoService) };
}
