// @ts-check
/* global NAMES */

/**
 * @typedef {import("./kept-cards").KeptCards} KeptCards
 * @typedef {import("./kept-cards").KeptCard} KeptCard
 */

if (location.pathname === NAMES.shell) location.replace(NAMES.scope);
else showCards();

async function showCards() {
  const kept = await unsealed().catch(() => null);
  if (!kept) return show("none");
  const today = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Belgrade" }).format();
  const lasting = kept.cards.filter(({ validUntil }) => validUntil >= today);
  if (lasting.length === 0) indexedDB.deleteDatabase(NAMES.database);
  const valid = lasting.filter(({ validFrom }) => validFrom <= today);
  if (valid.length === 0) return show("ended");
  place("as-of").textContent = kept.asOf;
  show("lead");
  const wanted = decodeURIComponent(location.pathname.slice(NAMES.scope.length + 1));
  const inOrder = [...valid].sort((one, other) => rank(one, wanted) - rank(other, wanted));
  place("cards").append(...inOrder.map(drawn));
}

function rank(/** @type {KeptCard} */ { number }, /** @type {string} */ wanted) {
  return number === wanted ? 0 : 1;
}

/** @returns {Promise<KeptCards | null>} */
async function unsealed() {
  const record = await read();
  if (!record) return null;
  const plain = await crypto.subtle.decrypt({ name: "AES-GCM", iv: record.iv }, record.key, record.sealed);
  return JSON.parse(new TextDecoder().decode(plain));
}

/** @returns {Promise<{ key: CryptoKey, iv: BufferSource, sealed: ArrayBuffer } | undefined>} */
function read() {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(NAMES.database, 1);
    // A database that was not there is not made by asking for it.
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const asked = opening.result.transaction(NAMES.store).objectStore(NAMES.store).get(NAMES.record);
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error);
      opening.result.close();
    };
  });
}

/** One card with its code, from the document's template; text only ever becomes text. */
function drawn(/** @type {KeptCard} */ { name, facts, code }) {
  const template = /** @type {HTMLTemplateElement} */ (place("card"));
  const card = /** @type {DocumentFragment} */ (template.content.cloneNode(true));
  part(card, ".name").textContent = name;
  part(card, "dl").append(...facts.map(fact));
  const picture = part(card, ".qr svg");
  picture.setAttribute("viewBox", `0 0 ${code.side} ${code.side}`);
  picture.setAttribute("aria-label", code.label);
  part(card, ".light").setAttribute("d", `M0 0h${code.side}v${code.side}H0z`);
  part(card, ".dark").setAttribute("d", code.path);
  return card;
}

function fact(/** @type {KeptCard["facts"][number]} */ { term, parts }) {
  const [one] = parts;
  const value = element("dd", ...(parts.length > 1 ? [spaced(parts)] : [one ?? ""]));
  return element("div", element("dt", term), value);
}

function spaced(/** @type {readonly string[]} */ parts) {
  const number = element("span", ...parts.map((text) => element("i", text)));
  number.className = "copy";
  return number;
}

function element(/** @type {string} */ name, /** @type {(string | Node)[]} */ ...children) {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}

function show(/** @type {string} */ id) {
  place(id).hidden = false;
}

function place(/** @type {string} */ id) {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The document has no ${id}`);
  return found;
}

/** @returns {Element} */
function part(/** @type {ParentNode} */ card, /** @type {string} */ selector) {
  const found = card.querySelector(selector);
  if (!found) throw new Error(`The card has no ${selector}`);
  return found;
}
