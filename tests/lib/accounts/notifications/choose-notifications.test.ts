import { sql } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { accounts } from "#db/schema/accounts";
import { chooseNotifications } from "#lib/accounts/notifications/choose-notifications";
import { listNotificationChoices } from "#lib/accounts/notifications/notification-choices";
import { isWanted, type Notification } from "#lib/mail/is-wanted";
import { seedSampleClients, testContext, useDatabase } from "../../../support/database";
import { forgetAccounts } from "../../../support/outbox";
import { signedIn } from "../../../support/signing-in";

const database = useDatabase();

let petar: Awaited<ReturnType<typeof signedIn>>;

beforeAll(() => seedSampleClients(testContext()));

beforeEach(async () => {
  await forgetAccounts(database.sql);
  petar = await signedIn(testContext(), "petar");
});

describe("letters that one may do without", () => {
  it("are all wanted until their owner says no", async () => {
    expect(await listNotificationChoices(petar.ctx)).toEqual({
      "payment-reminders": true,
      "request-news": true,
    });
  });

  it("come no more to whoever said no, and again to whoever changed their mind", async () => {
    await choose(false, true);
    expect(await listNotificationChoices(petar.ctx)).toEqual({
      "payment-reminders": false,
      "request-news": true,
    });
    expect([await wants("payment-reminders"), await wants("request-news")]).toEqual([false, true]);
    await choose(true, true);
    expect(await wants("payment-reminders")).toBe(true);
  });

  it("are one's own choice: another client's stays as it was (D1)", async () => {
    const ana = await signedIn(testContext(), "ana");
    await choose(false, false);
    expect(await listNotificationChoices(ana.ctx)).toEqual({
      "payment-reminders": true,
      "request-news": true,
    });
  });

  it("are put on record when something changes, once", async () => {
    await Promise.all(Array.from({ length: 10 }, () => choose(false, true)));
    const rows = await database.sql`
      select event from audit_events where account_id = ${petar.accountId} and event = 'notifications.changed'`;
    expect(rows).toHaveLength(1);
  });
});

function choose(reminders: boolean, news: boolean) {
  return chooseNotifications(petar.ctx, { "payment-reminders": reminders, "request-news": news });
}

async function wants(notification: Notification): Promise<boolean | undefined> {
  const [row] = await petar.ctx.db
    .select({ wanted: sql<boolean>`${sql.raw(isWanted("accounts.id", notification))}` })
    .from(accounts)
    .where(sql`${accounts.id} = ${petar.accountId}`);
  return row?.wanted;
}
