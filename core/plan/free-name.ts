/**
 * Gives out sheet names that nothing has yet: the wished one, or with " (2)", " (3)" … Names differ by more than case,
 * and a name it gave is taken from then on.
 */
export function freeNames(taken: readonly string[]): (wished: string) => string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  return (wished) => {
    let name = wished;
    for (let copy = 2; used.has(name.toLowerCase()); copy++) name = `${wished} (${copy})`;
    used.add(name.toLowerCase());
    return name;
  };
}
