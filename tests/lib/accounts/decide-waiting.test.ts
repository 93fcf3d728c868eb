import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { decideWaiting } from "#lib/accounts/decide-waiting";
import { requestRecovery } from "#lib/accounts/recovery/request-recovery";
import type { Email } from "#lib/identity/email";
import { seedSampleClients, type TestContext, testContext, useDatabase } from "../../support/database";
import { countLetters, forgetAccounts } from "../../support/outbox";
import { formOf, registerAndDecide, takenIn } from "../../support/registering";

const database = useDatabase();

let ctx: TestContext;

beforeAll(() => seedSampleClients(testContext()));

beforeEach(async () => {
  await forgetAccounts(database.sql);
  ctx = testContext();
});

describe("decideWaiting, after a process died between answer and decision (O11)", () => {
  it("O11: decides what was left behind, once, however many run at the same time", async () => {
    await takenIn(ctx, formOf("petar"));
    await aMinuteLater();
    await Promise.all(Array.from({ length: 5 }, () => decideWaiting(ctx)));
    expect(await countLetters(database.sql, "account-opened")).toBe(1);
    expect(await decideWaiting(ctx)).toBe(0);
  });

  it("O11: leaves what a living process has just taken in", async () => {
    await takenIn(ctx, formOf("petar"));
    expect(await decideWaiting(ctx)).toBe(0);
  });

  it("O11: answers recovery requests as well", async () => {
    await registerAndDecide(ctx, formOf("petar"));
    const email = "porodica.petrovic@primer.test" as Email;
    const wanted = {
      wanted: "username",
      policyNumber: null,
      email,
      jmbg: null,
      humanAnswer: "human",
    } as const;
    await requestRecovery(ctx, wanted);
    await aMinuteLater();
    expect(await decideWaiting(ctx)).toBe(1);
    expect(await countLetters(database.sql, "username-reminder")).toBe(1);
  });

  it("one that fails is logged without its data and keeps nobody waiting", async () => {
    const broken = await takenIn(ctx, formOf("mila"));
    await database.sql`update registrations set password_hash = null where id = ${broken}`;
    await takenIn(ctx, formOf("petar"));
    await aMinuteLater();
    await decideWaiting(ctx);
    expect(await countLetters(database.sql, "account-opened")).toBe(1);
    const failures = ctx.logged.filter(({ event }) => event === "decision.failed");
    expect(failures).toHaveLength(1);
    expect(JSON.stringify(failures)).not.toMatch(/mila|primer/);
  });
});

async function aMinuteLater(): Promise<void> {
  await database.sql`update registrations set consented_at = consented_at - interval '1 minute'`;
  await database.sql`update recovery_requests set requested_at = requested_at - interval '1 minute'`;
}
