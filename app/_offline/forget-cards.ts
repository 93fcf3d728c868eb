import { NAMES } from "./names";

/** Forgets the cards that this browser keeps, and stops what serves them; the network is not needed. */
export async function forgetCards(): Promise<void> {
  await Promise.allSettled([dropDatabase(), dropCaches(), dropWorker()]);
}

function dropDatabase(): Promise<void> {
  return new Promise((resolve) => {
    const dropping = indexedDB.deleteDatabase(NAMES.database);
    dropping.onsuccess = () => resolve();
    dropping.onerror = () => resolve();
    dropping.onblocked = () => resolve();
  });
}

async function dropCaches(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(NAMES.caches));
  await Promise.all(names.map((name) => caches.delete(name)));
}

async function dropWorker(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(NAMES.scope);
  await registration?.unregister();
}
