import { beforeEach, describe, expect, it } from "vitest";
import { daysFromToday, putRecords, runningFor } from "#db/demo/builders";
import { coreIdOf, SAMPLE_CLIENTS, type SampleName } from "#db/demo/scenarios";
import { liveSession } from "#lib/accounts/sessions/live-session";
import { recover } from "../../support/asking-recovery";
import { seedSampleClients, type TestContext, testContext, useDatabase } from "../../support/database";
import { merge } from "../../support/merging";
import { countLetters, forgetAccounts, letters } from "../../support/outbox";
import { formOf, registerAndDecide } from "../../support/registering";
import { signedIn } from "../../support/signing-in";

const database = useDatabase();
const ARRIVED = "8100077700001";

let ctx: TestContext;

beforeEach(async () => {
  ctx = testContext();
  await forgetAccounts(database.sql);
  for (const table of ["person_emails", "persons", "policies"])
    await database.sql`delete from ${database.sql(table)}`;
  await seedSampleClients(ctx);
});

describe("registration is possible at once", () => {
  it("when an e-mail on file arrives", async () => {
    const form = formOf("jovan", { policyNumber: null, email: "jovan@primer.test" });
    expect(await opens(form)).toBe(false);
    await putPerson("jovan", { emails: ["jovan@primer.test"] });
    expect(await opens({ ...form, username: "jovan2" as typeof form.username })).toBe(true);
  });

  it("when a policy arrives", async () => {
    const form = formOf("dragan", { policyNumber: ARRIVED, email: "dragan@novi.test" });
    expect(await opens(form)).toBe(false);
    await putPolicy(runningFor(0));
    expect(await opens({ ...form, username: "dragan2" as typeof form.username })).toBe(true);
  });

  it("when the policy came before its policyholder", async () => {
    await database.sql`delete from persons where core_id = ${coreIdOf("dragan")}`;
    await putPolicy(runningFor(0));
    await putPerson("dragan", {});
    expect(await opens(formOf("dragan", { policyNumber: ARRIVED, email: "dragan@novi.test" }))).toBe(true);
  });
});

describe("registration stops", () => {
  it.each<[string, object]>([
    ["ended yesterday", { startsOn: daysFromToday(-30), endsOn: daysFromToday(-1) }],
    ["is cancelled from today", { ...runningFor(30), status: "cancelled", cancelledOn: daysFromToday(0) }],
    ["is closed", { ...runningFor(30), closed: true }],
    ["is no longer the client's", { ...runningFor(30), persons: [] }],
    ["names the client as beneficiary only", { ...runningFor(30), persons: [onPolicy("beneficiary")] }],
  ])("when the policy %s", async (_, change) => {
    await putPolicy(runningFor(30));
    await putPolicy(change);
    expect(await opens(formOf("dragan", { policyNumber: ARRIVED, email: "dragan@novi.test" }))).toBe(false);
  });

  it("when the e-mail on file is taken back", async () => {
    await putPerson("dragan", { emails: [] });
    expect(await opens(formOf("dragan", { policyNumber: null }))).toBe(false);
  });

  it("when the person is closed", async () => {
    await putPerson("petar", { closed: true });
    expect(await opens(formOf("petar"))).toBe(false);
  });
});

it("a name that changes is shown to the session that is open", async () => {
  const { sessionToken } = await signedIn(ctx, "mila");
  await putPerson("mila", { familyName: "Savić Đokić" });
  expect(await liveSession(ctx, sessionToken)).toMatchObject({
    givenName: "Mila",
    familyName: "Savić Đokić",
  });
});

describe("a forgotten username of somebody who was merged comes", () => {
  beforeEach(async () => {
    await signedIn(ctx, "petar");
    await merge(ctx, "sofija", "petar");
    await database.sql`delete from outbox`;
  });

  it.each<[string, Parameters<typeof recover>[2]]>([
    ["by the old address", { email: "sofija.markovic@primer.test" }],
    [
      "by the old number and the old policy",
      { jmbg: SAMPLE_CLIENTS.sofija.jmbg, policyNumber: "8100031112238" },
    ],
    [
      "by the old number and the policy of the other",
      { jmbg: SAMPLE_CLIENTS.sofija.jmbg, policyNumber: "8100026084517" },
    ],
    [
      "by the new number and the old address",
      { jmbg: SAMPLE_CLIENTS.petar.jmbg, email: "sofija.markovic@primer.test" },
    ],
    ["by the old policy", { policyNumber: "8100031112238" }],
  ])("%s", async (_, given) => {
    await recover(ctx, "username", given);
    expect(await letters(database.sql)).toMatchObject([
      { kind: "username-reminder", recipient: "porodica.petrovic@primer.test" },
    ]);
  });
});

async function opens(form: ReturnType<typeof formOf>): Promise<boolean> {
  await registerAndDecide(ctx, form);
  return (await countLetters(database.sql, "account-opened")) === 1;
}

async function putPerson(name: SampleName, change: object): Promise<void> {
  const { givenName, familyName, jmbg, email } = SAMPLE_CLIENTS[name];
  const emails = email ? [email] : [];
  await putRecords(ctx, "persons", [{ id: coreIdOf(name), givenName, familyName, jmbg, emails, ...change }]);
}

async function putPolicy(change: object): Promise<void> {
  const policy = { number: ARRIVED, line: "household", product: "Domaćinstvo", premium: 1_260_000 };
  const persons = [onPolicy("policyholder")];
  await putRecords(ctx, "policies", [{ id: `P-${ARRIVED}`, ...policy, persons, ...change }]);
}

function onPolicy(role: string) {
  return { person: coreIdOf("dragan"), role };
}
