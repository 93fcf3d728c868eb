import { beforeEach, describe, expect, it } from "vitest";
import { findTampering } from "#lib/audit/find-tampering";
import { record } from "#lib/audit/record";
import { testContext, useDatabase } from "../../support/database";

const database = useDatabase();

let account: string;

beforeEach(async () => {
  await asOwnerOfTheTable("truncate audit_events");
  account = crypto.randomUUID();
  for (const event of ["account.opened", "sign-in.password-accepted", "sign-in.completed"] as const)
    await record(testContext(), event, account, { proof: "policy" });
});

describe("findTampering (D5)", () => {
  it("D5: finds nothing in a record that nobody touched", async () => {
    await record(testContext(), "registration.received", null);
    expect(await findTampering(testContext())).toEqual([]);
  });

  it.each([
    ["event", "event = 'session.ended'"],
    ["time", "at = at - interval '1 second'"],
    ["account", `account_id = gen_random_uuid()`],
    ["details", `details = '{"proof": "email-on-file"}'`],
    ["request", "request_number = 'other'"],
  ])("D5: shows the event whose %s was edited by the owner of the table", async (_, edit) => {
    const second = await nth(2);
    await asOwnerOfTheTable(`update audit_events set ${edit} where id = ${second}`);
    expect(await findTampering(testContext())).toContain(second);
  });

  it("D5: an edit whose hash was computed anew shows at the event after it", async () => {
    const second = await nth(2);
    await asOwnerOfTheTable(`
      update audit_events set event = 'session.ended',
        hash = audit_hash(id, at, account_id, 'session.ended', request_number, details, previous_hash)
      where id = ${second}`);
    expect(await findTampering(testContext())).toEqual([await nth(3)]);
  });

  it("D5: a row taken out of the middle shows at the event after it", async () => {
    await asOwnerOfTheTable(`delete from audit_events where id = ${await nth(2)}`);
    expect(await findTampering(testContext())).toEqual([await nth(2)]);
  });

  it("D5: the oldest rows may go when their time is over", async () => {
    await asOwnerOfTheTable(`delete from audit_events where id = ${await nth(1)}`);
    expect(await findTampering(testContext())).toEqual([]);
  });

  it("D5: the chain holds when many events of one account are written at once", async () => {
    const ctx = testContext();
    await Promise.all(Array.from({ length: 60 }, () => record(ctx, "sign-in.refused", account)));
    await Promise.all(Array.from({ length: 60 }, () => record(ctx, "sign-in.refused", null)));
    expect(await findTampering(ctx)).toEqual([]);
    const [row] = await database.sql`
      select count(*)::int as events, count(distinct previous_hash)::int as links from audit_events where account_id = ${account}`;
    expect(row).toEqual({ events: 63, links: 62 });
  });
});

async function nth(place: number): Promise<number> {
  const [row] = await database.sql`
    select id from audit_events where account_id = ${account} order by id offset ${place - 1} limit 1`;
  return Number(row?.id);
}

/** Past the triggers, as somebody with all rights on the database would. */
async function asOwnerOfTheTable(statement: string): Promise<void> {
  await database.sql.begin(async (sql) => {
    await sql.unsafe("alter table audit_events disable trigger user");
    await sql.unsafe(statement);
    await sql.unsafe("alter table audit_events enable trigger user");
  });
}
