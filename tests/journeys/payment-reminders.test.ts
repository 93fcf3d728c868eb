import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { daysFromToday } from "#db/demo/builders";
import { sampleStatement } from "#db/demo/statement";
import { useFolder } from "../db/payments-import/running";
import { CORE_SETTINGS, putRecords } from "../support/core-api";
import { openAccount } from "../support/doors";
import { isOfKind, type Mail, mailsTo, settled } from "../support/mailbox";
import { type Portal, startPortal } from "../support/server";

const folder = useFolder();
let portal: Portal;
let email = "";
beforeAll(async () => {
  portal = await startPortal(CORE_SETTINGS);
  ({ email } = await openAccount(portal));
  await portal.database`update accounts set email_verified = now()`;
});
afterAll(() => portal?.stop());
afterEach(() => portal.database`delete from payment_reminders`);

describe("Petar, whose instalment is due in five days", () => {
  it("gets one letter although the scheduler asks twenty times at once, and it leads to no sign-in", async () => {
    const before = await reminders();
    const answers = await Promise.all(Array.from({ length: 20 }, remind));
    expect(answers.reduce((sum, { reminded }) => sum + reminded, 0)).toBe(1);
    expect((await remind()).reminded).toBe(0);
    const [mail, ...others] = (await reminders()).slice(0, -before.length || undefined);
    expect(others).toEqual([]);
    for (const words of ["14.600,00 RSD", "kasko", "8100026084517"]) expect(mail?.text).toContain(words);
    expect(mail?.html).not.toMatch(/href="http/);
  });

  it("gets none while reminders are switched off", async () => {
    const before = await reminders();
    await portal.database`insert into notification_choices (account_id, notification, is_wanted)
      select id, 'payment-reminders', false from accounts`;
    expect(await remind()).toEqual({ reminded: 0 });
    expect(await reminders()).toHaveLength(before.length);
    await portal.database`delete from notification_choices`;
  });

  it("gets a letter of the new day when the register moves it, but not on the day of another letter", async () => {
    const before = await reminders();
    expect((await remind()).reminded).toBe(1);
    await moveDueDay(-3);
    expect((await remind()).reminded).toBe(0);
    await portal.database`update payment_reminders set sent_at = sent_at - interval '1 day'`;
    expect((await remind()).reminded).toBe(1);
    const subjects = (await reminders()).slice(0, -before.length || undefined).map(({ subject }) => subject);
    expect(subjects.sort()).toEqual([
      expect.stringContaining("8100026084517 dospela je "),
      expect.stringContaining("8100026084517 dospeva "),
    ]);
    await moveDueDay(5);
  });

  it("gets none any more once the statement of the bank is imported", async () => {
    folder.write("izvod.xml", sampleStatement());
    expect((await folder.run(portal.env.databaseUrl, ["izvod.xml"])).out).toContain("counted 1");
    expect(await remind()).toEqual({ reminded: 0 });
  });
});

async function remind(): Promise<{ reminded: number }> {
  const answer = await ask("/api/cron/reminders");
  expect(answer.status).toBe(200);
  return (await answer.json()) as { reminded: number };
}

/** Handed over so far, newest first. */
async function reminders(): Promise<Mail[]> {
  await ask("/api/cron/outbox");
  await settled(portal);
  return (await mailsTo(portal, email)).filter((mail) => isOfKind(mail, "payment-reminder"));
}

function ask(path: string): Promise<Response> {
  return fetch(`${portal.url}${path}`, { headers: { authorization: `Bearer ${portal.env.cronSecret}` } });
}

/** Days from today. */
async function moveDueDay(days: number): Promise<void> {
  const instalment = { id: "R-8100026084517-04", policy: "P-8100026084517", reference: "810002608451704" };
  const what = { ...instalment, version: Date.now() + 1000, amount: 1_460_000, dueOn: daysFromToday(days) };
  const { answers } = await putRecords(portal, "instalments", [what]);
  expect(answers).toMatchObject([{ outcome: "stored" }]);
}
