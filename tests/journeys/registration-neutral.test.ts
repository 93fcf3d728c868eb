import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { SAMPLE_CLIENTS } from "#db/demo/scenarios";
import { newBrowser } from "../support/browser";
import {
  detailsOf,
  forgetLimits,
  PASSWORD,
  type RegistrationDetails,
  register,
  signedInBrowser,
} from "../support/doors";
import { mailsTo, settled } from "../support/mailbox";
import type { Page } from "../support/page";
import { joined } from "../support/page-body";
import { type RecaptchaPortal, startRecaptchaPortal } from "../support/recaptcha-portal";

const { ana, dragan, mila, petar, sofija } = SAMPLE_CLIENTS;
const STRANGER = "0101990710008";

/** One of each outcome, with forms of the same length. */
const OUTCOMES: Record<string, Partial<RegistrationDetails>> = {
  right: { jmbg: petar.jmbg, policyNumber: petar.policyNumber },
  "unknown JMBG": { jmbg: STRANGER, policyNumber: petar.policyNumber },
  "foreign policy": { jmbg: ana.jmbg, policyNumber: sofija.policyNumber },
  "inactive policy": { jmbg: dragan.jmbg, policyNumber: dragan.policyNumber },
  "already registered": { jmbg: mila.jmbg, policyNumber: mila.policyNumber },
};

let world: RecaptchaPortal;
beforeAll(async () => {
  world = await startRecaptchaPortal();
  const { jmbg, policyNumber, email } = mila;
  const details = detailsOf({ jmbg, policyNumber, email, username: "mila.savic" });
  await register(world.portal, newBrowser(world.portal), details, world.tick());
  await settled(world.portal);
  await signedInBrowser(world.portal, { username: "mila.savic", password: PASSWORD, email });
});
afterAll(() => world?.stop());
beforeEach(() => forgetLimits(world.portal));

/** Everything that a visitor can see of an answer, without what differs by chance. */
function seen({ status, headers, body }: Page) {
  const nonce = /'nonce-([^']+)'/.exec(headers.get("content-security-policy") ?? "")?.[1] ?? "no nonce";
  const visible = [...headers].filter(([name]) => name !== "date" && name !== "keep-alive");
  const everything = JSON.stringify({ status, headers: visible, body: joined(body) }).replaceAll(
    nonce,
    "NONCE",
  );
  return everything.replace(/(request-number.{1,30}?)[2-9A-Z]{3}-[2-9A-Z]{3}/g, "$1NUMBER");
}

/** Registers in a new browser and goes on to the page that follows. */
async function answersTo(details: Partial<RegistrationDetails>) {
  const browser = newBrowser(world.portal);
  const answer = await register(world.portal, browser, detailsOf(details), world.tick());
  const page = await browser.follow(answer);
  return { answers: [seen(answer), seen(page)], cookies: [...browser.cookies], path: page.path };
}

describe("R1: one answer for every outcome of registration", () => {
  it("the five outcomes are the same byte for byte, and the letters tell them apart", async () => {
    const expected = await answersTo({
      ...OUTCOMES.right,
      email: "r1.ishod0@primer.test",
      username: "ishod0",
    });
    expect(expected.path).toBe("/registracija/poslato");
    expect(expected.cookies).toEqual([]);
    for (const [place, name] of Object.keys(OUTCOMES).entries()) {
      const own = { email: `r1.ishod${place}@primer.test`, username: `ishod${place}` };
      if (name !== "right") expect(await answersTo({ ...OUTCOMES[name], ...own }), name).toEqual(expected);
    }
    await settled(world.portal);
    const outcomes = await world.portal.database`
      select outcome from registrations where email like 'r1.%' order by consented_at`;
    expect(outcomes.map(({ outcome }) => outcome)).toEqual([
      "opened",
      "not-matched",
      "not-matched",
      "not-matched",
      "already-registered",
    ]);
  });

  it("a client and a stranger, asked in turns, are answered alike every time", async () => {
    for (let turn = 0; turn < 15; turn += 1) {
      await forgetLimits(world.portal);
      const own = { email: `turn${turn}@primer.test`, username: "u.krug" };
      const [client, stranger] = await Promise.all([
        answersTo({ ...OUTCOMES.right, ...own }),
        answersTo({ ...OUTCOMES["unknown JMBG"], ...own }),
      ]);
      expect(stranger, `turn ${turn}`).toEqual(client);
    }
  });

  it("R6: a taken username is answered like a free one", async () => {
    const way = { jmbg: STRANGER, policyNumber: petar.policyNumber };
    const free = await answersTo({ ...way, email: "r6.novi@primer.test", username: "slobodno.ime" });
    const taken = await answersTo({ ...way, email: "r6.nova@primer.test", username: "mila.savic" });
    expect(taken).toEqual(free);
  });
});

describe("R5: the same form many times at once", () => {
  it("twenty identical submissions open one account and send one mail", async () => {
    const details = detailsOf({
      jmbg: ana.jmbg,
      policyNumber: ana.policyNumber,
      email: ana.email,
      username: "ana.dvadeset",
    });
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        register(world.portal, newBrowser(world.portal), details, world.tick()),
      ),
    );
    expect(answers.filter(({ status }) => status >= 400)).toEqual([]);
    expect(answers.filter(({ status }) => status === 303).length).toBeGreaterThan(1);
    await settled(world.portal);
    const accounts = await world.portal.database`select 1 from accounts where username = 'ana.dvadeset'`;
    expect(accounts).toHaveLength(1);
    const mails = await mailsTo(world.portal, ana.email);
    expect(mails.filter(({ text }) => text.includes("ana.dvadeset"))).toHaveLength(1);
  });

  it("a double click with one human check opens one account and sends one mail", async () => {
    const browser = newBrowser(world.portal);
    const details = detailsOf({
      jmbg: sofija.jmbg,
      policyNumber: "",
      email: sofija.email,
      username: "sofija",
    });
    const once = world.tick();
    const answers = await Promise.all([
      register(world.portal, browser, details, once),
      register(world.portal, browser, details, once),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 303]);
    await settled(world.portal);
    expect(await mailsTo(world.portal, sofija.email)).toHaveLength(1);
  });
});
