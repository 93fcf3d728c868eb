import type { KeptCards } from "./kept-cards";
import { NAMES } from "./names";

/** Whether this browser can keep cards at all. */
export function canKeepCards(): boolean {
  return "serviceWorker" in navigator && "indexedDB" in window && "caches" in window && isSecureContext;
}

/**
 * Keeps cards encrypted under a new key that never leaves the browser, and starts the service worker that shows them
 * without the network. Throws where the browser refuses either.
 */
export async function keepCards(cards: KeptCards): Promise<void> {
  const key = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, [
    "encrypt",
    "decrypt",
  ]);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const plain = new TextEncoder().encode(JSON.stringify(cards));
  const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, plain);
  await activated(await navigator.serviceWorker.register(NAMES.worker, { scope: NAMES.scope }));
  await inStore("readwrite", (store) => store.put({ key, iv, sealed }, NAMES.record));
}

/** Whether cards are kept here. */
export async function hasCards(): Promise<boolean> {
  return (await inStore("readonly", (store) => store.count(NAMES.record))) > 0;
}

function activated({ installing, waiting, active }: ServiceWorkerRegistration): Promise<void> {
  const worker = installing ?? waiting ?? active;
  return new Promise((resolve, reject) => {
    const look = () => {
      if (worker?.state === "activated") resolve();
      if (!worker || worker.state === "redundant") reject(new Error("The service worker did not start"));
    };
    worker?.addEventListener("statechange", look);
    look();
  });
}

async function inStore<Value>(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<Value>,
): Promise<Value> {
  const database = await opened();
  try {
    return await answerOf(ask(database.transaction(NAMES.store, mode).objectStore(NAMES.store)));
  } finally {
    database.close();
  }
}

function opened(): Promise<IDBDatabase> {
  const opening = indexedDB.open(NAMES.database, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(NAMES.store);
  return answerOf(opening);
}

function answerOf<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
