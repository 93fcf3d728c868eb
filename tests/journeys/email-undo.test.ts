import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { sr } from "#lib/texts/sr";
import { type Browser, newBrowser } from "../support/browser";
import { dump } from "../support/database-dump";
import { type Account, forgetLimits, openAccount, signedInBrowser } from "../support/doors";
import { askForEmail, changeEmail, undoCodeFrom, undoEmail } from "../support/email-doors";
import { type Mail, mailsTo, settled, waitForMail } from "../support/mailbox";
import { mailedPassword, signInToChoose } from "../support/recovery-doors";
import { MILA } from "../support/sample-details";
import { type Portal, startPortal } from "../support/server";

const { undo: words, undone } = sr.emailChange;
const DONE = "/vracanje-imejla/uradjeno";
const TO = "napadac@primer.test";

let portal: Portal;
let petar: Account;
let attacker: Browser;
let letter: Mail;
beforeAll(async () => {
  portal = await startPortal();
  petar = await openAccount(portal);
});
afterAll(() => portal?.stop());
beforeEach(async () => {
  await forgetLimits(portal);
  await portal.database`delete from email_changes`;
  await portal.database`update accounts set email = ${petar.email} where username = ${petar.username}`;
  attacker = await signedInBrowser(portal, petar);
  ({ undo: letter } = await changeEmail(portal, attacker, { from: petar.email, to: TO }));
});

describe("taking a change of address back", () => {
  it("F9: works signed out by the letter to the old address; both addresses are told what follows", async () => {
    const after = new Date();
    const visitor = newBrowser(portal);
    const answer = await undoEmail(portal, given(), visitor);
    expect(answer.location).toBe(DONE);
    const page = await visitor.follow(answer);
    expect(page.heading).toBe(undone.title);
    expect(page.root.querySelector('main a[href="/zaboravljena-lozinka"]')).not.toBeNull();
    expect((await attacker.get("/nalog")).location).toContain("/prijava");
    for (const to of [petar.email, TO]) await waitForMail(portal, to, { kind: "email-restored", after });
    await signedInBrowser(portal, petar);
  });

  it("is found from the sign-in page, as the letter says", async () => {
    expect(letter.text).toContain(sr.signIn.emailTakenAway);
    const page = await newBrowser(portal).get("/prijava");
    const way = page.root.querySelector('a[href="/vracanje-imejla"]');
    expect(way?.textContent).toBe(sr.signIn.emailTakenAway);
  });

  it("F8: has its secret in no address, log, answer or table", async () => {
    const code = undoCodeFrom(letter);
    expect(letter.html.match(/(?:href|src)="([^"]+)"/g)?.join()).not.toContain(code);
    const refused = await undoEmail(portal, { ...given(), username: "nikog.nema" });
    const accepted = await undoEmail(portal, given());
    const places = [portal.log(), await dump(portal.database)];
    for (const { body, location, headers, path } of [refused, accepted])
      places.push(`${body} ${location} ${path} ${JSON.stringify([...headers])}`);
    for (const place of places)
      for (const secret of [code, code.replaceAll("-", "")]) expect(place).not.toContain(secret);
  });

  it("F7: is not done by a scanner that opens the page and every link of the letter", async () => {
    const scanner = newBrowser(portal);
    for (const path of ["/vracanje-imejla", DONE, "/prijava"])
      expect((await scanner.get(path)).status).toBe(200);
    expect(letter.html.match(/href="(?!tel:)/g)).toBeNull();
    expect((await undoEmail(portal, given())).location).toBe(DONE);
  });

  it("answers a wrong code, a used one, a late one and a name that nobody has alike", async () => {
    const code = undoCodeFrom(letter);
    const wrong = await undoEmail(portal, { ...given(), undoCode: `${code.slice(0, -6)}222222` });
    const nobody = await undoEmail(portal, { ...given(), username: "nikog.nema" });
    await portal.database`update email_changes set undo_until = now()`;
    const late = await undoEmail(portal, given());
    await portal.database`update email_changes set undo_until = now() + interval '1 hour'`;
    expect((await undoEmail(portal, given())).location).toBe(DONE);
    const used = await undoEmail(portal, given());
    for (const { status, summary, fieldErrors, headers } of [wrong, nobody, late, used]) {
      expect({ status, summary, fieldErrors }).toEqual({
        status: 200,
        summary: [words.refused],
        fieldErrors: {},
      });
      expect(headers.getSetCookie()).toEqual([]);
    }
  });

  it("asks for both inputs and for a person at their fields", async () => {
    const answer = await undoEmail(portal, { username: "", undoCode: "", altcha: "" });
    expect(Object.keys(answer.fieldErrors).sort()).toEqual(["humanCheck", "undoCode", "username"]);
    const machine = await undoEmail(portal, { ...given(), altcha: "izmisljeno" });
    expect(machine.fieldErrors.humanCheck).toBe(sr.fields.humanCheck["not-human"]);
  });

  it("twenty times at once is done once", async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => undoEmail(portal, given())));
    expect(answers.filter(({ location }) => location === DONE)).toHaveLength(1);
    expect(answers.filter(({ summary }) => summary[0] === words.refused)).toHaveLength(19);
    await settled(portal);
    const [changed] = await portal.database<{ times: number }[]>`
      select count(*)::int as times from core_events where details->>'undone' = 'true'
        and at > (select max(confirmed_at) from email_changes)`;
    expect(changed?.times).toBe(1);
  });

  it("is limited for one address, with the phone number", async () => {
    const address = { address: "198.18.200.1" };
    for (let tries = 1; tries <= 20; tries += 1)
      await undoEmail(portal, { ...given(), altcha: "ne" }, newBrowser(portal, address));
    const answer = await undoEmail(portal, given(), newBrowser(portal, address));
    expect(answer.location).toBeNull();
    expect(answer.summary[0]).toContain("0800 222 555");
    expect((await undoEmail(portal, given())).location).toBe(DONE);
  });

  it("R11: takes whatever is put into its fields as a wrong code, never as a failure", async () => {
    for (const odd of ["' or 1=1 --", "\0", "<script>", "x".repeat(100_000), "\ud800"]) {
      const { status, summary } = await undoEmail(portal, { username: odd, undoCode: odd });
      expect({ status, summary }).toEqual({ status: 200, summary: [words.refused] });
    }
  });
});

