import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { undoEmailChange } from "#lib/accounts/email-change/undo-change";
import { seedSampleClients, type TestContext, testContext, useDatabase } from "../../../support/database";
import { letters } from "../../../support/outbox";
import { signedIn, signIn } from "../../../support/signing-in";
import { accountOf, lastCoreEvent, NEW, OLD, takenOver, undo } from "./changing";

const database = useDatabase();

let ctx: TestContext;
let petar: Awaited<ReturnType<typeof signedIn>>;
let code: string;

beforeAll(() => seedSampleClients(testContext()));

beforeEach(async () => {
  ({ ctx, petar, code } = await takenOver(database.sql));
});

describe("the code in the letter to the old address", () => {
  it("brings the old address back, without signing in, and ends every session", async () => {
    expect(await undo(ctx, code)).toMatchObject({ ok: true });
    expect(await accountOf(database.sql)).toMatchObject({ email: OLD, version: 3 });
    expect(await database.sql`select from sessions`).toHaveLength(0);
  });

  it("F9: is followed by letters to the address that came back and to the one that went", async () => {
    await database.sql`delete from outbox`;
    await undo(ctx, code);
    const told = await letters(database.sql);
    expect(told.map(({ kind, recipient, params }) => [kind, recipient, params.readBy])).toEqual(
      expect.arrayContaining([
        ["email-restored", OLD, "old"],
        ["email-restored", NEW, "new"],
      ]),
    );
    expect(told).toHaveLength(2);
  });

  it("is told to the core system as undone and put on record", async () => {
    await undo(ctx, code);
    expect(await lastCoreEvent(database.sql)).toEqual({
      kind: "email-changed",
      details: { email: OLD, undone: true },
    });
    const [last] = await database.sql`
      select event from audit_events where account_id = ${petar.accountId} order by id desc limit 1`;
    expect(last?.event).toBe("email-change.undone");
  });

  it("is read with blanks, capitals and without dashes", async () => {
    expect(await undo(ctx, ` ${code.toUpperCase().replaceAll("-", " ")} `)).toMatchObject({ ok: true });
  });

  it("typed twenty times at once takes the change back once", async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, place) =>
        undo({ ...ctx, visitor: { ...ctx.visitor, address: `198.18.0.${place}` } }, code),
      ),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.filter((answer) => !answer.ok && answer.refusal === "not-accepted")).toHaveLength(19);
    expect(await accountOf(database.sql)).toMatchObject({ email: OLD, version: 3 });
  });

  it("wrong, used, late, of another account and for nobody is one refusal", async () => {
    await signedIn(ctx, "ana");
    const refused = { ok: false, refusal: "not-accepted" };
    expect(await undo(ctx, `${code.slice(0, -1)}${code.endsWith("2") ? "3" : "2"}`)).toEqual(refused);
    expect(await undo(ctx, code, "ana")).toEqual(refused);
    expect(await undo(ctx, code, "nikog.nema")).toEqual(refused);
    await database.sql`update email_changes set undo_until = now()`;
    expect(await undo(ctx, code)).toEqual(refused);
    await database.sql`update email_changes set undo_until = now() + interval '1 hour'`;
    expect(await undo(ctx, code)).toMatchObject({ ok: true });
    expect(await undo(ctx, code)).toEqual(refused);
  });

  it("serves 72 hours", async () => {
    const [change] = await database.sql`
      select extract(epoch from undo_until - confirmed_at)::int / 3600 as hours from email_changes`;
    expect(change?.hours).toBe(72);
  });

  it("is asked for by a person, a limited number of times an hour from one address", async () => {
    const machine = { ...ctx, humanCheck: { verify: async () => "refused" as const } };
    expect(await undo(machine, code)).toEqual({ ok: false, refusal: "not-human" });
    for (let tries = 2; tries <= 20; tries += 1) await undo(ctx, "nije-ta-sifra");
    expect(await undo(ctx, code)).toMatchObject({ refusal: "too-many-attempts" });
    expect(await undoEmailChange(elsewhere(), { username: "petar", code, humanAnswer: "" })).toMatchObject({
      ok: true,
    });
  });
});

describe("an account that the call centre closed", () => {
  it("stays closed: its undo code is refused", async () => {
    await database.sql`update accounts set disabled_at = now()`;
    expect(await undo(ctx, code)).toMatchObject({ refusal: "not-accepted" });
    expect((await accountOf(database.sql)).email).toBe(NEW);
  });
});

describe("after an undo", () => {
  it("the owner signs in with the old address as before", async () => {
    await undo(ctx, code);
    await signIn(ctx, "petar");
    const codes = (await letters(database.sql, OLD)).filter(({ kind }) => kind === "one-time-code");
    expect(codes.length).toBeGreaterThan(0);
  });
});

function elsewhere(): TestContext {
  return { ...ctx, visitor: { ...ctx.visitor, address: "198.18.9.9" } };
}
