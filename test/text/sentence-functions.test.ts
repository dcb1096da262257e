import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { callFunction } from "../../core/call-function.ts";
import type { Argument } from "../../core/cell.ts";
import { okrCheckSpecification } from "../../core/text/okr-check.ts";
import { okrParseSpecification } from "../../core/text/okr-parse.ts";
import type { Evaluator, VectorFile } from "../evaluators/evaluator.ts";
import { findDisagreements } from "../evaluators/vectors.ts";

/** OKR_PARSE and OKR_CHECK on core: they join the registry when their reader fits what a cell may load. */
test.each([okrParseSpecification, okrCheckSpecification])("$function.name answers its vectors and examples", async (specification) => {
  const fn = specification.function;
  const core: Evaluator = { name: "core", call: (_, args) => callFunction(fn, args) };
  const file = new URL(`vectors/${fn.name.toLowerCase().replace("_", "-")}.json`, import.meta.url);
  const { cases } = JSON.parse(readFileSync(file, "utf8")) as VectorFile;
  const examples = specification.examples.map(({ args, result }) => ({ args: args as readonly Argument[], result }));
  expect(cases.length).toBeGreaterThan(10);
  expect(await findDisagreements(core, fn.name, [...cases, ...examples], 1e-9)).toEqual([]);
});
