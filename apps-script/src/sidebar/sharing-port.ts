import { isEmailAddress } from "../../../core/email-address.ts";
import { AddressFailure, type Sharing } from "../../../core/sidebar-host.ts";
import type { Server } from "./script-run.ts";

export const createSharing = (server: Server): Sharing => ({
  readLink: () => server.readLink(),
  people: {
    read: () => server.readPeople(),
    invite: async (emails, role) => {
      const misspelt = emails.filter((email) => !isEmailAddress(email));
      const refused = misspelt.length > 0 ? misspelt : await server.invitePeople(emails, role);
      if (refused.length > 0) throw new AddressFailure(refused);
    },
    remove: (email) => server.removePerson(email),
  },
});
