import type { DigestState, WriteFailureReason } from "../../../core/sidebar-host.ts";
import { withDocumentLock } from "../document-lock.ts";
import { parseDigestChoice, parseDigestWords, parseText } from "../parse-input.ts";
import { answerFailure, messageOf } from "../run-steps.ts";
import type { Weekday } from "../server-functions.ts";
import { readStoredDigest, storeDigest } from "./stored-digest.ts";
import { createTrigger, deleteTriggers } from "./triggers.ts";

const SCOPE = "https://www.googleapis.com/auth/";
const MAIL = `${SCOPE}script.send_mail`;
const TRIGGERS = `${SCOPE}script.scriptapp`;

/** The typings know the calls without scopes alone. */
interface AuthorizationByScope {
  getAuthorizationInfo(mode: unknown, scopes: readonly string[]): GoogleAppsScript.Script.AuthorizationInfo;
}

const isGranted = (scope: string): boolean =>
  (ScriptApp as unknown as AuthorizationByScope).getAuthorizationInfo(ScriptApp.AuthMode.FULL, [scope]).getAuthorizationStatus() ===
  ScriptApp.AuthorizationStatus.NOT_REQUIRED;

/** What the sidebar shows of the digest. Asks for nothing that the user has not agreed to. */
export function readDigest(): DigestState {
  const { schedule, sentTo: _, ...told } = readStoredDigest();
  const refused = isGranted(MAIL) ? (isGranted(TRIGGERS) ? undefined : "triggers") : "mail";
  return {
    ...told,
    timeZone: SpreadsheetApp.getActive().getSpreadsheetTimeZone(),
    quotaLeft: refused === "mail" ? 0 : MailApp.getRemainingDailyQuota(),
    ...(schedule && { choice: schedule.choice }),
    ...(refused && { refused }),
  };
}

/**
 * Replaces the schedule; answers why not, or null. Google allows one trigger, so the old one goes first: where no new one
 * comes the digest is off, and what is stored says why.
 */
export const scheduleDigest = (givenChoice: unknown, givenWeekday: unknown, givenWords: unknown): WriteFailureReason | null =>
  answerFailure(() => {
    const choice = parseDigestChoice(givenChoice);
    const weekday = parseText(givenWeekday) as Weekday;
    const words = parseDigestWords(givenWords);
    ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, [`${SCOPE}spreadsheets.currentonly`, MAIL, TRIGGERS]);
    withDocumentLock(() => {
      const { schedule: _, lastFailure: __, ...stored } = readStoredDigest();
      try {
        deleteTriggers(() => true);
        storeDigest({ ...stored, schedule: { choice, words, trigger: createTrigger(weekday, choice.hour) } });
      } catch (cause) {
        storeDigest({ ...stored, lastFailure: messageOf(cause) });
        throw cause;
      }
    });
  });

/**
 * Somebody else's trigger, which only they could remove, finds no schedule and removes itself. Who has not agreed to
 * triggers has none. Answers why not, or null.
 */
export const stopDigest = (): WriteFailureReason | null =>
  answerFailure(() =>
    withDocumentLock(() => {
      const { schedule: _, ...stored } = readStoredDigest();
      storeDigest(stored);
      if (isGranted(TRIGGERS)) deleteTriggers(() => true);
    }),
  );
