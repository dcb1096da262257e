import type { LambdaName } from "../../core/publish/lambda-names.ts";
import { RUN_OPTIONS } from "./run-options.ts";

/** A longer comment can break the workbook's file. */
const LONGEST_COMMENT = 255;

/** What tells our names from others, and one version from another: how their comments begin. */
const MARK = /^Measured By ([0-9a-f]{8})\b/;

/** Whether a name with this comment holds one of our functions. */
export const isOurs = (comment: string): boolean => MARK.test(comment);

export function renderComment({ version, summary }: LambdaName): string {
  const comment = `Measured By ${version}. ${summary}`;
  return comment.length <= LONGEST_COMMENT ? comment : `${comment.slice(0, LONGEST_COMMENT - 1)}…`;
}

/** The names of a workbook, and which of them are ours. */
export class HeldNames {
  readonly #names: ReadonlyMap<string, { readonly name: string; readonly version?: string }>;

  constructor(items: readonly { readonly name: string; readonly comment: string }[]) {
    this.#names = new Map(
      items.map(({ name, comment }) => {
        const version = MARK.exec(comment)?.[1];
        return [name.toLowerCase(), { name, ...(version !== undefined && { version }) }];
      }),
    );
  }

  has(name: string): boolean {
    return this.#names.has(name.toLowerCase());
  }

  isOurs(name: string): boolean {
    return this.#names.get(name.toLowerCase())?.version !== undefined;
  }

  isCurrent({ name, version }: LambdaName): boolean {
    return this.#names.get(name.toLowerCase())?.version === version;
  }

  get ours(): readonly string[] {
    return [...this.#names.values()].filter(({ version }) => version !== undefined).map(({ name }) => name);
  }
}

export const readHeldNames = (): Promise<HeldNames> =>
  Excel.run(RUN_OPTIONS, async (context) => {
    const names = context.workbook.names.load("items/name,items/comment");
    await context.sync();
    return new HeldNames(names.items);
  });
