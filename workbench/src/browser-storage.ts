import type { IWorkbookData } from "@univerjs/core";

/** What this browser keeps for the page, and nobody else: nothing leaves the computer. */
interface Kept {
  /** The workbook that the user saved, and the sheet that was shown. */
  readonly saved: { readonly workbook: IWorkbookData; readonly activeSheet: string };
  /** A file that was picked and is to be opened by the page that comes next. */
  readonly picked: Uint8Array;
}

/** Undefined where nothing is kept, or where the browser does not let pages keep anything. */
export async function readKept<K extends keyof Kept>(key: K): Promise<Kept[K] | undefined> {
  try {
    return (await inStore("readonly", (store) => store.get(key))) as Kept[K] | undefined;
  } catch {
    return undefined;
  }
}

/** Rejects where the browser does not keep it. */
export const keep = async <K extends keyof Kept>(key: K, value: Kept[K]): Promise<void> => {
  await inStore("readwrite", (store) => store.put(value, key));
};

export const forget = async (key: keyof Kept): Promise<void> => {
  await inStore("readwrite", (store) => store.delete(key));
};

const STORE = "workbook";

async function inStore(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest): Promise<unknown> {
  const opening = indexedDB.open("measured-by", 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
  const database = (await answerOf(opening)) as IDBDatabase;
  try {
    const transaction = database.transaction(STORE, mode);
    const done = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
    const answer = await answerOf(ask(transaction.objectStore(STORE)));
    await done;
    return answer;
  } finally {
    database.close();
  }
}

const answerOf = (request: IDBRequest): Promise<unknown> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
