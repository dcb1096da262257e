import { isEmailAddress } from "../../email-address.ts";

/** The e-mail addresses of a list, however it is separated, each once; and what in it is none. */
export function parseAddresses(text: string): { readonly emails: readonly string[]; readonly wrong: readonly string[] } {
  const typed = text.split(/[\s,;]+/).filter((entry) => entry !== "");
  const entries = [...new Map(typed.map((entry) => [entry.toLowerCase(), entry])).values()];
  return { emails: entries.filter(isEmailAddress), wrong: entries.filter((entry) => !isEmailAddress(entry)) };
}
