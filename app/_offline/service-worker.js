// @ts-check
/* global NAMES, VERSION */

/**
 * @typedef {Event & { waitUntil(work: Promise<unknown>): void }} LifeEvent
 * @typedef {Event & { request: Request, respondWith(answer: Promise<Response>): void }} FetchEvent
 * @typedef {{ registration: ServiceWorkerRegistration, skipWaiting(): Promise<void> }} ServiceWorkerScope
 */

const worker = /** @type {ServiceWorkerScope} */ (/** @type {unknown} */ (self));

const CACHE = NAMES.caches + VERSION;
/** Of a card's own page, and of the page of all; papers and passes lie deeper. */
const CARD_PAGE = new RegExp(`^${NAMES.scope}(/[^/]+)?$`);
/** In a waiting room the network is often there and yet of no use. */
const PATIENCE = 5_000;

addEventListener("install", (event) => {
  const cached = caches.open(CACHE).then((cache) => cache.add(new Request(NAMES.shell, { cache: "reload" })));
  /** @type {LifeEvent} */ (event).waitUntil(cached.then(() => worker.skipWaiting()));
});

addEventListener("activate", (event) => {
  /** @type {LifeEvent} */ (event).waitUntil(dropCaches((name) => name !== CACHE));
});

addEventListener("fetch", (event) => {
  const asked = /** @type {FetchEvent} */ (event);
  const { request } = asked;
  const isCardPage = request.mode === "navigate" && CARD_PAGE.test(new URL(request.url).pathname);
  if (request.method === "GET" && isCardPage) asked.respondWith(pageOrShell(request));
});

/** The portal's answer; the kept card when none comes, or only that the portal is away. */
async function pageOrShell(/** @type {Request} */ request) {
  const asked = fetch(request).catch(() => null);
  const answer = await Promise.race([asked, outOfPatience()]);
  if (answer && answer.status < 500) return answer;
  const shell = (await hasCards()) ? await caches.match(NAMES.shell, { cacheName: CACHE }) : await leave();
  return shell ?? (await asked) ?? Response.error();
}

/** @returns {Promise<null>} */
function outOfPatience() {
  return new Promise((resolve) => setTimeout(() => resolve(null), PATIENCE));
}

/** With no card left there is nothing to serve. */
async function leave() {
  await dropCaches(() => true);
  await worker.registration.unregister();
  return undefined;
}

async function dropCaches(/** @type {(name: string) => boolean} */ isOld) {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(NAMES.caches) && isOld(name));
  await Promise.all(old.map((name) => caches.delete(name)));
}

/** @returns {Promise<boolean>} */
function hasCards() {
  return new Promise((resolve) => {
    const opening = indexedDB.open(NAMES.database, 1);
    // A database that was not there is not made by asking for it.
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onerror = () => resolve(false);
    opening.onsuccess = () => {
      const count = opening.result.transaction(NAMES.store).objectStore(NAMES.store).count(NAMES.record);
      count.onsuccess = () => resolve(count.result > 0);
      count.onerror = () => resolve(false);
      opening.result.close();
    };
  });
}