describe("whoever holds the session and the new mailbox", () => {
  it("gains nothing by changing the address once more: the first letter still brings the old one back", async () => {
    await changeEmail(portal, attacker, { from: TO, to: "napadac2@primer.test" });
    expect((await undoEmail(portal, given())).location).toBe(DONE);
    await signedInBrowser(portal, petar);
  });

  it("gains nothing by a code under way for yet another address", async () => {
    const page = await askForEmail(attacker, "napadac2@primer.test");
    await undoEmail(portal, given());
    const answer = await attacker.submit(page.formWith(sr.emailChange.code.submit), { code: "123456" });
    expect(answer.location).toContain("/prijava");
  });

  it("gains nothing by a new password: the owner asks for another one, which comes to the old address", async () => {
    const temporary = await mailedPassword(portal, { ...petar, email: TO });
    await undoEmail(portal, given());
    await settled(portal);
    await expect(signInToChoose(portal, { ...petar, email: TO }, temporary)).rejects.toThrow();
    const fresh = await mailedPassword(portal, petar);
    const { page } = await signInToChoose(portal, petar, fresh);
    expect(page.path).toBe("/promena-lozinke");
  });
});

describe("D1: the undo code of one account", () => {
  it("takes nothing back of another one", async () => {
    const mila = await openAccount(portal, MILA);
    const hers = await signedInBrowser(portal, mila);
    await changeEmail(portal, hers, { from: mila.email, to: "mila.nova@primer.test" });
    const answer = await undoEmail(portal, { ...given(), username: mila.username });
    expect(answer.summary).toEqual([words.refused]);
    expect((await hers.get("/nalog")).text).toContain("mila.nova@primer.test");
    expect((await mailsTo(portal, "mila.nova@primer.test")).length).toBeGreaterThan(0);
  });
});

function given() {
  return { username: petar.username, undoCode: undoCodeFrom(letter) };
}
