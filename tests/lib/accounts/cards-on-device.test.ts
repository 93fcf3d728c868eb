import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { cardsToken, cardsTokenFor, keepCardsOnDevice, mayKeepCards } from "#lib/accounts/cards-on-device";
import { endAllSessions, endSession } from "#lib/accounts/sessions/end-sessions";
import { seedSampleClients, type TestContext, testContext, useDatabase } from "../../support/database";
import { forgetAccounts } from "../../support/outbox";
import { clientOf, signedIn, signIn } from "../../support/signing-in";

const UNTIL = 1_900_000_000;

const database = useDatabase();

let ctx: TestContext;
let phone: Awaited<ReturnType<typeof signedIn>>;
let computer: typeof phone;
let token: string;

beforeAll(() => seedSampleClients(testContext()));

beforeEach(async () => {
  await forgetAccounts(database.sql);
  ctx = testContext();
  phone = await signedIn(ctx, "petar");
  computer = await again();
  token = await keepCardsOnDevice(phone.ctx, UNTIL);
});

describe("cards that a browser keeps", () => {
  it("may be kept when the session ran out, and when another one was ended", async () => {
    await database.sql`delete from sessions where id = ${phone.ctx.client.sessionId}`;
    await endSession(phone.ctx, computer.ctx.client.sessionId);
    expect(await mayKeepCards(ctx, token)).toBe(true);
    expect(await mayKeepCards(ctx, token, phone.ctx.client.accountId)).toBe(true);
  });

  it("may be kept no more when their session is ended from elsewhere", async () => {
    await endSession(computer.ctx, phone.ctx.client.sessionId);
    expect(await mayKeepCards(ctx, token)).toBe(false);
  });

  it("may be kept no more when all are signed out, though their session ran out before; a later choice holds", async () => {
    await database.sql`delete from sessions where id = ${phone.ctx.client.sessionId}`;
    await endAllSessions(computer.ctx);
    expect(await mayKeepCards(ctx, token)).toBe(false);
    const later = await again();
    expect(await mayKeepCards(ctx, await keepCardsOnDevice(later.ctx, UNTIL))).toBe(true);
  });

  it("go with the session that their browser has next, as long as they were valid before", async () => {
    const next = await again();
    const renewed = await cardsTokenFor(ctx, token, signedInAs(next));
    expect(renewed).toMatchObject({ until: UNTIL });
    await endSession(computer.ctx, next.ctx.client.sessionId);
    expect(await mayKeepCards(ctx, renewed?.token ?? "")).toBe(false);
  });

  it("are not taken over by another account, nor once they were ended", async () => {
    const mila = await signedIn(ctx, "mila");
    expect(await cardsTokenFor(ctx, token, signedInAs(mila))).toBeNull();
    await endAllSessions(computer.ctx);
    const next = await again();
    expect(await cardsTokenFor(ctx, token, signedInAs(next))).toBeNull();
  });

  it("end with another password, and with the account", async () => {
    const { accountId } = phone.ctx.client;
    await database.sql`update accounts set credentials_version = credentials_version + 1 where id = ${accountId}`;
    expect(await mayKeepCards(ctx, token)).toBe(false);
    const renewed = await cardsToken(phone.ctx, UNTIL);
    expect(await mayKeepCards(ctx, renewed)).toBe(true);
    await database.sql`update accounts set disabled_at = now() where id = ${accountId}`;
    expect(await mayKeepCards(ctx, renewed)).toBe(false);
  });

  it("are not kept by a token of which anything differs from what was signed", async () => {
    const [account, session, until, mark] = token.split(".");
    const forged = [
      [account, "00000000-0000-4000-8000-000000000000", until, mark],
      [account, session, "1999999999", mark],
      [account, session, "9".repeat(5000), mark],
      [account, session, mark],
      [account, session, until, "A".repeat(43)],
      [],
    ];
    for (const parts of forged) expect(await mayKeepCards(ctx, parts.join("."))).toBe(false);
    expect(await mayKeepCards(ctx, token)).toBe(true);
  });
});

/** Petar in another browser. */
async function again() {
  const session = await signIn(ctx, "petar");
  return { ...session, ctx: await clientOf(ctx, session) };
}

function signedInAs({ ctx: { client }, sessionToken }: typeof phone) {
  return { accountId: client.accountId, sessionToken };
}
