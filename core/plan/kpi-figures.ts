import type { Expression } from "../formula/expression.ts";
import { f } from "../formula/parse-formula.ts";

/** A figure with its unit, where the rows of one column have different ones; decimals as the host writes them. */
export const figureWords = (figure: Expression, unit: Expression, percentSign: string): Expression =>
  f`IF(${figure}="","",IF(${unit}="%",ROUND(${figure}*100,1)&${percentSign},ROUND(${figure},2)&IF(${unit}="","",${"\u00A0"}&${unit})))`;
