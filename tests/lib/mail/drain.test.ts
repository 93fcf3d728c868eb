import { beforeEach, describe, expect, it } from "vitest";
import { drainOutbox } from "#lib/mail/drain";
import { OUTBOX } from "#lib/protection/limits";
import { testContext, useDatabase } from "../../support/database";
import { drain, openAccount, postOffice, writeCode, writeLetters } from "./outbox";

const database = useDatabase();

beforeEach(async () => {
  await database.sql`truncate outbox, limits`;
});

describe("drainOutbox", () => {
  it("sends what is due, once, and empties what was in it", async () => {
    const post = postOffice();
    await writeLetters(1);
    expect(await drain(post)).toEqual({ sent: 1, dropped: 0, retried: 0 });
    expect(await drain(post)).toEqual({ sent: 0, dropped: 0, retried: 0 });
    expect(post.mails).toMatchObject([
      { to: "petar0@primer.test", subject: expect.stringContaining("Nalog nije otvoren") },
    ]);
    expect(await rows()).toMatchObject([{ sent: true, dropped: false, params: {} }]);
  });

  it("hands the id of the letter over as the key against doubles", async () => {
    const post = postOffice();
    await writeLetters(1);
    await drain(post);
    const [row] = await rows();
    expect(post.mails[0]?.idempotencyKey).toBe(row?.id);
  });

  it("sends every letter once, however many drain at once", async () => {
    const post = postOffice();
    await writeLetters(15);
    await Promise.all(Array.from({ length: 8 }, () => drain(post)));
    expect(post.mails).toHaveLength(15);
    expect(new Set(post.mails.map((mail) => mail.idempotencyKey)).size).toBe(15);
  });

  it("takes no more than it was asked to", async () => {
    const post = postOffice();
    await writeLetters(5);
    expect(await drainOutbox(testContext(), post, { most: 3 })).toMatchObject({ sent: 3 });
  });

  it("O11: loses no letter of a process that was killed while sending", async () => {
    const post = postOffice();
    await writeLetters(1);
    void drain({ ...post, service: { send: () => new Promise(() => {}) } });
    await until(async () => (await rows())[0]?.attempts === 1);
    expect(await drain(post)).toMatchObject({ sent: 0 });
    await makeAllDue();
    expect(await drain(post)).toMatchObject({ sent: 1 });
  });

  it("O11: tries again later, with a pause that doubles, while the service is away", async () => {
    const away = postOffice("unavailable");
    await writeLetters(1);
    for (const pause of [OUTBOX.firstRetry, OUTBOX.firstRetry * 2, OUTBOX.firstRetry * 4]) {
      const [before] = await database.sql`select now() as at`;
      expect(await drain(away)).toEqual({ sent: 0, dropped: 0, retried: 1 });
      const [row] = await database.sql`
        select extract(epoch from due_at - ${before?.at})::float as since_before,
          extract(epoch from due_at - now())::float as wait from outbox`;
      expect(row?.since_before).toBeGreaterThanOrEqual(pause);
      expect(row?.wait).toBeLessThanOrEqual(pause);
      await makeAllDue();
    }
    expect(await drain(postOffice())).toMatchObject({ sent: 1 });
  });

  it("gives up after two days", async () => {
    await writeLetters(1);
    await database.sql`update outbox set created_at = now() - interval '49 hours'`;
    expect(await drain(postOffice("unavailable"))).toEqual({ sent: 0, dropped: 1, retried: 0 });
    expect(await rows()).toMatchObject([{ dropped: true, note: "gave-up", params: {} }]);
  });

  it("drops a letter that the service refuses", async () => {
    await writeLetters(1);
    expect(await drain(postOffice("refused"))).toMatchObject({ dropped: 1 });
    expect(await rows()).toMatchObject([{ sent: false, dropped: true, note: "refused" }]);
  });

  it("keeps a letter that cannot be written from holding up the others", async () => {
    const post = postOffice();
    await writeLetters(1);
    await database.sql`insert into outbox (kind, recipient, due_at) values ('no-such-letter', 'petar@primer.test', now() - interval '1 hour')`;
    expect(await drain(post)).toEqual({ sent: 1, dropped: 0, retried: 1 });
  });

  it("logs neither address nor contents", async () => {
    const ctx = testContext();
    await writeCode(await openAccount());
    await drainOutbox(ctx, postOffice());
    expect(ctx.logged.length).toBeGreaterThan(0);
    expect(JSON.stringify(ctx.logged)).not.toMatch(/@|primer|lozinka|\b\d{6}\b/);
  });
});

function rows() {
  return database.sql`select id, sent_at is not null as sent, dropped_at is not null as dropped, note, params, attempts
    from outbox order by created_at`;
}

function makeAllDue() {
  return database.sql`update outbox set due_at = now()`;
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 20));
}
