import { isEmailAddress } from "../../../core/email-address.ts";
import { AddressFailure, type Sharing } from "../../../core/sidebar-host.ts";
import type { Server } from "./script-run.ts";

export const createSharing = (server: Server, explain: (cause: Error) => never): Sharing => ({
  readLink: () => server.readLink().catch(explain),
  people: {
    read: () => server.readPeople().catch(explain),
    invite: async (emails, role) => {
      const misspelt = emails.filter((email) => !isEmailAddress(email));
      const refused = misspelt.length > 0 ? misspelt : await server.invitePeople(emails, role).catch(explain);
      if (refused.length > 0) throw new AddressFailure(refused);
    },
    remove: (email) => server.removePerson(email).catch(explain),
  },
});
