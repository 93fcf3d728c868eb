import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { daysFromToday, runningFor } from "#db/demo/builders";
import { newBrowser } from "../support/browser";
import { CORE_SETTINGS, putRecords } from "../support/core-api";
import { FULL_RECORDS } from "../support/core-records";
import { detailsOf, forgetLimits, openAccount, register, signedInBrowser } from "../support/doors";
import { isOfKind, settled, waitForMail } from "../support/mailbox";
import { MILA } from "../support/sample-details";
import { type Portal, startPortal } from "../support/server";

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal(CORE_SETTINGS);
});
afterAll(() => portal?.stop());
beforeEach(() => forgetLimits(portal));

/** Somebody nobody knows yet. */
const VESNA = {
  id: "T-vesna",
  jmbg: "2003991710023",
  email: "vesna@primer.test",
  policyNumber: "7711000001",
  username: "vesna",
};
const NEMANJA = {
  id: "T-nemanja",
  jmbg: "1102981715552",
  email: "nemanja@primer.test",
  policyNumber: "7711000002",
  username: "nemanja",
};

type Somebody = typeof VESNA;

let version = 0;

describe("registration", () => {
  it("is possible as soon as the core system sends the person with the typed e-mail", async () => {
    await sendPerson(VESNA, { emails: [] });
    expect(await mayRegister(VESNA, { policyNumber: "" })).toBe(false);
    await sendPerson(VESNA, { emails: [VESNA.email] });
    expect(await mayRegister(VESNA, { policyNumber: "" })).toBe(true);
  });

  it("is possible as soon as a policy arrives, whichever of policy and person comes first", async () => {
    await sendPolicy(NEMANJA, runningFor(10));
    expect(await mayRegister(NEMANJA)).toBe(false);
    await sendPerson(NEMANJA, { emails: [] });
    expect(await mayRegister(NEMANJA)).toBe(true);
  });

  it.each([
    ["ended", { startsOn: daysFromToday(-400), endsOn: daysFromToday(-1) }],
    ["was cancelled", { ...runningFor(10), status: "cancelled", cancelledOn: daysFromToday(0) }],
    ["vanished from the core system", { ...runningFor(10), closed: true }],
    ["is no longer the person's", { ...runningFor(10), persons: [] }],
  ])("stops when the policy %s, and an older version does not bring it back", async (_, ending) => {
    await freshNemanja();
    expect(await mayRegister(NEMANJA)).toBe(true);
    await freshNemanja();
    const before = version;
    await sendPolicy(NEMANJA, ending);
    await putRecords(portal, "policies", [{ ...policyOf(NEMANJA, runningFor(10)), version: before }]);
    expect(await mayRegister(NEMANJA)).toBe(false);
  });
});

describe("a client who is signed in", () => {
  it("is shown under the new name that the core system sends", async () => {
    const petar = await openAccount(portal);
    const browser = await signedInBrowser(portal, petar);
    expect((await browser.get("/pregled")).text).toContain("Petar");
    const { jmbg, email } = detailsOf();
    await sendPerson({ ...NEMANJA, id: "K-petar", jmbg }, { givenName: "Perislav", emails: [email] });
    const page = await browser.get("/pregled");
    expect(page.text).toContain("Perislav");
    expect(page.text).not.toContain("Petar");
  });

  it("and is merged into another person stays signed in, under that name and with the same policies", async () => {
    const browser = await signedInBrowser(portal, await openAccount(portal, MILA));
    await sendPerson({ ...VESNA, id: "T-standing", jmbg: "1208985711236" }, { givenName: "Milica" });
    await sendPerson({ ...VESNA, id: "K-mila", jmbg: MILA.jmbg }, { mergedInto: "T-standing" });
    const page = await browser.get("/pregled");
    expect(page.text).toContain("Milica");
    expect(page.text.replace(/\s/g, "")).toContain(MILA.policyNumber);
  });
});

/** Nobody has registered with the policy yet. */
async function freshNemanja(): Promise<void> {
  await forgetLimits(portal);
  await portal.database`delete from accounts where username like 'nemanja%'`;
  await portal.database`delete from registrations`;
  await sendPerson(NEMANJA, { emails: [] });
  await sendPolicy(NEMANJA, runningFor(10));
}

/** By the real door: what the letter says about it. */
async function mayRegister(somebody: Somebody, changed: { policyNumber?: string } = {}): Promise<boolean> {
  await portal.database`delete from registrations`;
  const { jmbg, email, username, policyNumber } = { ...somebody, ...changed };
  const after = new Date();
  await register(portal, newBrowser(portal), detailsOf({ jmbg, email, username, policyNumber }));
  await settled(portal);
  const mail = await waitForMail(portal, email, { after });
  return isOfKind(mail, "account-opened");
}

async function sendPerson({ id, jmbg }: Somebody, changed: object): Promise<void> {
  const person = { ...FULL_RECORDS.persons, id, jmbg, version: newVersion(), ...changed };
  expect((await putRecords(portal, "persons", [person])).stored).toBe(1);
}

async function sendPolicy(somebody: Somebody, changed: object): Promise<void> {
  const policy = { ...policyOf(somebody, changed), version: newVersion() };
  expect((await putRecords(portal, "policies", [policy])).stored).toBe(1);
}

function policyOf({ id, policyNumber }: Somebody, changed: object) {
  const persons = [{ person: id, role: "policyholder" }];
  const { cancelledOn: _, ...full } = FULL_RECORDS.policies;
  return { ...full, id: `T-${policyNumber}`, number: policyNumber, persons, ...changed };
}

/** Later than those of the sample clients. */
function newVersion(): number {
  version = Math.max(version + 1, Date.now());
  return version;
}
