import { type Dialect, EN_US } from "../../core/formula/spell-formula.ts";
import type { Language } from "../../core/language.ts";
import type { LambdaName } from "../../core/publish/lambda-names.ts";
import type { FunctionNames } from "../../core/sidebar-host.ts";
import { type HeldNames, readHeldNames, renderComment } from "./held-names.ts";
import { addName, findDialect } from "./probe-lambda.ts";
import { recalculate } from "./recalculate.ts";
import { removeAll, removeName } from "./remnant.ts";
import { RUN_OPTIONS } from "./run-options.ts";
import { type Queued, send } from "./send.ts";
import { asWrite, readWriteFailure } from "./write-failure.ts";

/** Renders the functions as names, in a dialect and with a language's comments. Loaded when it is needed. */
export type LoadLambdaNames = () => Promise<(dialect: Dialect, language: Language) => readonly LambdaName[]>;

/**
 * Our functions as names of the workbook, each a LAMBDA. Which names are ours, and of which version, stands in their
 * comments. `possible` is true until an install found that this Excel does not know LAMBDA: to ask it is to write.
 */
export function functionNames(load: LoadLambdaNames, language: Language): FunctionNames {
  let isPossible = true;
  return {
    async read() {
      const lambdas = (await load())(EN_US, language);
      const held = await readHeldNames();
      const installed = lambdas.filter(({ name }) => held.isOurs(name));
      const outdated = installed.length > 0 && lambdas.some((lambda) => isFreeOrOurs(lambda, held) && !held.isCurrent(lambda));
      return { possible: isPossible, installed: namesOf(installed), outdated };
    },

    install: () =>
      asWrite(
        install(load, language).then(({ isKnown, ...outcome }) => {
          isPossible = isKnown;
          return outcome;
        }),
      ),

    uninstall: () => asWrite(removeAll(async () => (await readHeldNames()).ours.map(removeName))),
  };
}

async function install(load: LoadLambdaNames, language: Language) {
  const render = await load();
  const dialect = await findDialect();
  const isKnown = dialect !== undefined;
  const lambdas = render(dialect ?? EN_US, language);
  const before = await readHeldNames();
  const wanted = lambdas.filter((lambda) => isFreeOrOurs(lambda, before));
  const taken = namesOf(lambdas.filter((lambda) => !wanted.includes(lambda)));
  if (!dialect) return { isKnown, installed: [], taken, refused: namesOf(wanted) };
  const after = await put(wanted, before, dialect);
  await recalculate();
  return {
    isKnown,
    installed: namesOf(wanted.filter((lambda) => after.isCurrent(lambda))),
    taken,
    refused: namesOf(wanted.filter((lambda) => !after.isCurrent(lambda))),
  };
}

const namesOf = (lambdas: readonly LambdaName[]): readonly string[] => lambdas.map(({ name }) => name);

const isFreeOrOurs = ({ name }: LambdaName, held: HeldNames): boolean => !held.has(name) || held.isOurs(name);

/**
 * Puts names into the workbook: together, and where Excel refuses that, each in a request of its own, because Excel does
 * not say which one it refused. Resolves to what the workbook then holds.
 */
async function put(wanted: readonly LambdaName[], before: HeldNames, dialect: Dialect): Promise<HeldNames> {
  const write = (lambdas: readonly LambdaName[], held: HeldNames): Promise<boolean> =>
    Excel.run(RUN_OPTIONS, (context) => send(context, queueNames(context.workbook, lambdas, held, dialect))).then(
      () => true,
      () => false,
    );
  const dueIn = (held: HeldNames) => wanted.filter((lambda) => !held.isCurrent(lambda));
  try {
    if (dueIn(before).length === 0) return before;
    const isWritten = await write(dueIn(before), before);
    const held = await readHeldNames();
    if (isWritten) return held;
    for (const lambda of dueIn(held)) await write([lambda], held);
    return await readHeldNames();
  } catch (error) {
    throw readWriteFailure(error, namesOf(wanted));
  }
}

function* queueNames({ names }: Excel.Workbook, lambdas: readonly LambdaName[], held: HeldNames, dialect: Dialect): Generator<Queued> {
  for (const lambda of lambdas) {
    const { name, formula } = lambda;
    const comment = renderComment(lambda);
    // Cells that call the name keep it while its formula changes.
    if (held.has(name)) names.getItem(name).set({ formula, comment });
    else addName(names, { name, formula, comment }, dialect);
    yield { bytes: formula.length + BYTES_A_NAME };
  }
}

const BYTES_A_NAME = 1500;
