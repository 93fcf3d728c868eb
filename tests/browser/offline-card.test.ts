import { formatDate } from "#lib/texts/format";
import { textsIn } from "#lib/texts/language";
import { sr } from "#lib/texts/sr";
import type { Account } from "../support/doors";
import { expectAccessible } from "./axe";
import { keptRecord, whatIsKept } from "./device";
import { expect, test } from "./fixtures";
import { CARD, CHILD, keep, NOTHING, NUMBER, openOffline } from "./kept-card";
import { accountOf } from "./sample-account";
import { signIn } from "./signing-in";

const { device, offline, code } = sr.healthCard;

// What a browser says of a page that cannot come.
test.use({ tolerated: /net::ERR_|Failed to load resource|Failed to fetch/ });
test.slow();

let vesna: Account;
test.beforeEach(async ({ page, portal }) => {
  vesna = await accountOf(portal, "vesna");
  await signIn(page, portal, vesna);
  await page.goto(CARD);
});

test("without the choice nothing is kept, and without the network nothing opens", async ({
  page,
  context,
}) => {
  await expect(page.getByRole("button", { name: device.keepMany })).toBeVisible();
  expect(await whatIsKept(page)).toEqual(NOTHING);
  await context.setOffline(true);
  await expect(page.goto(CARD)).rejects.toThrow("ERR_INTERNET_DISCONNECTED");
});

test("after the choice the cards open without the network on a fresh page, the one asked for first", async ({
  page,
  context,
}) => {
  await keep(page);
  const fresh = await openOffline(page, context, `${CARD}/${CHILD}`);
  await expect(fresh.getByRole("article")).toHaveCount(2);
  await expect(fresh.getByRole("article").first()).toContainText("Luka Ilić");
  for (const words of ["Vesna Ilić", "Porodica", `Podaci od ${formatDate(new Date())}`, "011 222 0575"])
    await expect(fresh.getByRole("main")).toContainText(words);
  await expect(fresh.getByRole("img", { name: code.label.replace("{number}", NUMBER) })).toBeVisible();
  await expectAccessible(fresh, "offline card");
  await context.setOffline(false);
  await fresh.getByRole("link", { name: offline.again }).click();
  await expect(fresh.getByRole("button", { name: device.takeBack })).toBeVisible();
});

test("P2: no page of the portal is kept, only the document that is the same for everybody", async ({
  page,
  context,
}) => {
  await keep(page);
  for (const path of ["/pregled", "/polise", CARD, `${CARD}/${NUMBER}`, CARD]) await page.goto(path);
  const kept = await page.evaluate(async () => {
    const files = [];
    for (const name of await caches.keys())
      for (const request of await (await caches.open(name)).keys()) {
        const answer = await caches.match(request);
        files.push({ path: new URL(request.url).pathname, text: await answer?.text() });
      }
    return files;
  });
  expect(kept.map(({ path }) => path)).toEqual(["/kartica-bez-mreze"]);
  for (const secret of ["Vesna", "Luka", NUMBER, CHILD]) expect(kept[0]?.text).not.toContain(secret);
  await context.setOffline(true);
  for (const path of ["/pregled", `${CARD}/${NUMBER}/pdf`, "/zdravlje"])
    await expect(page.goto(path)).rejects.toThrow("ERR_INTERNET_DISCONNECTED");
});

test("what is kept is no plain text, and its key cannot be taken out of the browser", async ({ page }) => {
  await keep(page);
  const { text, names, extractable, taken } = await keptRecord(page);
  expect(names).toEqual(["iv", "key", "sealed"]);
  for (const secret of ["Vesna", "Ilić", "Porodica", NUMBER, CHILD, "7300"])
    expect(text).not.toContain(secret);
  expect(text.length).toBeGreaterThan(1000);
  expect(extractable).toBe(false);
  expect(taken).toBe("InvalidAccessError");
});

test("the choice is on record once, however often the cards are brought up to date", async ({
  page,
  portal,
}) => {
  const recorded = async () => {
    const [row] = await portal.database<{ times: number }[]>`
      select count(*)::int as times from audit_events join accounts on accounts.id = account_id
      where event = 'card.kept-on-device' and username = ${vesna.username}`;
    return row?.times;
  };
  const before = (await recorded()) ?? 0;
  await keep(page);
  await page.reload();
  await expect(page.getByRole("button", { name: device.takeBack })).toBeVisible();
  expect(await recorded()).toBe(before + 1);
});

test("the card opens when the portal is away, and when it keeps silent", async ({ page, portal }) => {
  await keep(page);
  process.kill(portal.pid(), "SIGSTOP");
  try {
    await page.goto(CARD);
    await expect(page.getByRole("main")).toContainText(offline.lead);
  } finally {
    process.kill(portal.pid(), "SIGCONT");
  }
  await portal.kill();
  await page.goto(CARD);
  await expect(page.getByRole("article")).toHaveCount(2);
  await portal.restart();
  // A portal that has just started may answer later than the service worker waits; then one asks again.
  await expect(async () => {
    await page.goto(CARD);
    await expect(page.getByRole("button", { name: device.takeBack })).toBeVisible({ timeout: 5_000 });
  }).toPass();
});

test("another script brings another document, and the one before goes", async ({ page, context }) => {
  await keep(page);
  const [before] = (await whatIsKept(page)).caches;
  await page.goto("/jezik/sr-Cyrl");
  await page.goto(CARD);
  const cyrillic = textsIn("sr-Cyrl").healthCard;
  await expect(page.getByRole("button", { name: cyrillic.device.takeBack })).toBeVisible();
  await expect.poll(async () => (await whatIsKept(page)).caches).not.toContain(before);
  expect((await whatIsKept(page)).caches).toHaveLength(1);
  const fresh = await openOffline(page, context);
  await expect(fresh.getByRole("main")).toContainText(cyrillic.offline.lead);
  await expect(fresh.getByRole("main")).toContainText(cyrillic.policyholder);
});
