import { AddressFailure, type DigestState, type Invited, type SidebarHost } from "../../core/sidebar-host.ts";

export const CAPABILITIES = ["selection", "leftovers", "link", "people", "digest", "calendar", "names"] as const;
export type OfferedCapability = (typeof CAPABILITIES)[number];

type Capabilities = Pick<SidebarHost, "leftovers" | "sharing" | "digest" | "functionNames" | "addToCalendar" | "readSelection">;

/** Simulated capabilities that a host may offer: they keep what they are told, and write down in `asked` what they were asked. */
export function simulateCapabilities(offers: readonly string[], asked: string[]): Partial<Capabilities> {
  const all: Readonly<Record<OfferedCapability, () => Partial<Capabilities>>> = {
    selection: () => ({ readSelection: async () => ["B2:B13", "'Our data'!A2:A13"] }),
    leftovers: () => ({ leftovers: simulateLeftovers(asked) }),
    link: () => ({
      sharing: { readLink: async () => "https://example.com/okrs", composeMail: ({ subject }) => void asked.push(`mail ${subject}`) },
    }),
    people: () => ({ sharing: { readLink: async () => "https://example.com/okrs", people: simulatePeople(asked) } }),
    digest: () => ({ digest: simulateDigest(asked) }),
    calendar: () => ({ addToCalendar: ({ title, weekday, hour }) => void asked.push(`calendar ${title} ${weekday} ${hour}`) }),
    names: () => ({ functionNames: simulateNames(asked) }),
  };
  return Object.assign({}, ...CAPABILITIES.filter((each) => offers.includes(each)).map((each) => all[each]()));
}

function simulateLeftovers(asked: string[]): NonNullable<SidebarHost["leftovers"]> {
  let left: readonly string[] = ["Dashboard (2)"];
  return {
    read: async () => left,
    remove: async () => {
      asked.push("remove leftovers");
      left = [];
    },
  };
}

/** Refuses whoever is at nowhere.example. */
function simulatePeople(asked: string[]): NonNullable<NonNullable<SidebarHost["sharing"]>["people"]> {
  let invited: readonly Invited[] = [];
  return {
    read: async () => invited,
    invite: async (emails, role) => {
      const refused = emails.filter((email) => email.endsWith("@nowhere.example"));
      if (refused.length > 0) throw new AddressFailure(refused);
      asked.push(`invite ${emails.join(" ")} ${role}`);
      invited = [...invited, ...emails.map((email) => ({ email, role }))];
    },
    remove: async (email) => {
      asked.push(`remove ${email}`);
      invited = invited.filter((each) => each.email !== email);
    },
  };
}

function simulateDigest(asked: string[]): NonNullable<SidebarHost["digest"]> {
  let state: DigestState = { timeZone: "Europe/Stockholm", quotaLeft: 100 };
  return {
    mostRecipients: 50,
    read: async () => state,
    preview: async () => ({
      subject: "OKRs: 2 need attention",
      html: "<p>Reach 10,000 subscribers</p>",
      text: "Reach 10,000 subscribers\n8,200 of 10,000",
    }),
    schedule: async (choice) => {
      asked.push(`schedule ${choice.to.join(" ")} ${choice.weekday} ${choice.hour}`);
      state = { ...state, choice };
    },
    sendNow: async (to) => {
      asked.push(`send ${to.join(" ")}`);
      state = { ...state, quotaLeft: state.quotaLeft - to.length };
    },
    stop: async () => {
      asked.push("stop");
      const { choice: _, ...rest } = state;
      state = rest;
    },
  };
}

function simulateNames(asked: string[]): NonNullable<SidebarHost["functionNames"]> {
  let installed: readonly string[] = [];
  return {
    read: async () => ({ possible: true, installed, outdated: false }),
    install: async () => {
      asked.push("install names");
      installed = ["KPI_CHANGE", "KPI_CTR"];
      return { installed, taken: ["KPI_ROI"], refused: [] };
    },
    uninstall: async () => {
      asked.push("uninstall names");
      installed = [];
    },
  };
}
