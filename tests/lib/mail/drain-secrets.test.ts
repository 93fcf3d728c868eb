import { beforeEach, describe, expect, it } from "vitest";
import { oneTimeCode, temporaryPassword } from "#lib/protection/derive";
import { testContext, useDatabase } from "../../support/database";
import { drain, openAccount, postOffice, writeCode, writeTemporaryPassword } from "./outbox";

const database = useDatabase();

let accountId: string;

beforeEach(async () => {
  await database.sql`truncate outbox, limits`;
  accountId = await openAccount();
});

describe("drainOutbox, with a one-time code", () => {
  it("derives the code when it sends", async () => {
    const post = postOffice();
    const id = await writeCode(accountId);
    await drain(post);
    expect(post.mails[0]?.subject).toMatch(new RegExp(`^${oneTimeCode(testContext().env, id)} `));
  });

  it.each([
    [
      "O11: past its time",
      (id: string) => database.sql`update outbox set expires_at = now() where params->>'challengeId' = ${id}`,
      "expired",
    ],
    [
      "whose challenge is past its time",
      (id: string) => database.sql`update challenges set expires_at = now() where id = ${id}`,
      "overtaken",
    ],
    [
      "that was used",
      (id: string) => database.sql`update challenges set used_at = now() where id = ${id}`,
      "overtaken",
    ],
    [
      "whose challenge is gone",
      (id: string) => database.sql`delete from challenges where id = ${id}`,
      "overtaken",
    ],
    [
      "O10: from before a change of password",
      () => database.sql`update accounts set credentials_version = 2`,
      "overtaken",
    ],
  ])("drops one %s, unsent", async (_, spoil, note) => {
    const post = postOffice();
    await spoil(await writeCode(accountId));
    expect(await drain(post)).toEqual({ sent: 0, dropped: 1, retried: 0 });
    expect(post.mails).toEqual([]);
    expect(await database.sql`select dropped_at is not null as dropped, note from outbox`).toMatchObject([
      { dropped: true, note },
    ]);
  });
});

describe("drainOutbox, with a temporary password", () => {
  it("derives the password when it sends", async () => {
    const post = postOffice();
    const id = await writeTemporaryPassword(accountId);
    await drain(post);
    expect(post.mails[0]?.text).toContain(temporaryPassword(testContext().env, id));
  });

  it("drops one that was used", async () => {
    const post = postOffice();
    const id = await writeTemporaryPassword(accountId);
    await database.sql`update temporary_passwords set used_at = now() where id = ${id}`;
    expect(await drain(post)).toMatchObject({ sent: 0, dropped: 1 });
  });

  it("sends only the newest of an account", async () => {
    const post = postOffice();
    await writeTemporaryPassword(accountId);
    const newest = await writeTemporaryPassword(accountId);
    expect(await drain(post)).toMatchObject({ sent: 1, dropped: 1 });
    expect(post.mails[0]?.text).toContain(temporaryPassword(testContext().env, newest));
  });
});
