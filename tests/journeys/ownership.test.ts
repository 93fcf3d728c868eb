import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SAMPLE_CLIENTS } from "#db/demo/scenarios";
import { sr } from "#lib/texts/sr";
import type { Browser } from "../support/browser";
import { type Account, codeFrom, openAccount, otherThan, signedInBrowser } from "../support/doors";
import { isOfKind, mailsTo, waitForMail } from "../support/mailbox";
import { MILA } from "../support/sample-details";
import { type Portal, startPortal } from "../support/server";

const { ownership } = sr.account;
const ON_FILE = SAMPLE_CLIENTS.mila.email;

let portal: Portal;
let mila: Account;
let browser: Browser;
beforeAll(async () => {
  portal = await startPortal();
  // Policy and JMBG are right, the address is another one than the one on file.
  mila = await openAccount(portal, { ...MILA, email: "mila.druga@primer.test" });
  browser = await signedInBrowser(portal, mila);
});
afterAll(() => portal?.stop());

describe("R2: a declared account", () => {
  it("says until when it is limited and how to lift that, and shows the policies", async () => {
    for (const path of ["/pregled", "/nalog"]) {
      const page = await browser.get(path);
      expect(page.text).toContain(ownership.notice.split("{until}")[0]);
      expect(page.root.querySelector('a[href="/nalog/potvrda"]')).not.toBeNull();
    }
    expect((await browser.get("/pregled")).text.replace(/\s/g, "")).toContain(MILA.policyNumber);
    await waitForMail(portal, ON_FILE, { kind: "registration-notice" });
  });

  it("is confirmed by a code sent to the address on file, never to the typed one", async () => {
    const after = new Date();
    const asked = await browser.submit((await browser.get("/nalog/potvrda")).formWith(ownership.send));
    const mail = await waitForMail(portal, ON_FILE, { kind: "one-time-code", after });
    const codes = (await mailsTo(portal, mila.email)).filter((other) => isOfKind(other, "one-time-code"));
    expect(codes.every(({ receivedAt }) => receivedAt < after.toISOString())).toBe(true);
    const page = await browser.follow(asked);
    expect(page.text).not.toContain(ON_FILE);
    const wrong = await browser.submit(page.formWith(ownership.submit), { code: otherThan(codeFrom(mail)) });
    expect(wrong.fieldErrors.code).toContain("Preostala su još 4 pokušaja");
    const right = await browser.submit(wrong.formWith(ownership.submit), { code: codeFrom(mail) });
    const account = await browser.follow(right);
    expect(account.path).toBe("/nalog?uradjeno=potvrda");
    expect(account.text).toContain(ownership.done);
    expect(account.root.querySelector('a[href="/nalog/potvrda"]')).toBeNull();
    expect((await browser.get("/nalog/potvrda")).location).toBe("/nalog");
    await waitForMail(portal, mila.email, { kind: "ownership-confirmed", after });
  });

  it("after 72 hours is limited no longer, without anybody doing anything", async () => {
    const other = await openAccount(portal, { ...sofija(), email: "sofija.druga@primer.test" });
    const hers = await signedInBrowser(portal, other);
    const [declared] = await portal.database<{ hours: number }[]>`
      select extract(epoch from declared_until - created_at)::float / 3600 as hours
      from accounts where username = ${other.username}`;
    expect(declared?.hours).toBeCloseTo(72, 2);
    await portal.database`update accounts set declared_until = now() where username = ${other.username}`;
    expect((await hers.get("/nalog")).root.querySelector('a[href="/nalog/potvrda"]')).toBeNull();
  });

  it("takes five wrong codes at most, and a code of another session counts for nothing", async () => {
    await portal.database`update accounts set declared_until = now() + interval '1 day' where username = 'mila'`;
    const [first, second] = [await signedInBrowser(portal, mila), await signedInBrowser(portal, mila)];
    const after = new Date();
    const asked = await first.submit((await first.get("/nalog/potvrda")).formWith(ownership.send));
    const code = codeFrom(await waitForMail(portal, ON_FILE, { kind: "one-time-code", after }));
    const page = await first.follow(asked);
    const elsewhere = await second.submit(page.formWith(ownership.submit), { code });
    expect(elsewhere.location).toBe("/nalog/potvrda");
    for (let by = 1; by <= 5; by += 1)
      await first.submit(page.formWith(ownership.submit), { code: otherThan(code, by) });
    const late = await first.submit(page.formWith(ownership.submit), { code });
    expect(late.location).toBe("/nalog/potvrda");
    const [account] = await portal.database`select declared_until from accounts where username = 'mila'`;
    expect(account?.declared_until).not.toBeNull();
    expect((await first.get("/nalog/potvrda")).text).toContain(ownership.askAgain);
  });
});

function sofija() {
  const { jmbg, policyNumber } = SAMPLE_CLIENTS.sofija;
  return { jmbg, policyNumber, username: "sofija" };
}
