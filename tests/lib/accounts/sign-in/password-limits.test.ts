import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startSignIn } from "#lib/accounts/sign-in/start-sign-in";
import type { Context } from "#lib/core/context";
import { LIMITS } from "#lib/protection/limits";
import { seedSampleClients, testContext, useDatabase } from "../../../support/database";
import { forgetAccounts } from "../../../support/outbox";
import { formOf, PASSWORD, registerAndDecide } from "../../../support/registering";
import { elsewhere, signIn } from "../../../support/signing-in";

const database = useDatabase();
const most = LIMITS.passwordByAccountAndAddress[0]?.most ?? 0;

beforeAll(() => seedSampleClients(testContext()));

beforeEach(async () => {
  await forgetAccounts(database.sql);
  await registerAndDecide(testContext(), formOf("petar"));
});

describe("two hundred wrong passwords at once (L2)", () => {
  it("L2: at most ten are verified, the others refused unheard with the time to try again", async () => {
    const before = await verified();
    const answers = await wrongTries(testContext(), 200);
    expect(await verified()).toBe(before + most);
    expect(answers.filter(({ refusal }) => refusal === "wrong-credentials")).toHaveLength(most);
    const refused = answers.filter(({ refusal }) => refusal === "too-many-attempts");
    expect(refused).toHaveLength(200 - most);
    expect(refused.every(({ until }) => until instanceof Date)).toBe(true);
  });

  it("L2: the right one among them does not help, and the count outlives the process", async () => {
    await wrongTries(testContext(), 200);
    const another = testContext({ requestNumber: "restarted" });
    expect(await tryIn(another, PASSWORD)).toMatchObject({ refusal: "too-many-attempts" });
  });

  it("L2: one address tries at most twenty in a minute, over all accounts", async () => {
    const ctx = testContext();
    const names = Array.from({ length: 60 }, (_, place) => `nepoznata${place}`);
    const answers = await Promise.all(
      names.map((username) => startSignIn(ctx, { username, password: "x", returnTo: null })),
    );
    const tried = answers.filter((answer) => !answer.ok && answer.refusal === "wrong-credentials");
    expect(tried).toHaveLength(LIMITS.passwordByAddress[0]?.most ?? 0);
  });

  it("L2: right passwords cost no tries", async () => {
    for (let turn = 0; turn < most + 2; turn += 1)
      expect(await tryIn(testContext(), PASSWORD)).toMatchObject({ ok: true });
  });
});

describe("after two hundred wrong tries from elsewhere (L3)", () => {
  it("L3: the owner still signs in from the known browser, even at the stranger's address", async () => {
    const { deviceToken } = await signIn(testContext(), "petar");
    await wrongTries(elsewhere(testContext(), "203.0.113.66"), 200);
    const known = elsewhere(testContext(), "203.0.113.66", deviceToken);
    expect(await tryIn(known, PASSWORD)).toMatchObject({ ok: true });
  });

  it("L3: the owner still signs in from another address", async () => {
    await wrongTries(elsewhere(testContext(), "203.0.113.66"), 200);
    expect(await tryIn(elsewhere(testContext(), "198.51.100.1"), PASSWORD)).toMatchObject({ ok: true });
  });

  it("L3: a known browser has ten tries of its own, and no more", async () => {
    const { deviceToken } = await signIn(testContext(), "petar");
    const before = await verified();
    await wrongTries(elsewhere(testContext(), "198.51.100.1", deviceToken), 50);
    expect(await verified()).toBe(before + most);
  });

  it("L3: the browser of one account is a stranger to another", async () => {
    await registerAndDecide(testContext(), formOf("mila"));
    const { deviceToken } = await signIn(testContext(), "mila");
    await wrongTries(elsewhere(testContext(), "203.0.113.66"), 20);
    const known = elsewhere(testContext(), "203.0.113.66", deviceToken);
    expect(await tryIn(known, PASSWORD)).toMatchObject({ refusal: "too-many-attempts" });
  });
});

function tryIn(ctx: Context, password: string) {
  return startSignIn(ctx, { username: "petar", password, returnTo: null });
}

async function wrongTries(ctx: Context, count: number) {
  const answers = await Promise.all(Array.from({ length: count }, () => tryIn(ctx, "pogrešna lozinka")));
  return answers.filter((answer) => !answer.ok);
}

/** Every wrong password that was really verified is on record. */
async function verified(): Promise<number> {
  const [row] = await database.sql`select count(*)::int from audit_events where event = 'sign-in.refused'`;
  return row?.count;
}
