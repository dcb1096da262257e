import { expose, type Wire } from "./wire.ts";

/** What Google keeps of the user who runs the add-on, across executions. Plain data. */
export interface Account {
  /** Mails that went out, in their order. */
  readonly mails: Mail[];
  /** Addresses that mail may still go to today. */
  quotaLeft: number;
  readonly properties: Map<string, string>;
  readonly triggers: Trigger[];
}

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string;
  readonly name: string;
}

export interface Trigger {
  readonly id: string;
  readonly functionName: string;
  readonly weekday: string;
  readonly hour: number;
  readonly timeZone: string;
}

export const createAccount = (quotaLeft = 100): Account => ({ mails: [], quotaLeft, properties: new Map(), triggers: [] });

/** The most that one message can be addressed to, and the characters of its body and its subject. */
const MOST_RECIPIENTS = 50;
const LONGEST_BODY = 200 * 1024;
const LONGEST_SUBJECT = 250;

export const exposeMail = (wire: Wire, account: Account): GoogleAppsScript.Mail.MailApp =>
  expose<GoogleAppsScript.Mail.MailApp>(wire, "MailApp", {
    getRemainingDailyQuota: () => account.quotaLeft,
    // biome-ignore lint/suspicious/noExplicitAny: one function stands for the four overloads; ours alone is modelled.
    sendEmail(mail: any) {
      if (typeof mail !== "object") throw new TypeError("Only a message as one object is modelled by the simulated Google Sheets");
      const recipients = String(mail.to).split(",");
      for (const recipient of recipients) if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(recipient)) throw new Error(`Invalid email: ${recipient}`);
      if (recipients.length > MOST_RECIPIENTS) throw new Error("Limit Exceeded: Email Recipients Per Message.");
      if (recipients.length > account.quotaLeft) throw new Error("Service invoked too many times for one day: email.");
      if (Math.max(mail.body.length, mail.htmlBody.length) > LONGEST_BODY) throw new Error("Limit Exceeded: Email Body Size.");
      if (mail.subject.length > LONGEST_SUBJECT) throw new Error("Invalid argument: subject");
      account.quotaLeft -= recipients.length;
      account.mails.push({ ...mail });
    },
  });

/** The longest value that a property can have, in bytes. */
const LONGEST_PROPERTY = 9 * 1024;

export const exposeProperties = (wire: Wire, properties: Map<string, string>): GoogleAppsScript.Properties.Properties => {
  const exposed: GoogleAppsScript.Properties.Properties = expose<GoogleAppsScript.Properties.Properties>(wire, "Properties", {
    getProperty: (key) => properties.get(key) ?? null,
    setProperty(key, value) {
      if (unescape(encodeURIComponent(value)).length > LONGEST_PROPERTY) throw new Error("Argument too large: value");
      properties.set(key, value);
      return exposed;
    },
  });
  return exposed;
};

/** Nothing expires: tests do not let time pass. */
export const exposeCache = (wire: Wire, cache: Map<string, string>): GoogleAppsScript.Cache.Cache =>
  expose<GoogleAppsScript.Cache.Cache>(wire, "Cache", {
    get: (key) => cache.get(key) ?? null,
    put(key: string, value: string) {
      cache.set(key, value);
    },
  });
