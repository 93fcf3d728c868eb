import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newBrowser } from "../support/browser";
import { detailsOf, givePassword, openAccount, register } from "../support/doors";
import { eventually, mailsTo, waitForMail } from "../support/mailbox";
import { MILA } from "../support/sample-details";
import { type Portal, startPortal } from "../support/server";

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal?.stop());

const JOBS = ["outbox", "purge", "attachments", "payments", "reminders", "exports"].map(
  (job) => `/api/cron/${job}`,
);

describe("S7: scheduled work", () => {
  it.each(JOBS)("%s is there for the scheduler only; anybody else gets 404", async (path) => {
    const secret = portal.env.cronSecret;
    const wrong = [
      "",
      "Bearer",
      "Bearer ",
      `Bearer ${secret}x`,
      `Bearer ${secret.slice(1)}`,
      `Basic ${secret}`,
      secret,
    ];
    for (const authorization of wrong) expect(await ask(path, authorization)).toBe(404);
    expect((await fetch(`${portal.url}${path}?secret=${secret}`)).status).toBe(404);
    expect(await ask(path, `Bearer ${secret}`)).toBe(200);
  });

  it("is never logged with its secret", () => {
    expect(portal.log()).not.toContain(portal.env.cronSecret);
  });
});

describe("O11: a process that died", () => {
  it("between the answer and the decision loses no registration: the scheduler decides it", async () => {
    await whileDecisionsWait(async () => {
      const answer = await register(portal, newBrowser(portal), detailsOf());
      expect(answer.location).toBe("/registracija/poslato");
      await portal.kill();
    });
    await portal.restart();
    expect(await portal.database`select id from accounts`).toHaveLength(0);
    await portal.database`update registrations set consented_at = now() - interval '31 seconds'`;
    await eventually("the decision", async () => {
      await ask("/api/cron/outbox", `Bearer ${portal.env.cronSecret}`);
      return (await portal.database`select id from accounts`).length === 1 || undefined;
    });
    const mail = await waitForMail(portal, detailsOf().email, { kind: "account-opened" });
    expect((await mailsTo(portal, mail.to)).length).toBe(1);
    expect((await givePassword(newBrowser(portal), detailsOf())).location).toBe("/prijava/kod");
  });

  it("with letters in hand loses none: the scheduler sends them, each once", async () => {
    const mila = await openAccount(portal, MILA);
    await portal.database`
      insert into outbox (kind, recipient, params, attempts, due_at)
      values ('already-registered', ${mila.email}, '{"username":"mila"}', 1, now())`;
    await ask("/api/cron/outbox", `Bearer ${portal.env.cronSecret}`);
    await ask("/api/cron/outbox", `Bearer ${portal.env.cronSecret}`);
    await waitForMail(portal, mila.email, { kind: "already-registered" });
    expect((await mailsTo(portal, mila.email)).length).toBe(2);
  });
});

async function ask(path: string, authorization: string): Promise<number> {
  const headers: Record<string, string> = authorization ? { authorization } : {};
  return (await fetch(`${portal.url}${path}`, { headers })).status;
}

/** Holds the register, which decisions read and answers do not. */
async function whileDecisionsWait(work: () => Promise<void>): Promise<void> {
  const holder = postgres(portal.env.databaseUrl, { max: 1, onnotice: () => {} });
  await holder.begin(async (sql) => {
    await sql`lock table persons in access exclusive mode`;
    await work();
  });
  await holder.end();
}
