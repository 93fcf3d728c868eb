import type { Page } from "@playwright/test";

/** What the portal keeps in this browser beside cookies. */
export async function whatIsKept(page: Page) {
  return page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
}

/** The record of kept cards as it lies in the browser, and what becomes of trying to take its key out. */
export async function keptRecord(page: Page) {
  return page.evaluate(async () => {
    const answer = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await answer(indexedDB.open("portal-kartice"));
    const store = database.transaction("kept").objectStore("kept");
    const [record] = await answer(store.getAll());
    database.close();
    const key: CryptoKey = record.key;
    const taken = await crypto.subtle.exportKey("raw", key).then(
      () => "taken",
      (error: Error) => error.name,
    );
    return {
      names: Object.keys(record).sort(),
      text: new TextDecoder().decode(record.sealed),
      extractable: key.extractable,
      taken,
    };
  });
}
