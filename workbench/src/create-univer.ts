import { IUndoRedoService, LifecycleService, LifecycleStages, LocaleType, LogLevel, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import * as sheets from "@univerjs/preset-sheets-core";
import { SheetsDataValidationValidatorService, UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import { UniverSheetsFilterPreset } from "@univerjs/preset-sheets-filter";
import type { CustomFunction } from "../../core/custom-function.ts";
import type { FunctionText } from "../../core/i18n/functions/function-texts.ts";
import { calculateCalmly } from "./calm-calculation.ts";
import { adaptFunctions } from "./custom-functions.ts";
import { describeFunctions } from "./function-descriptions.ts";
import { type Preset, type RunningUniver, startUniver } from "./start-univer.ts";

/** The grid in the page, with the custom functions, what autocomplete says of them, and what the grid says of itself. */
export function createUniver(
  container: HTMLElement,
  functions: readonly CustomFunction[],
  texts: Readonly<Record<string, FunctionText>>,
  gridTexts: object,
): RunningUniver {
  const presets: readonly Preset[] = [
    sheets.UniverSheetsCorePreset({
      container,
      ribbonType: "simple",
      // Text that looks like a number is on purpose here: ids, "3-5", "10%".
      disableTextFormatMark: true,
      sheets: { disableForceStringMark: true, disableForceStringAlert: true },
      formula: { function: adaptFunctions(sheets, functions), description: describeFunctions(functions, texts), ...CALCULATE_WHAT_CHANGES },
    }),
    { plugins: [[sheets.UniverSheetsPlugin, { autoHeightForMergedCells: true, largeSheetOperation: ALWAYS_UNDOABLE }]] },
    UniverSheetsDataValidationPreset(),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsFilterPreset(),
  ];
  const { CELL_INVERTED_INDEX_CACHE, FORMULA_REF_TO_ARRAY_CACHE, FormulaDataModel, IDefinedNamesService } = sheets;
  const running = startUniver(
    {
      Univer,
      LogLevel,
      LocaleType,
      IUndoRedoService,
      LifecycleService,
      FUniver,
      CELL_INVERTED_INDEX_CACHE,
      FORMULA_REF_TO_ARRAY_CACHE,
      FormulaDataModel,
      IDefinedNamesService,
    },
    presets,
    gridTexts,
  );
  skipRemovedSheets(running.api);
  calculateCalmly(running.lifecycle.onStage(LifecycleStages.Rendered));
  return running;
}

/** Univer would begin with every formula whose value is blank or 0, which is no sign of one that has not been calculated. */
const CALCULATE_WHAT_CHANGES = { initialFormulaComputing: sheets.CalculationMode.NO_CALCULATION };

/** Univer gives up the whole undo history when a sheet of more than 6,000 cells is removed, unless told otherwise. */
const ALWAYS_UNDOABLE = { largeSheetCellCountThreshold: Number.POSITIVE_INFINITY };

/** Univer validates cells when the browser is idle, and throws where their sheet has been removed by then. */
function skipRemovedSheets(api: FUniver): void {
  const { prototype } = SheetsDataValidationValidatorService;
  const validate = prototype.validatorRanges;
  prototype.validatorRanges = async function (unitId, sheetId, ranges) {
    return api.getWorkbook(unitId)?.getSheetBySheetId(sheetId) ? validate.call(this, unitId, sheetId, ranges) : [];
  };
}
