import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { closeAccount } from "#lib/accounts/closing/close-account";
import { confirmOwnership } from "#lib/accounts/ownership/confirm-ownership";
import { liftDeclared } from "#lib/accounts/ownership/lift-declared";
import { sendOwnershipCode } from "#lib/accounts/ownership/send-ownership-code";
import { inTransaction } from "#lib/core/context";
import type { OneTimeCode } from "#lib/identity/one-time-code";
import { CORE_EVENTS, type CoreEventKind } from "#lib/register/core-events";
import { listEvents } from "#lib/register/list-events";
import { seedSampleClients, type TestContext, testContext, useDatabase } from "../../support/database";
import { forgetAccounts } from "../../support/outbox";
import { formOf, registerAndDecide } from "../../support/registering";
import { mailedCode, signedIn } from "../../support/signing-in";

const database = useDatabase();
const NEW_ADDRESS = "kolega@novi.test";

let ctx: TestContext;
beforeAll(() => seedSampleClients(testContext()));
beforeEach(async () => {
  await forgetAccounts(database.sql);
  await database.sql`delete from core_events`;
  ctx = testContext();
});

describe("the core system is told", () => {
  it("of a registration, by which proof and whether it is declared", async () => {
    await registerAndDecide(ctx, formOf("ana", { policyNumber: null }));
    await registerAndDecide(ctx, formOf("petar", { email: NEW_ADDRESS }));
    expect(await told()).toEqual([
      ["client-registered", { email: formOf("ana").email, proof: "email-on-file", declared: false }],
      ["client-registered", { email: NEW_ADDRESS, proof: "policy", declared: true }],
    ]);
  });

  it("of no registration that opened nothing", async () => {
    await registerAndDecide(ctx, formOf("jovan", { policyNumber: "1234567" }));
    expect(await told()).toEqual([]);
  });

  it("that a declared account was confirmed, by a code or by the call centre", async () => {
    const petar = await signedIn(ctx, "petar", { email: NEW_ADDRESS });
    await sendOwnershipCode(petar.ctx);
    await confirmOwnership(petar.ctx, (await mailedCode(ctx, petar.ctx.client.sessionId)) as OneTimeCode);
    await inTransaction(ctx, (tx) => liftDeclared(tx, petar.accountId, "call-centre"));
    expect((await told()).slice(1)).toEqual([
      ["client-confirmed", { by: "code" }],
      ["client-confirmed", { by: "call-centre" }],
    ]);
  });

  it("that the call centre closed an account", async () => {
    const petar = await signedIn(ctx, "petar");
    await inTransaction(ctx, (tx) => closeAccount(tx, petar.accountId));
    expect((await told()).at(-1)).toEqual(["account-closed", {}]);
  });
});

/** What the core system would read now, each as its description says. */
async function told(): Promise<[string, object][]> {
  const page = await inTransaction(ctx, (tx) => listEvents(tx, { after: 0, limit: 100 }));
  if (!page.ok) throw new Error(page.refusal);
  return page.value.events.map(({ kind, details }) => [
    kind,
    CORE_EVENTS[kind as CoreEventKind].parse(details),
  ]);
}
