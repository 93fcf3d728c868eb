import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { SAMPLE_CLIENTS, type SampleName } from "#db/demo/scenarios";
import { newBrowser } from "../support/browser";
import { detailsOf, forgetLimits, register, signIn, usernameFrom } from "../support/doors";
import { settled, waitForMail } from "../support/mailbox";
import { type RecaptchaPortal, startRecaptchaPortal } from "../support/recaptcha-portal";

let world: RecaptchaPortal;
beforeAll(async () => {
  world = await startRecaptchaPortal();
});
afterAll(() => world?.stop());
beforeEach(async () => {
  await settled(world.portal);
  await world.portal.database`delete from accounts`;
  await world.portal.database`delete from registrations`;
  await forgetLimits(world.portal);
});

interface Way {
  policyNumber?: string;
  email?: string;
}

const FAMILY = SAMPLE_CLIENTS.petar.email;

/** Registers a sample client; what is not said in `way` is left empty, and the e-mail is a new one. */
async function registerBy(name: SampleName, { policyNumber = "", email = `${name}@novi.test` }: Way) {
  const { jmbg } = SAMPLE_CLIENTS[name];
  const details = detailsOf({ jmbg, policyNumber, email, username: `${name}.kod.kuce` });
  const answer = await register(world.portal, newBrowser(world.portal), details, world.tick());
  expect(answer.status).toBe(303);
  expect(answer.location).toBe("/registracija/poslato");
  return details;
}

describe("A sample client registers, reads the letter, signs in and sees the own policies", () => {
  it.each<[string, SampleName, Way, string[]]>([
    ["by policy number", "petar", { policyNumber: "8100026084517" }, ["8100026084517", "8100026084525"]],
    ["by the mailbox shared with Petar", "ana", { email: FAMILY }, ["8100026084525"]],
    ["by the group policy of the employer", "mila", { policyNumber: "7300000000011" }, ["7300000000011"]],
    [
      "by group policy, with no e-mail on file",
      "jovan",
      { policyNumber: "7300000000011" },
      ["7300000000011"],
    ],
    ["by the e-mail on file alone", "dragan", { email: "dragan.nikolic@primer.test" }, ["8100019990001"]],
    [
      "by EBS and active policy",
      "sofija",
      { policyNumber: "8100031112238" },
      ["8100031112220", "8100031112238"],
    ],
  ])("%s: %s", async (_, name, way, policies) => {
    const details = await registerBy(name, way);
    const mail = await waitForMail(world.portal, details.email, { kind: "account-opened" });
    expect(usernameFrom(mail)).toBe(details.username);
    const page = await signIn(world.portal, newBrowser(world.portal), details);
    expect(page.path).toBe("/pregled");
    expect(page.text).toContain(SAMPLE_CLIENTS[name].familyName);
    expect([...page.text.matchAll(/\b\d{13}\b/g)].map(String).sort()).toEqual(policies);
  });
});

describe("A sample client also registers", () => {
  it.each<[string, SampleName, Way]>([
    ["by the shared mailbox", "petar", { email: FAMILY }],
    ["by the shared mailbox in capitals", "petar", { email: FAMILY.toUpperCase() }],
    ["by the policy shared with Petar", "ana", { policyNumber: "8100026084525", email: FAMILY }],
    ["by the e-mail on file", "mila", { email: "mila.savic@primer.test" }],
    [
      "by ended policy with the e-mail on file",
      "dragan",
      { policyNumber: "8100019990001", email: "dragan.nikolic@primer.test" },
    ],
    ["by the e-mail on file", "sofija", { email: "sofija.markovic@primer.test" }],
    ["by a policy number typed with blanks and dashes", "petar", { policyNumber: " 8100-0260 84517 " }],
  ])("%s: %s", async (_, name, way) => {
    const after = new Date();
    const details = await registerBy(name, way);
    const to = details.email.toLowerCase();
    expect(usernameFrom(await waitForMail(world.portal, to, { kind: "account-opened", after }))).toBe(
      details.username,
    );
  });
});

describe("No account is opened, and the letter says what to check", () => {
  it.each<[string, SampleName, Way]>([
    ["for an ended policy", "dragan", { policyNumber: "8100019990001" }],
    ["for a policy that starts next month", "sofija", { policyNumber: "8100031112220" }],
    ["for somebody else's policy", "ana", { policyNumber: "8100026084517" }],
    ["for a new e-mail alone", "jovan", {}],
  ])("%s: %s", async (_, name, way) => {
    const after = new Date();
    const { email } = await registerBy(name, way);
    const mail = await waitForMail(world.portal, email, { after });
    expect(mail.subject).toContain("Nalog nije otvoren");
    expect(mail.text).toContain("0800 222 555");
    expect(await world.portal.database`select 1 from accounts`).toHaveLength(0);
  });
});

describe("R3: a group policy", () => {
  it("opens only the account of the person whose JMBG was typed", async () => {
    await registerBy("jovan", { policyNumber: "7300000000011" });
    await settled(world.portal);
    const opened = await world.portal.database`
      select given_name from accounts join persons on persons.id = accounts.person_id`;
    expect(opened.map((row) => row.given_name)).toEqual(["Jovan"]);
  });
});
