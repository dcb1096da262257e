import type { Invited } from "../../core/sidebar-host.ts";
import { parseEmails, parseRole, parseText } from "./parse-input.ts";
import { messageOf } from "./run-steps.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export const readLink = (): string => SpreadsheetApp.getActive().getUrl();

/** Who may see the document besides its owner. */
export const readPeople = (): readonly Invited[] => peopleOf(SpreadsheetApp.getActive());

function peopleOf(spreadsheet: Spreadsheet): readonly Invited[] {
  const owner = emailOf(spreadsheet.getOwner());
  const editors = spreadsheet.getEditors().map(emailOf);
  const viewers = spreadsheet.getViewers().map(emailOf);
  return [...new Set([...editors, ...viewers])]
    .filter((email) => email !== owner)
    .map((email) => ({ email, role: editors.includes(email) ? "editor" : "viewer" }));
}

/** A document on a shared drive has no owner. */
const emailOf = (user: GoogleAppsScript.Base.User | null): string => (user ? user.getEmail() : "");

/** Invites all or nobody. Answers the addresses that Google refused; throws where it refused for another reason. */
export function invitePeople(givenEmails: unknown, givenRole: unknown): readonly string[] {
  const emails = [...parseEmails(givenEmails)];
  const role = parseRole(givenRole);
  const spreadsheet = SpreadsheetApp.getActive();
  const before = peopleOf(spreadsheet);
  try {
    if (role === "editor") spreadsheet.addEditors(emails);
    else spreadsheet.addViewers(emails);
    return [];
  } catch (cause) {
    takeBack(spreadsheet, emails, before);
    const message = messageOf(cause);
    const refused = emails.filter((email) => message.includes(` ${email}`));
    if (refused.length === 0) throw new Error(message);
    return refused;
  }
}

/** Makes the invited what they were before, as far as Google lets it. */
function takeBack(spreadsheet: Spreadsheet, emails: readonly string[], before: readonly Invited[]): void {
  const invited = emails.map((email) => email.toLowerCase());
  try {
    for (const { email, role } of peopleOf(spreadsheet)) {
      const known = before.find((person) => person.email === email);
      if (known?.role === role || !invited.includes(email.toLowerCase())) continue;
      removeFrom(spreadsheet, email, role);
      if (known) spreadsheet.addViewers([email]);
    }
  } catch {}
}

export function removePerson(input: unknown): void {
  const email = parseText(input);
  const spreadsheet = SpreadsheetApp.getActive();
  const known = peopleOf(spreadsheet).find((person) => person.email === email);
  if (known) removeFrom(spreadsheet, email, known.role);
}

function removeFrom(spreadsheet: Spreadsheet, email: string, role: Invited["role"]): void {
  if (role === "editor") spreadsheet.removeEditor(email);
  else spreadsheet.removeViewer(email);
}
