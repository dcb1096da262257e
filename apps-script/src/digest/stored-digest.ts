import type { DigestWords } from "../../../core/digest/render-digest.ts";
import type { DigestChoice, DigestState } from "../../../core/sidebar-host.ts";

/** What a document remembers of its digest, for whoever opens it and for the trigger. */
export interface StoredDigest extends Pick<DigestState, "lastFailure" | "lastSent"> {
  readonly schedule?: {
    readonly choice: DigestChoice;
    readonly words: DigestWords;
    /** Id of the trigger that may send it: any other is left over from before. */
    readonly trigger: string;
  };
  /** Who was sent a digest on the day it last went out: nobody gets it twice a day. */
  readonly sentTo?: readonly string[];
}

const KEY = "digest";

export const readStoredDigest = (): StoredDigest => JSON.parse(properties().getProperty(KEY) || "{}") as StoredDigest;

export const storeDigest = (digest: StoredDigest): void => void properties().setProperty(KEY, JSON.stringify(digest));

/** An add-on always has a document; the typings think of scripts that have none. */
const properties = () => PropertiesService.getDocumentProperties() as GoogleAppsScript.Properties.Properties;
