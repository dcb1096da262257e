import { callFunction } from "../../core/call-function.ts";
import { FUNCTIONS } from "../../core/functions/index.ts";
import type { Evaluator } from "./evaluator.ts";

const BY_NAME = new Map(FUNCTIONS.map((fn) => [fn.name as string, fn]));

export const core: Evaluator = {
  name: "core",
  call(name, args) {
    const fn = BY_NAME.get(name);
    if (!fn) throw new Error(`${name} is not registered`);
    return callFunction(fn, args);
  },
};
