import { type DigestWords, fill, type RenderedDigest, renderDigest } from "../../../core/digest/render-digest.ts";
import { WriteFailure, type WriteFailureReason } from "../../../core/sidebar-host.ts";
import { withDocumentLock } from "../document-lock.ts";
import { parseDigestWords, parseRecipients } from "../parse-input.ts";
import { answerFailure, messageOf } from "../run-steps.ts";
import { createCellReader } from "../serial-of-date.ts";
import { readDigestModel } from "./read-digest-model.ts";
import { readStoredDigest, type StoredDigest, storeDigest } from "./stored-digest.ts";
import { deleteTriggers } from "./triggers.ts";

/** How long the trigger waits for others who write, in milliseconds: nobody waits for it. */
const PATIENCE = 60_000;

export const previewDigest = (words: unknown): RenderedDigest => compose(parseDigestWords(words));

/** Sends it now, whoever had it before. Answers why not, or null. */
export const sendDigest = (givenRecipients: unknown, givenWords: unknown): WriteFailureReason | null =>
  answerFailure(() => {
    const to = parseRecipients(givenRecipients);
    const words = parseDigestWords(givenWords);
    withDocumentLock(() => send(to, words));
  });

/**
 * What the trigger calls. It sends to those who had none today; a trigger that is not the one of the stored schedule, as
 * when somebody else has scheduled since, removes itself.
 */
export function sendScheduledDigest(event: unknown): void {
  const { triggerUid: trigger } = Object(event) as { readonly triggerUid?: unknown };
  try {
    withDocumentLock(() => {
      const stored = readStoredDigest();
      const { schedule } = stored;
      if (!schedule || schedule.trigger !== trigger) return deleteTriggers((id) => id === trigger);
      const had = sentOn(today(), stored);
      const recipients = schedule.choice.to.filter((email) => !had.includes(email));
      if (recipients.length > 0) send(recipients, schedule.words);
    }, PATIENCE);
  } catch (cause) {
    const stored = readStoredDigest();
    const { schedule } = stored;
    if (schedule) storeDigest({ ...stored, lastFailure: cause instanceof WriteFailure ? schedule.words.busy : messageOf(cause) });
  }
}

/**
 * The mail is the last thing that can fail, and who gets it is noted before: what may have gone out does not go out
 * again.
 */
function send(to: readonly string[], words: DigestWords): void {
  const { subject, html, text } = compose(words);
  const left = MailApp.getRemainingDailyQuota();
  if (left < to.length) throw new Error(fill(words.quota, { left, wanted: to.length }));
  const { lastFailure: _, ...stored } = readStoredDigest();
  const day = today();
  storeDigest({ ...stored, lastSent: day, sentTo: [...new Set([...sentOn(day, stored), ...to])] });
  MailApp.sendEmail({ to: to.join(","), subject, body: text, htmlBody: html, name: "Measured By" });
}

/** Who had a digest on a day. */
const sentOn = (day: number, { lastSent, sentTo = [] }: StoredDigest): readonly string[] => (lastSent === day ? sentTo : []);

const compose = (words: DigestWords): RenderedDigest => renderDigest(readDigestModel(SpreadsheetApp.getActive(), words), words);

/** The day in the spreadsheet's time zone. */
const today = (): number => createCellReader()(new Date());
