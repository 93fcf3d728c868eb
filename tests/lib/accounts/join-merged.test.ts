import { beforeEach, describe, expect, it } from "vitest";
import { SAMPLE_CLIENTS } from "#db/demo/scenarios";
import { decideWaiting } from "#lib/accounts/decide-waiting";
import { decideRegistration } from "#lib/accounts/registration/decide-registration";
import { liveSession } from "#lib/accounts/sessions/live-session";
import { startSignIn } from "#lib/accounts/sign-in/start-sign-in";
import { listPolicies } from "#lib/policies/list-policies";
import { seedSampleClients, type TestContext, testContext, useDatabase } from "../../support/database";
import { joinAccounts, merge, mergeOnly } from "../../support/merging";
import { countLetters, forgetAccounts, letters } from "../../support/outbox";
import { formOf, PASSWORD, registerAndDecide, takenIn } from "../../support/registering";
import { clientOf, signedIn, signIn } from "../../support/signing-in";

const database = useDatabase();

let ctx: TestContext;

beforeEach(async () => {
  ctx = testContext();
  await forgetAccounts(database.sql);
  for (const table of ["core_events", "person_emails", "persons"])
    await database.sql`delete from ${database.sql(table)}`;
  await seedSampleClients(ctx);
});

describe("the only account of a merged person", () => {
  it("goes over to the one who stands for both, with its living sessions, the name and the policies of both", async () => {
    const mila = await signedIn(ctx, "mila");
    await merge(ctx, "mila", "petar");
    const session = await liveSession(ctx, mila.sessionToken);
    expect(session).toMatchObject({ givenName: "Petar", familyName: "Petrović" });
    const client = await clientOf(ctx, mila);
    expect(await numbers(client)).toEqual(["7300000000011", "8100026084517", "8100026084525"]);
    expect(await eventsOf(mila.accountId)).toContain("account.moved");
    expect(await countLetters(database.sql, "accounts-joined")).toBe(0);
  });

  it("stays closed when it was, and still stands in the way of a policy number", async () => {
    await registerAndDecide(ctx, formOf("mila"));
    await database.sql`update accounts set disabled_at = now()`;
    await merge(ctx, "mila", "petar");
    await registerAndDecide(ctx, formOf("petar", { email: "nova@adresa.test" }));
    expect(await accounts()).toEqual([{ username: "mila", closed: true, person: "Petar" }]);
  });

  it("waits until the one who stands for both is in the register", async () => {
    await registerAndDecide(ctx, formOf("mila"));
    await database.sql`delete from persons where given_name = 'Sofija'`;
    await merge(ctx, "mila", "sofija");
    expect(await accounts()).toEqual([{ username: "mila", closed: false, person: "Mila" }]);
    await seedSampleClients(ctx);
    await merge(ctx, "mila", "sofija");
    expect(await accounts()).toEqual([{ username: "mila", closed: false, person: "Sofija" }]);
  });
});

describe("of two accounts", () => {
  it("the one of the person who stands for both is kept, the other is closed and signed out at once", async () => {
    const petar = await signedIn(ctx, "petar");
    const mila = await signedIn(ctx, "mila");
    await merge(ctx, "mila", "petar");
    expect(await liveSession(ctx, petar.sessionToken)).not.toBeNull();
    expect(await liveSession(ctx, mila.sessionToken)).toBeNull();
    expect(await database.sql`select from sessions where user_id = ${mila.accountId}`).toHaveLength(0);
    const again = await startSignIn(ctx, { username: "mila", password: PASSWORD, returnTo: null });
    expect(again).toEqual({ ok: false, refusal: "wrong-credentials" });
    expect(await numbers(petar.ctx)).toEqual(["7300000000011", "8100026084517", "8100026084525"]);
  });

  it("both addresses learn which username stays, both accounts' records and the core system that they were joined", async () => {
    const petar = await signedIn(ctx, "petar");
    const mila = await signedIn(ctx, "mila");
    await database.sql`delete from outbox`;
    await merge(ctx, "mila", "petar");
    expect(await letters(database.sql)).toMatchObject([
      { kind: "accounts-joined", recipient: "mila.savic@primer.test", params: { username: "petar" } },
      { kind: "accounts-joined", recipient: "porodica.petrovic@primer.test", params: { username: "petar" } },
    ]);
    expect((await eventsOf(petar.accountId)).at(-1)).toBe("account.kept");
    expect((await eventsOf(mila.accountId)).at(-1)).toBe("account.gave-way");
    expect(await joinedEvents()).toEqual([{ given_name: "Mila" }]);
  });

  it("spouses' shared mailbox is written to once", async () => {
    await signedIn(ctx, "petar");
    await signedIn(ctx, "ana");
    await merge(ctx, "ana", "petar");
    expect(await countLetters(database.sql, "accounts-joined")).toBe(1);
  });

  it("one that nobody ever signed in to gives way to one in use, whose sessions live on", async () => {
    await registerAndDecide(ctx, formOf("petar"));
    const mila = await signedIn(ctx, "mila");
    await merge(ctx, "mila", "petar");
    expect(await accounts()).toEqual([{ username: "mila", closed: false, person: "Petar" }]);
    expect(await liveSession(ctx, mila.sessionToken)).toMatchObject({ givenName: "Petar" });
  });

  it("one that the call centre closed gives way, and its address learns nothing", async () => {
    await signedIn(ctx, "petar", { email: "tudja@adresa.test" });
    await database.sql`update accounts set disabled_at = now()`;
    await signedIn(ctx, "mila");
    await database.sql`delete from outbox`;
    await merge(ctx, "mila", "petar");
    expect(await accounts()).toEqual([{ username: "mila", closed: false, person: "Petar" }]);
    expect(await letters(database.sql)).toMatchObject([{ recipient: "mila.savic@primer.test" }]);
  });

  it("an address that was never proven does not learn the username of the other", async () => {
    await signedIn(ctx, "petar");
    await registerAndDecide(ctx, formOf("mila", { email: "tudja@adresa.test" }));
    await database.sql`delete from outbox`;
    await merge(ctx, "mila", "petar");
    expect(await letters(database.sql, "tudja@adresa.test")).toEqual([]);
  });

  it("doing it again changes nothing", async () => {
    await signedIn(ctx, "petar");
    await signedIn(ctx, "mila");
    await merge(ctx, "mila", "petar");
    const before = await accounts();
    await joinAccounts(ctx);
    expect(await accounts()).toEqual(before);
    expect(await countLetters(database.sql, "accounts-joined")).toBe(2);
    expect(await joinedEvents()).toHaveLength(1);
  });

  it("three persons who are one keep one", async () => {
    for (const name of ["petar", "mila", "jovan"] as const) await signedIn(ctx, name);
    await mergeOnly(ctx, "jovan", "mila");
    await merge(ctx, "mila", "petar");
    const open = (await accounts()).filter(({ closed }) => !closed);
    expect(open).toEqual([{ username: "petar", closed: false, person: "Petar" }]);
  });
});

