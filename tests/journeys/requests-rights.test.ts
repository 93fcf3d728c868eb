import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sr } from "#lib/texts/sr";
import { begin } from "../support/asking-pages";
import { type Browser, newBrowser } from "../support/browser";
import { openAccount, signedInBrowser } from "../support/doors";
import { REFUND, refundToCheck, sendRefund } from "../support/refund-pages";
import { JOVAN, MILA } from "../support/sample-details";
import { type Portal, startPortal } from "../support/server";

const { journeys } = sr.requests;

let portal: Portal;
let jovan: Browser;
/** Has no health policy. */
let petar: Browser;
/** Nobody has confirmed yet that this account is hers. */
let mila: Browser;
let number: string;
beforeAll(async () => {
  portal = await startPortal();
  jovan = await signedInBrowser(portal, await openAccount(portal, JOVAN));
  petar = await signedInBrowser(portal, await openAccount(portal));
  mila = await signedInBrowser(portal, await openAccount(portal, { ...MILA, email: "drugi@primer.test" }));
  const sent = await sendRefund(jovan, await refundToCheck(jovan));
  number = sent.location?.split("/").pop() ?? "";
});
afterAll(() => portal?.stop());

describe("the confirmation of a request", () => {
  it("is for its client alone: for others its number is one that never existed (D1)", async () => {
    expect((await jovan.get(`${REFUND}/poslato/${number}`)).status).toBe(200);
    for (const path of [`${REFUND}/poslato/`, "/zahtevi/"]) {
      const end = path === "/zahtevi/" ? "/potvrda" : "";
      const foreign = await petar.get(`${path}${number}${end}`);
      const never = await petar.get(`${path}Z-2222-2222${end}`);
      expect(foreign.status).toBe(404);
      expect([never.status, never.text]).toEqual([foreign.status, foreign.text]);
    }
  });

  it("is not shown under the address of another kind", async () => {
    for (const address of ["/zdravlje/autorizacija", "/stete/prijava-vozila"])
      expect((await jovan.get(`${address}/poslato/${number}`)).status).toBe(404);
  });

  it("asks visitors to sign in", async () => {
    const answer = await newBrowser(portal).get(`${REFUND}/poslato/${number}`);
    expect(answer.location).toContain("/prijava?");
  });
});

describe("a client without a policy of the right line", () => {
  it("is told so, with the number to call, and cannot begin", async () => {
    const page = await petar.get(REFUND);
    expect(page.text).toContain(journeys["medical-refund"].noPolicy);
    expect(page.text).toContain("0800 222 555");
    expect(() => page.formWith(sr.requests.pages.start.begin)).toThrow();
    const damage = await jovan.get("/stete/prijava-vozila");
    expect(damage.text).toContain(journeys["car-damage"].noPolicy);
  });
});

describe("R2: a declared account", () => {
  it("is told why it cannot ask for what is about health, and how to change that", async () => {
    for (const address of [REFUND, "/zdravlje/autorizacija"]) {
      const page = await mila.get(address);
      expect(page.root.querySelector("main a[href='/nalog/potvrda']")).not.toBeNull();
      expect(() => page.formWith(sr.requests.pages.start.begin)).toThrow();
    }
  });

  it("cannot begin by the form of somebody else either", async () => {
    await portal.database`delete from requests`;
    const form = (await jovan.get(REFUND)).formWith(sr.requests.pages.start.begin);
    await mila.submit(form);
    expect(await portal.database`select 1 from requests`).toHaveLength(0);
    expect((await begin(jovan, REFUND)).path).toBe(`${REFUND}/usluga`);
  });
});
