/** Names that are not taken: those of `render(1)`, `render(2)` … that are free, as many as asked for. */
export function chooseFreeNames(count: number, render: (number: number) => string, taken: (name: string) => boolean): readonly string[] {
  const names: string[] = [];
  for (let number = 1; names.length < count; number++) if (!taken(render(number))) names.push(render(number));
  return names;
}
