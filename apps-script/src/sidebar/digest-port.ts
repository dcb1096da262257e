import type { DigestWords } from "../../../core/digest/render-digest.ts";
import { TABLE_NAMES } from "../../../core/plan/table-names.ts";
import type { LateParts } from "../../../core/sidebar/late-parts.ts";
import type { Digest, SidebarHost } from "../../../core/sidebar-host.ts";
import { MOST_RECIPIENTS } from "../digest/most-recipients.ts";
import type { Weekday } from "../server-functions.ts";
import { refuse } from "./refuse.ts";
import type { Server } from "./script-run.ts";

const WEEKDAYS: readonly Weekday[] = ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"];

/** The digest behind the sidebar's port. The script keeps no texts of it: they come with each request, in the language of the set. */
export function createDigest(server: Server, read: SidebarHost["read"], parts: LateParts): Digest {
  async function words(): Promise<DigestWords> {
    const { digestWords, readSetLanguage } = await parts.loadPlanning();
    const language = readSetLanguage(await read([TABLE_NAMES.settings]));
    await parts.loadLanguage(language);
    return digestWords(language);
  }
  return {
    mostRecipients: MOST_RECIPIENTS,
    read: () => server.readDigest(),
    preview: async () => server.previewDigest(await words()),
    schedule: async (choice) => refuse(await server.scheduleDigest(choice, WEEKDAYS[choice.weekday - 1] as Weekday, await words())),
    sendNow: async (to) => refuse(await server.sendDigest(to, await words())),
    stop: async () => refuse(await server.stopDigest()),
  };
}
