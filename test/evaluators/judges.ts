import { passedOnError } from "../../core/cell-error.ts";
import { isOptional } from "../../core/custom-function.ts";
import type { FunctionSpecification } from "../../core/function-specification.ts";
import { core } from "./core.ts";
import type { Engine } from "./engine.ts";
import type { Evaluator, Vector } from "./evaluator.ts";
import { excelBundle } from "./excel-bundle.ts";
import { ironCalc } from "./ironcalc.ts";
import { lambdasIn } from "./lambdas.ts";
import type { ArgumentStyle } from "./lay-out.ts";
import { libreOffice } from "./libreoffice.ts";
import { nativeTwinsIn } from "./native-twins.ts";
import { sheetsBundle } from "./sheets-bundle.ts";
import { univerWith } from "./univer.ts";
import { workbench } from "./workbench.ts";

/** An evaluator with the vectors it is asked, and how close its numbers come. */
export interface Judge {
  readonly evaluator: Evaluator;
  readonly asked: (specification: FunctionSpecification, vector: Vector) => boolean;
  /** Relative. IronCalc shows nine digits; what spills in Univer has twelve. */
  readonly tolerance: number;
}

const CELL_STYLES: readonly ArgumentStyle[] = ["blank cells", 'cells with =""'];
const STYLES: readonly ArgumentStyle[] = [...CELL_STYLES, "literals"];

/** Where the custom functions themselves run: every vector holds. */
export const functionJudges = async (): Promise<readonly Judge[]> => [
  { evaluator: core, asked: () => true, tolerance: 1e-12 },
  { evaluator: await sheetsBundle(), asked: () => true, tolerance: 1e-12 },
  { evaluator: await excelBundle(), asked: () => true, tolerance: 1e-12 },
  ...CELL_STYLES.map((style) => ({
    evaluator: workbench(style),
    asked: (specification: FunctionSpecification, vector: Vector) => !hasVerbatimBlank(specification, vector),
    tolerance: 1e-9,
  })),
];

/** The native twins, in three engines and with three ways to give the arguments. */
export const twinJudges = (): readonly Judge[] =>
  [ironCalc, univerWith([]), libreOffice].flatMap((engine) =>
    STYLES.map((style) => ({
      evaluator: nativeTwinsIn(engine, style),
      asked: (specification, vector) => isInsideTwin(specification, vector) && !defectOf(engine, specification, vector),
      tolerance: engine === ironCalc ? 1e-6 : 1e-9,
    })),
  );

/** The LAMBDA names, in the one engine that knows optional parameters. It loses errors when it compares a range. */
export const lambdaJudges = (): readonly Judge[] =>
  CELL_STYLES.map((style) => ({
    evaluator: lambdasIn(ironCalc, style),
    asked: (specification, vector) =>
      isInsideTwin(specification, vector) && !leavesOutRequired(specification, vector) && !hasErrorInRange(vector),
    tolerance: 1e-6,
  }));

/** How many engines are asked a vector's native twin. */
export const countTwinEngines = (specification: FunctionSpecification, vector: Vector): number =>
  [ironCalc, univerWith([]), libreOffice].filter((engine) => !defectOf(engine, specification, vector)).length;

export const isInsideTwin = ({ twin }: FunctionSpecification, { outsideTwin }: Vector): boolean =>
  typeof twin === "string" && outsideTwin === undefined;

/** What an engine gets wrong in formulas that the others agree on. */
const DEFECTS: readonly { engine: string; functions: readonly string[]; when: (vector: Vector) => boolean; what: string }[] = [
  {
    engine: "IronCalc",
    functions: ["KPI_MOVING_AVERAGE"],
    when: ({ args: [, window] }) => window !== undefined && window !== null,
    what: "INDEX(…):INDEX(…) is no range to it",
  },
  {
    engine: "IronCalc",
    functions: ["OKR_COVERAGE"],
    when: hasErrorInRange,
    what: "an error in a range is lost when the range is compared",
  },
  {
    engine: "Univer",
    functions: ["OKR_ROLLUP", "OKR_CONFIDENCE"],
    when: hasErrorInRange,
    what: "any error in a range becomes #VALUE!",
  },
  {
    engine: "Univer",
    functions: ["OKR_COVERAGE"],
    when: ({ args }) => args.flat(2).includes(false),
    what: 'FALSE in a range equals ""',
  },
];

export const defectOf = (engine: Engine, { function: fn }: FunctionSpecification, vector: Vector) =>
  DEFECTS.find((defect) => defect.engine === engine.name && defect.functions.includes(fn.name) && defect.when(vector));

/** A cell with nothing to see reaches a custom function as left out, so in cells nobody can tell "" from that. */
export const hasVerbatimBlank = ({ function: { parameters } }: FunctionSpecification, { args }: Vector): boolean =>
  parameters.some(({ verbatim }, index) => verbatim && [args[index]].flat(2).includes(""));

/** Excel refuses a LAMBDA call with too few arguments. */
const leavesOutRequired = ({ function: { parameters } }: FunctionSpecification, { args }: Vector): boolean =>
  parameters.some((parameter, index) => !isOptional(parameter) && (args[index] === null || args[index] === undefined));

function hasErrorInRange({ args }: Vector): boolean {
  return args.some((argument) => Array.isArray(argument) && argument.flat().some((cell) => passedOnError(cell)));
}
