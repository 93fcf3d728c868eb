import { beforeAll, describe, expect, it } from "vitest";
import { listActivity } from "#lib/audit/activity";
import { record } from "#lib/audit/record";
import { inTransaction } from "#lib/core/context";
import { seedSampleClients, testContext, useDatabase } from "../../support/database";
import { signedIn } from "../../support/signing-in";

const database = useDatabase();
const account = crypto.randomUUID();

beforeAll(async () => {
  await seedSampleClients(testContext());
  await record(testContext(), "sign-in.completed", account);
});

describe("the audit record (D5)", () => {
  it.each([
    ["update", "update audit_events set event = 'session.ended'"],
    ["update of the time", "update audit_events set at = now() - interval '25 months'"],
    ["delete", "delete from audit_events"],
    ["truncate", "truncate audit_events"],
  ])("D5: the database refuses an %s", async (_, statement) => {
    await expect(database.sql.unsafe(statement)).rejects.toThrow("append-only");
    expect(await eventsOf(account)).toEqual(["sign-in.completed"]);
  });

  it("D5: nobody chooses the number or the hash of an event", async () => {
    const [row] = await database.sql`
      insert into audit_events (id, account_id, event, request_number, hash, previous_hash) overriding system value
      values (1, ${crypto.randomUUID()}, 'session.ended', 'x', '\\x00', '\\x00') returning id, hash, previous_hash`;
    expect(Number(row?.id)).toBeGreaterThan(1);
    expect(row?.hash).toHaveLength(32);
    expect(row?.previous_hash).toBeNull();
  });

  it("D5: an event is undone with its cause", async () => {
    const undone = crypto.randomUUID();
    const cause = inTransaction(testContext(), async (tx) => {
      await record(tx, "password.changed", undone);
      throw new Error("undone");
    });
    await expect(cause).rejects.toThrow("undone");
    expect(await eventsOf(undone)).toEqual([]);
  });

  it("D5: carries the number of the request", async () => {
    const ctx = testContext({ requestNumber: "4K7-2M9" });
    const mine = crypto.randomUUID();
    await record(ctx, "session.ended", mine);
    expect(await database.sql`select request_number from audit_events where account_id = ${mine}`).toEqual([
      { request_number: "4K7-2M9" },
    ]);
  });
});

describe("listActivity (D5)", () => {
  it("D5: shows the client what happened on the account, newest first, and nobody else's", async () => {
    const petar = await signedIn(testContext(), "petar");
    await signedIn(testContext(), "mila");
    const events = (await listActivity(petar.ctx)).map(({ event }) => event);
    expect(events).toEqual(["sign-in.completed", "sign-in.password-accepted", "account.opened"]);
    expect(await listActivity(petar.ctx, 1)).toHaveLength(1);
  });

  it("D3: no event names a JMBG, an address, a code or a username", async () => {
    const details = await database.sql`select distinct details::text from audit_events`;
    expect(details.map((row) => row.details).sort()).toEqual(
      ['{"proof": "email-on-file"}', '{"temporary": false}', "{}"].sort(),
    );
  });
});

async function eventsOf(accountId: string): Promise<string[]> {
  const rows = await database.sql`select event from audit_events where account_id = ${accountId} order by id`;
  return rows.map(({ event }) => event);
}
