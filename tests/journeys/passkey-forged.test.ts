import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { sr } from "#lib/texts/sr";
import { type Authenticator, newAuthenticator } from "../support/authenticator";
import { type Account, forgetLimits, openAccount } from "../support/doors";
import { answerUse, askAtSignIn, noticesOn, withPasskey } from "../support/passkey-doors";
import { ANA } from "../support/sample-details";
import { type Portal, startPortal } from "../support/server";

const { trouble } = sr.passkeys;

let portal: Portal;
let petar: Account;
let his: Authenticator;
let hers: Authenticator;
beforeAll(async () => {
  portal = await startPortal();
  petar = await openAccount(portal);
  his = await withPasskey(portal, petar);
  hers = await withPasskey(portal, await openAccount(portal, ANA));
});
afterAll(() => portal?.stop());
beforeEach(async () => {
  await portal.database`delete from sessions`;
  await forgetLimits(portal);
});

const sessions = async () => (await portal.database`select 1 from sessions`).length;

it.each([
  ["signed for another origin", { origin: "https://portal.zlo.test" }],
  ["signed for a page below another port", { origin: "http://localhost:1" }],
  ["signed for another host", { rpId: "zlo.test" }],
  ["without the owner recognised", { userVerified: false }],
  ["without the owner there", { userPresent: false }],
  ["over another challenge", { challenge: Buffer.alloc(32, 9).toString("base64url") }],
  ["over an empty challenge", { challenge: "" }],
  ["that makes a new key", { type: "webauthn.create" }],
])("a signature %s opens nothing", async (_, says) => {
  const step = await askAtSignIn(portal, petar);
  const answer = await answerUse(step, his.use(step.asked, says));
  expect(noticesOn(answer)).toBe(trouble["not-verified"]);
  expect(await sessions()).toBe(0);
});

it("D1: a passkey of another client is refused like one that never existed, and under his name too", async () => {
  const stranger = newAuthenticator(portal.url);
  const answers = [];
  for (const make of [
    (asked: { challenge: string }) => hers.use(asked),
    (asked: { challenge: string }) => stranger.use(asked),
    (asked: { challenge: string }) => hers.use(asked, { credentialId: his.credentialId }),
  ]) {
    const step = await askAtSignIn(portal, petar);
    const { status, text } = await answerUse(step, make(step.asked));
    answers.push({ status, text: text.replace(/\d{1,2}\.\d{2}/g, "") });
  }
  expect(answers[0]?.text).toContain(trouble["not-verified"]);
  expect(answers[1]).toEqual(answers[0]);
  expect(answers[2]).toEqual(answers[0]);
  expect(await sessions()).toBe(0);
});

it("a copy of an authenticator gives itself away by its counter: it is refused and put on record", async () => {
  const first = await askAtSignIn(portal, petar);
  expect((await answerUse(first, his.use(first.asked, { counter: 500 }))).location).toBe("/pregled");
  for (const counter of [500, 499, 0]) {
    const step = await askAtSignIn(portal, petar);
    expect(noticesOn(await answerUse(step, his.use(step.asked, { counter })))).toBe(trouble["not-verified"]);
  }
  const copied = await portal.database`
    select 1 from audit_events where event = 'passkey.refused' and details->>'copied' = 'true'`;
  expect(copied).toHaveLength(3);
  const next = await askAtSignIn(portal, petar);
  expect((await answerUse(next, his.use(next.asked, { counter: 501 }))).location).toBe("/pregled");
});

it("an authenticator that does not count is accepted each time", async () => {
  await portal.database`update passkeys set counter = 0`;
  for (let time = 0; time < 2; time += 1) {
    const step = await askAtSignIn(portal, petar);
    expect((await answerUse(step, his.use(step.asked, { counter: 0 }))).location).toBe("/pregled");
  }
});

it("R11: garbage in place of an answer is refused in words, never with a failure", async () => {
  const step = await askAtSignIn(portal, petar);
  const right = JSON.parse(his.use(step.asked));
  const garbage: (string | string[] | Uint8Array<ArrayBuffer>)[] = [
    "nije json",
    "\u0000",
    "null",
    "[]",
    "42",
    "[".repeat(15_000),
    "x".repeat(1_000_000),
    ["{}", "{}"],
    new Uint8Array([0xff, 0xfe, 0x00]),
    JSON.stringify({ ...right, id: "' or 1=1 --" }),
    JSON.stringify({ ...right, id: "a\u0000b" }),
    JSON.stringify({ ...right, id: ["a"] }),
    JSON.stringify({ ...right, response: null }),
    JSON.stringify({ ...right, response: { ...right.response, authenticatorData: "AA" } }),
    JSON.stringify({ ...right, response: { ...right.response, signature: "AA" } }),
    JSON.stringify({ ...right, response: { ...right.response, clientDataJSON: "AAAA" } }),
    JSON.stringify({ ...right, response: { ...right.response, clientDataJSON: "e30" } }),
    JSON.stringify({ ...right, __proto__: { id: "a" }, response: {} }),
  ];
  for (const answer of garbage) {
    await forgetLimits(portal);
    const again = await askAtSignIn(portal, petar, step.browser);
    const form = again.page.formWith(sr.passkeys.use.submit);
    const refused = await step.browser.submit(form, { answer });
    expect(refused.status).toBe(200);
    expect(refused.location).toBeNull();
  }
  expect(await sessions()).toBe(0);
  expect(portal.log()).not.toContain("form.failed");
});

it("L8: the form is refused when it was not sent from this portal, though the signature is right", async () => {
  const step = await askAtSignIn(portal, petar);
  const form = step.page.formWith(sr.passkeys.use.submit);
  for (const origin of ["https://portal.zlo.test", "null", ""]) {
    const refused = await step.browser.submit(form, { answer: his.use(step.asked) }, { headers: { origin } });
    expect(refused.status === 200 ? refused.location : null).toBeNull();
  }
  expect(await sessions()).toBe(0);
});
