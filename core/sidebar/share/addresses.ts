/** The e-mail addresses of a list, however it is separated, each once; and what in it is none. */
export function parseAddresses(text: string): { readonly emails: readonly string[]; readonly wrong: readonly string[] } {
  const entries = [...new Set(text.split(/[\s,;]+/).filter((entry) => entry !== ""))];
  return { emails: entries.filter(isAddress), wrong: entries.filter((entry) => !isAddress(entry)) };
}

const isAddress = (entry: string): boolean => /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]{2,}$/.test(entry);
