import { beforeAll, describe, expect, it } from "vitest";
import { purge } from "#lib/protection/purge";
import { seedSampleClients, testContext, useDatabase } from "../../support/database";
import { forgetAccounts } from "../../support/outbox";
import { formOf, registerAndDecide, takenIn } from "../../support/registering";
import { signedIn } from "../../support/signing-in";

const database = useDatabase();

/** Tables with what they keep for a while: the column that ages, and for how long after it a row stays. */
const AGING: [table: string, aged: string, kept: string][] = [
  ["limits", "resets_at", "2 days"],
  ["challenges", "expires_at", "1 day"],
  ["temporary_passwords", "expires_at", "1 day"],
  ["sessions", "last_seen_at", "1 day"],
  ["devices", "last_seen_at", "1 year"],
  ["registrations", "decided_at", "30 days"],
  ["recovery_requests", "decided_at", "30 days"],
  ["outbox", "sent_at", "30 days"],
  ["state_notices", "at", "7 days"],
  ["email_changes", "undo_until", "30 days"],
];

beforeAll(() => seedSampleClients(testContext()));

describe("purge", () => {
  it.each(AGING)("deletes from %s what is past its time and nothing younger", async (table, column, kept) => {
    const { sql } = database;
    await forgetAccounts(sql);
    await signedIn(testContext(), "petar");
    await sql`insert into temporary_passwords (account_id, credentials_version, expires_at) select id, 1, now() from accounts`;
    await sql`insert into recovery_requests (wanted, request_number) values ('username', 'x')`;
    await sql`
      insert into email_changes (account_id, username, from_email, to_email, confirmed_at, undo_until)
      select id, username, email, 'nova@primer.test', now(), now() from accounts`;
    await sql`insert into state_notices values (gen_random_uuid(), 'decided', now())`;
    const before = await count(table);
    expect(before).toBeGreaterThan(0);
    await sql`update ${sql(table)} set ${sql(column)} = now() - ${kept}::interval + interval '1 minute'`;
    await purge(testContext());
    expect(await count(table)).toBe(before);
    await sql`update ${sql(table)} set ${sql(column)} = now() - ${kept}::interval - interval '1 minute'`;
    await purge(testContext());
    expect(await count(table)).toBe(0);
  });

  it("deletes a change of address that was only asked for, after a day", async () => {
    const { sql } = database;
    await forgetAccounts(sql);
    await registerAndDecide(testContext(), formOf("petar"));
    await sql`
      insert into email_changes (account_id, username, from_email, to_email, asked_at)
      select id, username, email, 'nova@primer.test', now() - interval '23 hours' from accounts`;
    await purge(testContext());
    expect(await count("email_changes")).toBe(1);
    await sql`update email_changes set asked_at = asked_at - interval '2 hours'`;
    await purge(testContext());
    expect(await count("email_changes")).toBe(0);
  });

  it("ends no account, consent or register row, however old", async () => {
    const { sql } = database;
    await forgetAccounts(sql);
    await registerAndDecide(testContext(), formOf("petar"));
    await sql`update accounts set created_at = now() - interval '9 years'`;
    await sql`update consents set given_at = now() - interval '9 years'`;
    await purge(testContext());
    for (const table of ["accounts", "consents", "persons", "policies"])
      expect(await count(table), table).toBeGreaterThan(0);
  });

  it("O11, R1: keeps what still waits to be sent or decided, however old", async () => {
    const { sql } = database;
    await forgetAccounts(sql);
    await registerAndDecide(testContext(), formOf("petar"));
    await takenIn(testContext(), formOf("ana"));
    await sql`update outbox set created_at = now() - interval '1 year', due_at = now() - interval '1 year'`;
    await sql`update registrations set consented_at = now() - interval '1 year'`;
    await purge(testContext());
    expect(await count("outbox")).toBe(1);
    expect(await sql`select from registrations where decided_at is null`).toHaveLength(1);
  });

  it("deletes what the core system was told two years ago, but never what it has not read nor the last position", async () => {
    const { sql } = database;
    await sql`truncate core_events`;
    await sql`
      insert into core_events (position, person_id, kind, details, at)
      select position, gen_random_uuid(), 'account-closed', '{}', now() - age::interval
      from (values (1, '25 months'), (2, '23 months'), (3, '25 months'), (null::int, '25 months')) as old (position, age)`;
    await purge(testContext());
    const left = await sql`select position::int from core_events order by position`;
    expect(left.map(({ position }) => position)).toEqual([2, 3, null]);
  });

  it("keeps a used human check until it would have expired (R10), and not longer", async () => {
    const { sql } = database;
    await sql`insert into spent_human_checks values ('\\x01', now() + interval '1 minute'), ('\\x02', now() - interval '1 second')`;
    await purge(testContext());
    expect(await sql`select answer_hash from spent_human_checks`).toEqual([{ answer_hash: Buffer.of(1) }]);
  });

  it("D5: keeps the audit record for 24 months", async () => {
    const { sql } = database;
    const old = crypto.randomUUID();
    const add = (age: string) =>
      sql`insert into audit_events (account_id, event, request_number, at) values (${old}, 'session.ended', 'x', now() - ${age}::interval)`;
    await add("25 months");
    await add("23 months");
    await purge(testContext());
    expect(await sql`select from audit_events where account_id = ${old}`).toHaveLength(1);
  });
});

async function count(table: string): Promise<number> {
  const { sql } = database;
  const [row] = await sql<{ count: number }[]>`select count(*)::int from ${sql(table)}`;
  return row?.count ?? 0;
}
