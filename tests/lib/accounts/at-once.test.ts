import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { closeOwnAccount } from "#lib/accounts/closing/close-own-account";
import { confirmOwnership } from "#lib/accounts/ownership/confirm-ownership";
import { sendOwnershipCode } from "#lib/accounts/ownership/send-ownership-code";
import { setPassword } from "#lib/accounts/recovery/set-password";
import type { OneTimeCode } from "#lib/identity/one-time-code";
import { answerAll, trySending } from "../../support/asking";
import { passwordIn, recover } from "../../support/asking-recovery";
import { seedSampleClients, type TestContext, testContext, useDatabase } from "../../support/database";
import { eventually } from "../../support/mailbox";
import { forgetAccounts, letters } from "../../support/outbox";
import { clientOf, givePassword, mailedCode, signedIn, signIn, typeCode } from "../../support/signing-in";

const database = useDatabase();

let ctx: TestContext;
beforeAll(() => seedSampleClients(testContext()));
beforeEach(async () => {
  await forgetAccounts(database.sql);
  ctx = testContext();
});

describe("two things done to one account at the same moment wait for each other, and never in a circle", () => {
  it("closing it, and typing the code of another sign-in", async () => {
    const { ctx: vesna } = await signedIn(ctx, "vesna");
    const holder = await givePassword(ctx, "vesna");
    const code = await mailedCode(ctx, holder);
    expect(
      await inOrder(
        () => closeOwnAccount(vesna),
        () => typeCode(ctx, holder, code),
      ),
    ).toMatchObject([{ ok: true }, { refusal: "no-challenge" }]);
  });

  it("closing it, and sending a request about health", async () => {
    const { ctx: vesna } = await signedIn(ctx, "vesna");
    await answerAll(database, vesna, "medical-refund");
    expect(
      await inOrder(
        () => closeOwnAccount(vesna),
        () => trySending(vesna, "medical-refund"),
      ),
    ).toMatchObject([{ ok: true }, { refusal: "no-draft" }]);
  });

  it("closing it, and choosing a new password after a temporary one", async () => {
    const { ctx: vesna } = await signedIn(ctx, "vesna");
    const choosing = await withTemporaryPassword("vesna");
    expect(
      await inOrder(
        () => closeOwnAccount(vesna),
        () => setPassword(choosing, "sedam belih guba u Tari"),
      ),
    ).toMatchObject([{ ok: true }, { refusal: "no-session" }]);
  });

  it("asking for its owner's code again, and typing it", async () => {
    const { ctx: petar } = await signedIn(ctx, "petar", { email: "kolega@novi.test" });
    await sendOwnershipCode(petar);
    const code = (await mailedCode(ctx, petar.client.sessionId)) as OneTimeCode;
    await database.sql`update challenges set last_sent_at = now() - interval '1 minute'`;
    expect(
      await inOrder(
        () => sendOwnershipCode(petar),
        () => confirmOwnership(petar, code),
      ),
    ).toMatchObject([{ ok: true }, { ok: true }]);
  });
});

/** The first one gets the accounts first; by then the second one has done all that it does without them. */
async function inOrder(first: () => Promise<unknown>, second: () => Promise<unknown>): Promise<unknown[]> {
  const { answers } = await database.sql.begin(async (sql) => {
    await sql`select from accounts for update`;
    const one = first();
    await waiting(1);
    const other = second();
    await waiting(2);
    return { answers: Promise.all([one, other]) };
  });
  return answers;
}

async function waiting(count: number): Promise<void> {
  await eventually(`${count} who wait for an account`, async () => {
    const rows = await database.sql`
      select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
    return rows.length === count || undefined;
  });
}

async function withTemporaryPassword(username: string) {
  const [owner] = await database.sql`select email from accounts where username = ${username}`;
  await recover(ctx, "password", { email: owner?.email });
  const [letter] = (await letters(database.sql)).filter(({ kind }) => kind === "temporary-password");
  return clientOf(ctx, await signIn(ctx, username, passwordIn(ctx, letter)));
}
