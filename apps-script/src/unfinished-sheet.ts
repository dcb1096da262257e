/**
 * The names new sheets bear until all of them are done. A sheet found under such a name is what a killed run left
 * behind, so none of these is given out twice.
 */
export function chooseUnfinishedNames(count: number, taken: (name: string) => boolean): readonly string[] {
  const names: string[] = [];
  for (let number = 1; names.length < count; number++) {
    const name = `Measured By (unfinished ${number})`;
    if (!taken(name)) names.push(name);
  }
  return names;
}
