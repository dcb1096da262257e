/** From 20 on a counted noun takes "de", except after 101 to 119 and their like: 5 foi, 25 de foi, 105 foi. */
export function counted(count: number, one: string, many: string): string {
  if (count === 1) return `1 ${one}`;
  const rest = count % 100;
  return count === 0 || (rest > 0 && rest < 20) ? `${count} ${many}` : `${count} de ${many}`;
}
