import { nativeTwin } from "../../core/formula/native-twin.ts";
import type { Engine } from "./engine.ts";
import type { Evaluator } from "./evaluator.ts";
import { inCells } from "./in-cells.ts";
import type { ArgumentStyle } from "./lay-out.ts";

/** The native twin of each call, one formula for each cell of its result. */
export const nativeTwinsIn = (engine: Engine, style: ArgumentStyle): Evaluator => ({
  name: `native twins in ${engine.name}, ${style}`,
  call: inCells(engine, style, nativeTwin),
});
