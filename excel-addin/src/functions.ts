/** What Excel's JavaScript-only runtime loads: the calculations, tied to their ids in functions.json. */
import { FUNCTIONS } from "../../core/functions/index.ts";
import { excelFunction } from "./excel-function.ts";

for (const fn of FUNCTIONS) CustomFunctions.associate(fn.name, excelFunction(fn));
