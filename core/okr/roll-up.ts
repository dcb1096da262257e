/** An objective in the cascade; a blank weight counts as 1. */
export interface CascadedObjective {
  readonly id: string;
  readonly parent?: string;
  readonly weight?: number;
}

/** A key result that is measured, or not: without progress it does not count. */
export interface MeasuredKeyResult {
  /** Id of its objective. */
  readonly objective: string;
  readonly weight?: number;
  readonly progress?: number;
  readonly expected?: number;
}

export interface RolledUp {
  readonly progress: number;
  readonly expected: number;
}

/** Weight and weighted sums of what an objective rests on. */
interface Sums {
  readonly weight: number;
  readonly progress: number;
  readonly expected: number;
}

/**
 * Progress and expected progress of each objective, in their order: the weighted means over its measured key results, each
 * child counting as one of them by its weight, and each grandchild as one of its child's. Undefined where nothing with a
 * weight is measured. Deeper levels do not count, so that a circle of parents ends.
 */
export function rollUp(
  objectives: readonly CascadedObjective[],
  keyResults: readonly MeasuredKeyResult[],
): readonly (RolledUp | undefined)[] {
  const ofKeyResults = addUp(
    keyResults.map(({ objective, weight = 1, progress, expected = 0 }) => [
      objective,
      progress === undefined ? NOTHING : { weight, progress: weight * progress, expected: weight * expected },
    ]),
  );
  const own = objectives.map(({ id }) => ofKeyResults.get(id) ?? NOTHING);
  const withChildren = (below: readonly Sums[]) => {
    const ofChildren = addUp(objectives.map((child, index) => [child.parent ?? "", shareOf(child, below[index] ?? NOTHING)]));
    return objectives.map(({ id }, index) => add(own[index] ?? NOTHING, ofChildren.get(id) ?? NOTHING));
  };
  return withChildren(withChildren(own)).map(({ weight, progress, expected }) =>
    weight > 0 ? { progress: progress / weight, expected: expected / weight } : undefined,
  );
}

const NOTHING: Sums = { weight: 0, progress: 0, expected: 0 };

/** What an objective adds to its parent: its own means, by its weight there. */
const shareOf = ({ weight = 1 }: CascadedObjective, sums: Sums): Sums =>
  sums.weight > 0
    ? { weight, progress: (weight * sums.progress) / sums.weight, expected: (weight * sums.expected) / sums.weight }
    : NOTHING;

function addUp(parts: readonly (readonly [id: string, sums: Sums])[]): ReadonlyMap<string, Sums> {
  const totals = new Map<string, Sums>();
  for (const [id, sums] of parts) totals.set(id, add(totals.get(id) ?? NOTHING, sums));
  return totals;
}

const add = (left: Sums, right: Sums): Sums => ({
  weight: left.weight + right.weight,
  progress: left.progress + right.progress,
  expected: left.expected + right.expected,
});
