import { beforeAll, describe, expect, test } from "vitest";
import type { FunctionSpecification } from "../core/function-specification.ts";
import { SPECIFICATIONS } from "../core/functions/specifications.ts";
import type { Evaluator, Vector } from "./evaluators/evaluator.ts";
import { excelBundle } from "./evaluators/excel-bundle.ts";
import { findDisagreements, readVectorFiles } from "./evaluators/vectors.ts";

const vectorFiles = readVectorFiles();
const specifications: readonly FunctionSpecification[] = Object.values(SPECIFICATIONS);

const casesOf = ({ function: { name }, examples }: FunctionSpecification): readonly Vector[] => [
  ...examples,
  ...(vectorFiles.get(name.toLowerCase().replaceAll("_", "-"))?.cases ?? []),
];

describe("functions.js in Microsoft's JavaScript-only runtime", () => {
  let bundle: Evaluator;
  beforeAll(async () => {
    bundle = await excelBundle();
  });

  test.each(specifications.map((specification) => [specification.function.name, specification] as const))(
    "%s answers every vector",
    async (name, specification) => {
      expect(await findDisagreements(bundle, name, casesOf(specification), 1e-12)).toEqual([]);
    },
  );
});
