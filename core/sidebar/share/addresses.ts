import { isEmailAddress } from "../../email-address.ts";

/** The e-mail addresses of a list, however it is separated, each once; and what in it is none. */
export function parseAddresses(text: string): { readonly emails: readonly string[]; readonly wrong: readonly string[] } {
  const typed = text.split(/[\s,;]+/).filter((entry) => entry !== "");
  const addresses = typed.filter(isEmailAddress).map((email) => email.toLowerCase());
  const others = typed.filter((entry) => !isEmailAddress(entry));
  return { emails: [...new Set(addresses)], wrong: [...new Set(others)] };
}
