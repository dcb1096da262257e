import { readdirSync, readFileSync } from "node:fs";
import type { Argument } from "../../core/cell.ts";
import { CellError } from "../../core/cell-error.ts";
import type { Evaluator, Vector, VectorFile } from "./evaluator.ts";

const FOLDER = new URL("../vectors/", import.meta.url);

/** The vector files by their name without ".json". */
export const readVectorFiles = (): ReadonlyMap<string, VectorFile> =>
  new Map(
    readdirSync(FOLDER)
      .filter((name) => name.endsWith(".json"))
      .map((name) => [name.slice(0, -".json".length), JSON.parse(readFileSync(new URL(name, FOLDER), "utf8"))]),
  );

/** A vector that an evaluator answers otherwise, as a reader wants to see it. */
export interface Disagreement {
  readonly args: unknown;
  readonly expected: unknown;
  readonly answer: unknown;
}

/** Numbers agree within a relative tolerance. */
export async function findDisagreements(
  evaluator: Evaluator,
  name: string,
  vectors: readonly Vector[],
  tolerance: number,
): Promise<readonly Disagreement[]> {
  const answers = await Promise.all(vectors.map(async ({ args }) => readable(await evaluator.call(name, args as readonly Argument[]))));
  return vectors.flatMap(({ args, result }, index) =>
    agree(answers[index], result, tolerance) ? [] : [{ args, expected: result, answer: answers[index] }],
  );
}

/** An answer as vectors write it. */
function readable(answer: unknown): unknown {
  if (Array.isArray(answer)) return answer.map(readable);
  return answer instanceof CellError ? { error: answer.code } : answer;
}

function agree(answer: unknown, expected: unknown, tolerance: number): boolean {
  if (Array.isArray(expected))
    return (
      Array.isArray(answer) && answer.length === expected.length && expected.every((each, index) => agree(answer[index], each, tolerance))
    );
  if (typeof expected === "number")
    return typeof answer === "number" && Math.abs(answer - expected) <= tolerance * Math.max(Math.abs(expected), 1e-3);
  return JSON.stringify(answer) === JSON.stringify(expected);
}