describe("at the same moment", () => {
  it("several that join are as good as one", async () => {
    await signedIn(ctx, "petar");
    await signedIn(ctx, "mila");
    await mergeOnly(ctx, "mila", "petar");
    await Promise.all(Array.from({ length: 8 }, () => joinAccounts(ctx)));
    expect(await joinedEvents()).toHaveLength(1);
    expect(await countLetters(database.sql, "accounts-joined")).toBe(2);
  });

  it("two merges into one person leave one account", async () => {
    await signedIn(ctx, "mila");
    await signedIn(ctx, "jovan");
    await Promise.all([merge(ctx, "mila", "petar"), merge(ctx, "jovan", "petar")]);
    await joinAccounts(ctx);
    const open = (await accounts()).filter(({ closed }) => !closed);
    expect(open).toMatchObject([{ person: "Petar" }]);
  });

  it("a registration under way is not waited for, and what it opened is joined the next time", async () => {
    await signedIn(ctx, "mila");
    await mergeOnly(ctx, "mila", "petar");
    const id = await takenIn(ctx, formOf("petar", { policyNumber: null }));
    await ctx.db.transaction(async (db) => {
      await decideRegistration({ ...ctx, db }, id);
      await joinAccounts(ctx);
      expect(await accounts()).toMatchObject([{ username: "mila", person: "Mila" }]);
    });
    await joinAccounts(ctx);
    expect(await accounts()).toEqual([{ username: "mila", closed: false, person: "Petar" }]);
  });

  it.each([0, 1, 2, 3])("merging while both register ends with one account (round %i)", async () => {
    const ids = [await takenIn(ctx, formOf("petar")), await takenIn(ctx, formOf("mila"))];
    await Promise.all([...ids.map((id) => decideRegistration(ctx, id)), merge(ctx, "mila", "petar")]);
    await decideWaiting(ctx);
    const open = (await accounts()).filter(({ closed }) => !closed);
    expect(open).toMatchObject([{ person: "Petar" }]);
  });
});

describe("registering afterwards", () => {
  it.each([0, 1, 2, 3])("with both numbers at once opens one account (round %i)", async () => {
    await merge(ctx, "sofija", "petar");
    const ids = [await takenIn(ctx, formOf("petar")), await takenIn(ctx, formOf("sofija"))];
    await Promise.all(ids.map((id) => decideRegistration(ctx, id)));
    expect(await accounts()).toMatchObject([{ person: "Petar" }]);
  });

  it("with the merged person's number finds the account of the one who stands for both", async () => {
    await signedIn(ctx, "petar");
    await merge(ctx, "sofija", "petar");
    await database.sql`delete from outbox`;
    const oldNumber = formOf("sofija", { jmbg: SAMPLE_CLIENTS.sofija.jmbg, username: "druga" });
    await registerAndDecide(ctx, oldNumber);
    expect(await accounts()).toMatchObject([{ username: "petar" }]);
    const params = { username: "petar" };
    expect(await letters(database.sql)).toMatchObject([
      { kind: "already-registered", recipient: "porodica.petrovic@primer.test", params },
      { kind: "already-registered", recipient: "sofija.markovic@primer.test", params },
    ]);
  });

  it("opens the one account of both when neither had one", async () => {
    await merge(ctx, "sofija", "petar");
    await registerAndDecide(ctx, formOf("sofija"));
    expect(await accounts()).toEqual([{ username: "sofija", closed: false, person: "Petar" }]);
    await signIn(ctx, "sofija");
  });
});

async function numbers(client: Parameters<typeof listPolicies>[0]): Promise<string[]> {
  return (await listPolicies(client)).map(({ number }) => number).sort();
}

async function accounts() {
  const rows = await database.sql`
    select username, disabled_at is not null as closed, given_name as person
    from accounts join persons on persons.id = person_id order by username`;
  return [...rows];
}

async function eventsOf(accountId: string): Promise<string[]> {
  const rows = await database.sql`select event from audit_events where account_id = ${accountId} order by id`;
  return rows.map(({ event }) => event);
}

async function joinedEvents() {
  const rows = await database.sql`
    select given_name from core_events join persons on persons.id = person_id where kind = 'accounts-joined'`;
  return [...rows];
}
