import type { Document } from "./document.ts";
import { expose, type Wire } from "./wire.ts";

/** Who may see a spreadsheet, by e-mail address. */
export interface People {
  readonly owner: string;
  editors: string[];
  viewers: string[];
}

export const createPeople = (): People => ({ owner: "owner@example.com", editors: [], viewers: [] });

const exposeUser = (wire: Wire, email: string): GoogleAppsScript.Base.User =>
  expose<GoogleAppsScript.Base.User>(wire, "User", { getEmail: () => email });

/** The members of Spreadsheet that sharing uses. Google adds all of a list or refuses it for one address it does not know. */
export function exposePeople({ wire, workbook }: Document): Partial<GoogleAppsScript.Spreadsheet.Spreadsheet> {
  const { people } = workbook;
  const show = (emails: readonly string[]) => emails.map((email) => exposeUser(wire, email));
  const check = (emails: readonly string[]): void => {
    const unknown = emails.find((email) => !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) || email.endsWith("@unknown.example"));
    if (unknown !== undefined) throw new Error(`Invalid email: ${unknown}`);
  };
  const without = (emails: readonly string[], gone: readonly string[]): string[] => emails.filter((email) => !gone.includes(email));
  return {
    getOwner: () => exposeUser(wire, people.owner),
    getEditors: () => show([people.owner, ...people.editors]),
    getViewers: () => show(people.viewers),
    addEditors(emails: string[]) {
      check(emails);
      people.viewers = without(people.viewers, emails);
      people.editors = [...without(people.editors, emails), ...emails];
      return undefined as never;
    },
    addViewers(emails: string[]) {
      check(emails);
      people.viewers = [...without(people.viewers, emails), ...without(emails, [people.owner, ...people.editors])];
      return undefined as never;
    },
    removeEditor(email: unknown) {
      people.editors = without(people.editors, [String(email)]);
      return undefined as never;
    },
    removeViewer(email: unknown) {
      people.viewers = without(people.viewers, [String(email)]);
      return undefined as never;
    },
  };
}
